namespace Erp.Platform.Ui;

/// <summary>One page of a list, as the owner loaded it.</summary>
/// <param name="Rows">The rows of this page, in order.</param>
/// <param name="TotalCount">How many rows the filters leave on all pages.</param>
public sealed record GridPage<TRow>(IReadOnlyList<TRow> Rows, long TotalCount);
