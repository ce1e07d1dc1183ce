using Erp.Platform.Search;
using Erp.Platform.Ui;

namespace Erp.Platform.Shell;

/// <summary>Something the command palette can open or do.</summary>
/// <param name="Key">Tells entries apart.</param>
/// <param name="Label">What is read and searched.</param>
/// <param name="Icon">A name of <see cref="Icons"/>.</param>
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
    string? Shortcut = null)
{
    /// <summary>What it is found by, as <see cref="SearchText"/> keeps words: its label, in both languages where it has two.</summary>
    public string Words { get; init; } = SearchText.Of(Label, Extra);

    /// <summary>Where a record stands.</summary>
    public string? Status { get; init; }

    /// <summary>What the state means.</summary>
    public Tone Tone { get; init; }

    /// <summary>Id of the field to go to on the page it leads to.</summary>
    public string? Field { get; init; }

    /// <summary>Offered before anything is typed.</summary>
    public bool IsCommon { get; init; } = true;

    /// <summary>A record that was found.</summary>
    public static PaletteEntry Of(SearchHit hit, string group) =>
        new(hit.Id.ToString("N"), hit.Title, hit.Icon, group, hit.Href, Extra: hit.About) { Status = hit.Status, Tone = hit.Tone };
}
