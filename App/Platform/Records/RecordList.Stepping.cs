using System.Linq.Expressions;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Records.Steps;
using Erp.Platform.States;
using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>The steps that many of its records are taken through at once.</summary>
public sealed partial class RecordList<TRow>
{
    readonly List<ListStep<TRow>> steps = [];

    /// <summary>What many of its records can be taken through at once; none where nothing is declared.</summary>
    public IReadOnlyList<ListStep<TRow>> Steps => steps;

    /// <summary>Says which steps of their life many of its records can be taken through at once, besides those of its cards.</summary>
    public RecordList<TRow> Stepping<TState>(Expression<Func<TRow, TState>> state, TransitionTable<TState> table, params IReadOnlyList<BoardStep> steps) where TState : struct, Enum
    {
        var read = state.Compile();
        this.steps.AddRange(steps.Select(step => new ListStep<TRow>(step, row => table.WhyNot(read(row), step.Command))));
        return this;
    }

    /// <summary>Says a step that those of its records take as one which belong together, such as one invoice of all deliveries to a customer.</summary>
    /// <param name="step">The step; see <see cref="BoardStep.OfMany{TService}"/>.</param>
    /// <param name="together">What they have in common.</param>
    /// <param name="whyNot">Why it does not fit a row; null where it does, as far as the row tells.</param>
    public RecordList<TRow> SteppingTogether(BoardStep step, Func<TRow, string> together, Func<TRow, Message?> whyNot)
    {
        steps.Add(new(step, whyNot, together));
        return this;
    }
}
