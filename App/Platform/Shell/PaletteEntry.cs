namespace Erp.Platform.Shell;

/// <summary>Something the command palette can open or do.</summary>
/// <param name="Key">Tells entries apart.</param>
/// <param name="Label">What is read and searched.</param>
/// <param name="Icon">A name of <see cref="Ui.Icons"/>.</param>
/// <param name="Group">Heading it stands under.</param>
/// <param name="Href">Where it leads; none for an action.</param>
/// <param name="Action">What it does, when it leads nowhere.</param>
/// <param name="Extra">More about it: town, date, amount.</param>
/// <param name="Shortcut">Keys that do the same.</param>
public sealed record PaletteEntry(
    string Key,
    string Label,
    string Icon,
    string Group,
    string? Href = null,
    Func<Task>? Action = null,
    string? Extra = null,
    string? Shortcut = null);
