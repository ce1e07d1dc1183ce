namespace Erp.Platform.Printing.Layout;

/// <summary>A line of the totals.</summary>
sealed record TotalLine(string Label, string Amount, bool IsGrand);
