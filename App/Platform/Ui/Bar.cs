namespace Erp.Platform.Ui;

/// <summary>One bar of a <see cref="BarChart"/>.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">Its length; negative values count as zero.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Href">Where the figures behind it are.</param>
public sealed record Bar(string Label, decimal Value, string Text, string? Href = null);
