using Erp.Catalog.Contracts;
using Erp.Platform.Search;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Catalog.PriceLists;

/// <summary>The prices of a list, being written.</summary>
public sealed partial class PriceEntries
{
    const int Window = 50;
    const int MostGaps = 5;

    readonly Dictionary<Guid, string> texts = [];
    IReadOnlyList<int> found = [];
    IReadOnlyList<PriceGap> gaps = [];
    PriceEntryForm? arriving;
    string? words;
    int shown = Window;

    /// <summary>What the items are called; one just chosen is added.</summary>
    [Parameter, EditorRequired] public Dictionary<Guid, ItemChoice> Items { get; set; } = [];

    /// <summary>Words of the items whose prices are shown at first; nothing shows all.</summary>
    [Parameter] public string? Filter { get; set; }

    /// <summary>What is wrong with rows that are not in the window.</summary>
    IEnumerable<string> HiddenErrors
    {
        get
        {
            var visible = found.Take(shown).Select(i => $"Entries[{i}].").ToList();
            return Edit.Errors.Where(e => e.Key.StartsWith("Entries[", StringComparison.Ordinal) && !visible.Exists(v => e.Key.StartsWith(v, StringComparison.Ordinal)))
                .Select(e => e.Value).Distinct();
        }
    }

    protected override void OnInitialized() => words = Filter;

    /// <summary>Follows each change of the form: the page is told of it and hands the form down again.</summary>
    protected override void OnParametersSet()
    {
        Find();
        gaps = PricePeriods.Gaps(Form.Entries.Index().Where(e => e.Item.ItemId is not null)
            .Select(e => new PricePeriod(e.Index, (e.Item.ItemId!.Value, e.Item.UnitId ?? Guid.Empty, e.Item.QuantityFrom ?? 0), e.Item.ValidFrom, e.Item.ValidTo)));
    }

    /// <summary>Takes down the places of the prices that the filter leaves; one just added is always among them.</summary>
    void Find()
    {
        var wanted = SearchText.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        found = [.. Form.Entries.Index().Where(e => ReferenceEquals(e.Item, arriving) || Matches(e.Item, wanted)).Select(e => e.Index)];
    }

    ItemChoice? ItemOf(PriceEntryForm entry) => entry.ItemId is { } id ? Items.GetValueOrDefault(id) : null;

    IReadOnlyList<SelectOption<Guid?>> UnitsOf(PriceEntryForm entry) => [.. (ItemOf(entry)?.Units ?? []).Select(u => new SelectOption<Guid?>(u.UnitId, u.Code))];

    bool Matches(PriceEntryForm entry, string[] wanted)
    {
        if (wanted.Length == 0) return true;
        if (ItemOf(entry) is not { } item) return false;
        if (!texts.TryGetValue(item.Id, out var text)) texts[item.Id] = text = SearchText.Of(item.Number, item.Name);
        return wanted.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    void FilterBy(string? typed)
    {
        (words, shown, arriving) = (typed, Window, null);
        Find();
    }

    Task AddAsync()
    {
        arriving = new PriceEntryForm { QuantityFrom = 1 };
        shown = Math.Max(shown, found.Count + 1);
        return PutAsync(() => Form.Entries.Add(arriving));
    }

    Task TakeAsync(PriceEntryForm entry, ItemChoice? item) => PutAsync(() =>
    {
        if (item is null) return;
        Items[item.Id] = item;
        entry.UnitId = item.Units[0].UnitId;
    });

    Message Say(PriceGap gap) => PriceEntryTexts.Gap.With(Items.TryGetValue(gap.Key.Item, out var item) ? $"{item.Number} {item.Name}" : "", gap.Key.Quantity, gap.From, gap.To);
}
