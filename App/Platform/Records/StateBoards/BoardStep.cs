using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Records.StateBoards;

/// <summary>A step that people take by putting a card into another column.</summary>
/// <param name="Command">What is done; it stands in the transition table of the records.</param>
/// <param name="Run">Does it to one record, through its service; given the reason, where one is asked.</param>
public sealed record BoardStep(Command Command, Func<IServiceProvider, Guid, string, Task> Run)
{
    /// <summary>What is asked before it is done; none for a step that is taken at once.</summary>
    public BoardQuestion? Question { get; private init; }

    /// <summary>A step that is taken at once.</summary>
    public static BoardStep Of<TService>(Command command, Func<TService, Guid, Task> run) where TService : class =>
        new(command, (services, id, _) => run(services.GetRequiredService<TService>(), id));

    /// <summary>A step for which a reason has to be given.</summary>
    public static BoardStep WithReason<TService>(Command command, BoardQuestion question, Func<TService, Guid, string, Task> run) where TService : class =>
        new(command, (services, id, reason) => run(services.GetRequiredService<TService>(), id, reason)) { Question = question };

    /// <summary>The same step, taken only after the person has confirmed it.</summary>
    public BoardStep Confirmed(Text consequence) => this with { Question = new(consequence) };
}

/// <summary>What is asked before a step.</summary>
/// <param name="Consequence">What the step will do.</param>
/// <param name="Reason">What the reason is called; none where no reason is asked.</param>
/// <param name="MostCharacters">How long the reason may be.</param>
public sealed record BoardQuestion(Text Consequence, Text? Reason = null, int MostCharacters = 0);
