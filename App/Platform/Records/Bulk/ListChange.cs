using Erp.Platform.Texts;

namespace Erp.Platform.Records.Bulk;

/// <summary>What is to stand in some cells of one row.</summary>
/// <param name="Id">The record.</param>
/// <param name="Cells">By column what is typed; nothing empties the field.</param>
/// <param name="Seen">By column what the cell showed when the person began to type; where somebody changed it since, the row is refused. Not given, nothing is compared.</param>
public sealed record RowChange(Guid Id, IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, string?>? Seen = null);

/// <summary>Changes of many rows that belong together: one command, one commit, one undo.</summary>
public sealed record ListChange
{
    /// <summary>At most so many rows at once: what a person can answer for, and a transaction carry.</summary>
    public const int MostRows = 10_000;

    /// <summary>The rows, each once.</summary>
    public IReadOnlyList<RowChange> Rows { get; init; } = [];

    /// <summary>Leaves out the rows that are refused; otherwise nothing is changed when one is.</summary>
    public bool SkipRefused { get; init; }

    /// <summary>Cells are written for programs (<c>1.5</c>, <c>2026-11-20</c>), not in the language of whoever asks.</summary>
    public bool Neutral { get; init; }

    /// <summary>The same cells in every row.</summary>
    public static ListChange Of(IEnumerable<Guid> rows, IReadOnlyDictionary<string, string> cells) => new() { Rows = [.. rows.Select(id => new RowChange(id, cells))] };
}

/// <summary>Why a row is refused.</summary>
/// <param name="Id">The record.</param>
/// <param name="Name">What people call it; nothing where it is gone.</param>
/// <param name="Column">The cell to blame; null for the row as a whole.</param>
/// <param name="Says">What is wrong.</param>
/// <param name="Now">What the cell shows by now, where somebody changed it meanwhile.</param>
public sealed record RefusedRow(Guid Id, string? Name, string? Column, Message Says, string? Now = null);

/// <summary>What a change does or did.</summary>
public sealed record ListChangeReport
{
    /// <summary>Rows that are changed.</summary>
    public int Changed { get; init; }

    /// <summary>Rows in which everything stands already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows that are refused.</summary>
    public int Refused { get; init; }

    /// <summary>Why, cell by cell; a row may have several reasons.</summary>
    public IReadOnlyList<RefusedRow> Problems { get; init; } = [];

    /// <summary>The commit, by which the whole change is taken back; null where nothing was changed.</summary>
    public Guid? CommitId { get; init; }
}
