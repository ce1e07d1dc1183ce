namespace Erp.Platform.Printing.Layout;

/// <summary>A column at the foot of the page; the first line is its heading.</summary>
public sealed record FooterColumn(params IReadOnlyList<string> Lines);
