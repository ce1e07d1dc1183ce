using System.Reflection;
using Erp.Platform.Access;
using Erp.Platform.Inbox;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>What the command palette always offers the caller: what can be begun, pages, and the fields of settings; each found by its words in both languages.</summary>
public sealed class PaletteCatalog(Caller caller, IReadOnlyList<Module> modules)
{
    /// <summary>Everything the caller may use, in the reader's language.</summary>
    public async Task<IReadOnlyList<PaletteEntry>> EntriesAsync()
    {
        var entries = new List<PaletteEntry>();
        foreach (var start in modules.SelectMany(m => m.Starts))
            if (await caller.MayAsync(start.Permission)) entries.Add(Entry(start.Href, start.Label, "plus", ShellTexts.Actions));
        foreach (var type in modules.SelectMany(m => m.Records))
            if (await caller.MayAsync(type.WritePermission)) entries.Add(New(type));
        foreach (var item in modules.SelectMany(m => m.Navigation).OrderBy(i => i.Order))
            if (await caller.MayAsync(item.Permission))
                entries.Add(Entry(item.Href, item.Label, item.Icon, ShellTexts.Pages, item.Group));
        entries.Add(Entry("/", ShellTexts.Home, "home", ShellTexts.Pages));
        entries.Add(Entry("/search", SearchTexts.Title, "search", ShellTexts.Pages));
        entries.Add(Entry("/inbox", InboxTexts.Title, "bell", ShellTexts.Pages));
        entries.Add(Entry("/account", AccessTexts.Account, "user", ShellTexts.Pages));
        foreach (var page in modules.SelectMany(m => m.Settings))
            if (await caller.MayAsync(page.Permission)) entries.AddRange(FieldsOf(page));
        return entries;
    }

    static PaletteEntry New(RecordType type)
    {
        var label = RecordsTexts.Of(RecordsTexts.NewOne, type.One);
        return new($"/{type.Name}/new", label, "plus", ShellTexts.Actions, $"/{type.Name}/new")
        {
            Words = SearchText.Of(label.In(Languages.German), label.In(Languages.English)), IsCommon = false,
        };
    }

    static PaletteEntry Entry(string href, Text label, string icon, Text group, Text? about = null) =>
        new(href, label, icon, group, href, Extra: about?.ToString()) { Words = SearchText.Of(label.De, label.En, about?.De, about?.En) };

    static IEnumerable<PaletteEntry> FieldsOf(SettingsPage page)
    {
        foreach (var property in page.Fields.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.DeclaringType == page.Fields && TextCatalog.Field(page.Fields, property.Name) is { } label)
                yield return Setting(page, label, property.Name) with { Field = $"field-{property.Name}" };
        foreach (var (at, label) in page.Besides.Index()) yield return Setting(page, label, $"besides-{at}");
    }

    static PaletteEntry Setting(SettingsPage page, Text label, string key) => new($"{page.Href}#{key}", label, "settings", ShellTexts.Settings, page.Href, Extra: page.Label)
    {
        Words = SearchText.Of(label.De, label.En, page.Label.De, page.Label.En), IsCommon = false,
    };
}
