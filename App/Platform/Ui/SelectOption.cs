namespace Erp.Platform.Ui;

/// <summary>A choice of a short list.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Label">What is read.</param>
public sealed record SelectOption<T>(T Value, string Label);
