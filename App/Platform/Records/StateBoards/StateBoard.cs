using System.Collections.Immutable;
using Erp.Platform.Boards;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Records.StateBoards;

/// <summary>How the rows of a list are shown as cards: a column for each state of their transition table, and the steps that lead from one to another.</summary>
/// <typeparam name="TRow">The list's read model.</typeparam>
/// <param name="Column">Key of the list's column that tells the state.</param>
/// <param name="States">The states in the table's order.</param>
/// <param name="StateOf">The state of a row.</param>
/// <param name="Steps">All steps that a drop may take.</param>
/// <param name="Between">Those of them that lead from one state to another, the usual one first.</param>
public sealed record StateBoard<TRow>(
    string Column, IReadOnlyList<(string Key, Text Label, Tone Tone)> States, Func<TRow, string> StateOf, IReadOnlyList<BoardStep> Steps, Func<string, string, IReadOnlyList<BoardStep>> Between)
{
    /// <summary>Key of the list's column that cards are called by; null for the second one shown.</summary>
    public string? Name { get; init; }

    /// <summary>The columns, in the reader's language.</summary>
    internal ImmutableArray<BoardColumn> Columns => [.. States.Select(s => new BoardColumn(s.Key, s.Label, s.Tone))];

    /// <summary>The name of a state.</summary>
    internal Text LabelOf(string state) => States.First(s => s.Key == state).Label;
}
