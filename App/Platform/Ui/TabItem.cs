namespace Erp.Platform.Ui;

/// <summary>One tab. With an address the tab is a link, so that it can be shared and opened beside.</summary>
/// <param name="Key">Stable name, fit for a query string.</param>
/// <param name="Label">The words on it.</param>
/// <param name="Count">A number behind the words, for example of lines or files.</param>
/// <param name="Href">Address that shows the page with this tab open.</param>
public sealed record TabItem(string Key, string Label, int? Count = null, string? Href = null);
