using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Records.StateBoards;

/// <summary>A step that people take with a record of a list, by putting its card into another column, or with many of its records at once.</summary>
/// <param name="Command">What is done; it stands in the transition table of the records.</param>
/// <param name="Run">Does it to one record, through its service.</param>
public sealed record BoardStep(Command Command, Func<IServiceProvider, BoardDrop, Task> Run)
{
    /// <summary>What is asked before it is done; none for a step that is taken at once.</summary>
    public BoardQuestion? Question { get; private init; }

    /// <summary>
    /// What may speak against it for a record, which the person then has to confirm; asked of the record when its card is put down. None for a step about which there is
    /// nothing to ask.
    /// </summary>
    public Func<IServiceProvider, Guid, Task<Message?>>? Doubt { get; private init; }

    /// <summary>Does it to several records as one; null for a step that each record takes by itself.</summary>
    public Func<IServiceProvider, IReadOnlyList<Guid>, Task>? RunTogether { get; private init; }

    /// <summary>A step that records which belong together take as one: see <see cref="RecordList{TRow}.SteppingTogether"/>.</summary>
    public static BoardStep OfMany<TService>(Command command, Func<TService, IReadOnlyList<Guid>, Task> run) where TService : class =>
        Of<TService>(command, (service, id) => run(service, [id])) with { RunTogether = (services, ids) => run(services.GetRequiredService<TService>(), ids) };

    /// <summary>A step that is taken at once.</summary>
    public static BoardStep Of<TService>(Command command, Func<TService, Guid, Task> run) where TService : class => OfSeen<TService>(command, (service, drop) => run(service, drop.Id));

    /// <summary>A step that is refused on a record somebody changed since the card was drawn.</summary>
    public static BoardStep OfSeen<TService>(Command command, Func<TService, BoardDrop, Task> run) where TService : class =>
        new(command, (services, drop) => run(services.GetRequiredService<TService>(), drop));

    /// <summary>A step for which a reason has to be given.</summary>
    public static BoardStep WithReason<TService>(Command command, BoardQuestion question, Func<TService, Guid, string, Task> run) where TService : class =>
        OfSeen<TService>(command, (service, drop) => run(service, drop.Id, drop.Reason)).Asking(question);

    /// <summary>The same step, taken only after the person has confirmed it.</summary>
    public BoardStep Confirmed(Text consequence) => Asking(new(consequence));

    /// <summary>The same step, which asks only where something speaks against it, and runs with <see cref="BoardDrop.IsConfirmed"/> where the person takes it all the same.</summary>
    public BoardStep Doubting<TQueries>(Func<TQueries, Guid, Task<Message?>> doubt) where TQueries : class =>
        this with { Doubt = (services, id) => doubt(services.GetRequiredService<TQueries>(), id) };

    /// <summary>The same step, taken only after the person has answered.</summary>
    public BoardStep Asking(BoardQuestion question) => this with { Question = question };
}

/// <summary>What a step is taken with.</summary>
/// <param name="Id">The record.</param>
/// <param name="Version">The version of it that the card showed; 0 where rows do not tell (<see cref="IVersionedRow"/>).</param>
/// <param name="Reason">The reason given; empty where none is asked.</param>
public sealed record BoardDrop(Guid Id, int Version, string Reason)
{
    /// <summary>The person was told what speaks against it; see <see cref="BoardStep.Doubt"/>.</summary>
    public bool IsConfirmed { get; init; }
}

/// <summary>A row that tells which version of its record it shows.</summary>
public interface IVersionedRow : IRow
{
    int Version { get; }
}

/// <summary>What is asked before a step.</summary>
/// <param name="Consequence">What the step will do.</param>
/// <param name="Reason">What the reason is called; none where no reason is asked.</param>
/// <param name="MostCharacters">How long the reason may be.</param>
public sealed record BoardQuestion(Text Consequence, Text? Reason = null, int MostCharacters = 0);
