namespace Erp.Platform.Ui;

/// <summary>The part of a list that is loaded.</summary>
/// <param name="Rows">Its rows, in order.</param>
/// <param name="TotalCount">How many rows the filters leave in all.</param>
public sealed record GridPage<TRow>(IReadOnlyList<TRow> Rows, long TotalCount)
{
    /// <summary>How many rows stand before these.</summary>
    public int Skip { get; init; }

    /// <summary>There are more rows than <see cref="TotalCount"/>: counting them all is still under way.</summary>
    public bool AtLeast { get; init; }
}
