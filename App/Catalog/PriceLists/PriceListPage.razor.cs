using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Catalog.Items;
using Erp.Parties.Contracts;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Catalog.PriceLists;

/// <summary>The page of a price list, and of a new one.</summary>
public sealed partial class PriceListPage
{
    readonly Dictionary<Guid, ItemChoice> items = [];
    IReadOnlyList<SelectOption<string>> currencies = [];
    IReadOnlyList<SelectOption<Guid?>> groups = [];
    string? saved;
    Guid created;

    [Inject] PriceListQueries Lists { get; set; } = null!;
    [Inject] ItemQueries Items { get; set; } = null!;
    [Inject] PriceListService Service { get; set; } = null!;
    [Inject] PartyGroupBook Groups { get; set; } = null!;
    [Inject] CurrencyQueries Currencies { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The price list; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>Number of the item whose prices are shown first.</summary>
    [SupplyParameterFromQuery] public string? Item { get; set; }

    static IReadOnlyList<SelectOption<PriceAudience>> Audiences =>
        [.. Enum.GetValues<PriceAudience>().Select(a => new SelectOption<PriceAudience>(a, PriceListTexts.Of(a)))];

    string Title => saved ?? PriceListTexts.New;

    protected override bool Concerns(CommitNotice notice) => Id is { } id && notice.Touches(id);

    protected override async Task<PriceListForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(CatalogPermissions.Write);
        currencies = [.. (await Currencies.LookUpAsync(Leaving)).Select(c => new SelectOption<string>(c.Code, $"{c.Code} · {c.Name}"))];
        groups = await GroupsAsync();
        if (Id is not { } id) return new PriceListForm();
        var form = await Lists.FormAsync(id, Leaving);
        saved = form.Name;
        await KnowItemsAsync(form);
        return form;
    }

    /// <summary>A draft may name items that the list does not.</summary>
    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        await KnowItemsAsync(Edit!.Form);
    }

    protected override async Task SaveFormAsync(PriceListForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    /// <summary>What the items are called is read once for all of them.</summary>
    async Task KnowItemsAsync(PriceListForm form)
    {
        var unknown = form.Entries.Select(e => e.ItemId).OfType<Guid>().Where(id => !items.ContainsKey(id)).Distinct().ToList();
        if (unknown.Count == 0) return;
        foreach (var (id, item) in await Items.ChoicesAsync(unknown, Leaving)) items[id] = item;
    }

    /// <summary>Whoever may not see customers sees prices all the same, only not for whom.</summary>
    async Task<IReadOnlyList<SelectOption<Guid?>>> GroupsAsync() => await Caller.MayAsync(Parties.PartiesPermissions.Read)
        ? [.. (await Groups.AllAsync(Leaving)).Select(g => new SelectOption<Guid?>(g.Id, g.Name))] : [];

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/catalog/price-lists/{created}", replace: true);
        else await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), PriceListTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo("/catalog/price-lists");
    }
}
