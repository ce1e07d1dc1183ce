using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Texts;

namespace Erp.Platform.Records.Steps;

/// <summary>Something that many records of a list can be taken through at once, each by the command that its own page runs.</summary>
/// <typeparam name="TRow">The list's read model.</typeparam>
/// <param name="Step">What is done, and what is asked before.</param>
/// <param name="WhyNot">Why it does not fit a row; null where it does, as far as the row tells.</param>
/// <param name="Together">What rows have in common that take it as one, by one command; null where each takes it by itself.</param>
public sealed record ListStep<TRow>(BoardStep Step, Func<TRow, Message?> WhyNot, Func<TRow, string>? Together = null);

/// <summary>A record that is to be taken through a step.</summary>
/// <param name="Id">The record.</param>
/// <param name="Version">The version of it that was looked at: where somebody changed it since, steps that look at versions are refused. 0 to take it as it stands.</param>
public sealed record StepRow(Guid Id, int Version = 0);

/// <summary>What a step would do with some rows, as far as their states tell.</summary>
/// <param name="Step">The step.</param>
/// <param name="Ready">The rows it fits. Its command may still refuse one, by what only it looks at.</param>
/// <param name="Refused">The rows it does not fit, and why.</param>
public sealed record StepForecast(BoardStep Step, IReadOnlyList<StepRow> Ready, IReadOnlyList<RefusedRow> Refused);

/// <summary>What a step did with some rows.</summary>
public sealed record StepReport
{
    /// <summary>The step.</summary>
    public required BoardStep Step { get; init; }

    /// <summary>How many rows took it.</summary>
    public int Done { get; init; }

    /// <summary>The rows that were refused, and why.</summary>
    public IReadOnlyList<RefusedRow> Refused { get; init; } = [];

    /// <summary>How many rows it did not come to, for it was stopped before them.</summary>
    public int Left { get; init; }

    /// <summary>What was committed, in its order: one commit for each row, or for those that took it as one. Together they are taken back.</summary>
    public IReadOnlyList<Guid> Commits { get; init; } = [];

    /// <summary>It can be taken back.</summary>
    public bool CanUndo => Commits.Count > 0 && Step.Command.CannotUndo is null;
}
