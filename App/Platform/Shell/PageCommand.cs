namespace Erp.Platform.Shell;

/// <summary>A button of the open page, as the browser sees it: what anybody can press, the command palette can.</summary>
/// <param name="Key">Names it until the page changes.</param>
/// <param name="Label">Its accessible name, with its row where there are several.</param>
/// <param name="Shortcut">Keys that press it, as declared.</param>
/// <param name="OnPage">It belongs to the page rather than to the frame around it.</param>
/// <param name="InRow">It belongs to one row of a list.</param>
public sealed record PageCommand(string Key, string Label, string? Shortcut, bool OnPage, bool InRow);
