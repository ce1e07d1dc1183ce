using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Units;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Catalog.Items;

/// <summary>The page of an item, and of a new one.</summary>
public sealed partial class ItemPage
{
    (string Name, string? Number, bool Active)? saved;
    IReadOnlyList<SelectOption<Guid?>> units = [];
    IReadOnlyList<SelectOption<Guid?>> categories = [];
    Guid created;
    bool mayCost;

    [Inject] ItemQueries Items { get; set; } = null!;
    [Inject] ItemService Service { get; set; } = null!;
    [Inject] UnitQueries Units { get; set; } = null!;
    [Inject] Categories.ItemCategoryQueries Categories { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The item; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    static IReadOnlyList<SelectOption<ItemKind>> Kinds => [.. Enum.GetValues<ItemKind>().Select(kind => new SelectOption<ItemKind>(kind, ItemTexts.Of(kind)))];

    static IReadOnlyList<SelectOption<TaxClass>> TaxClasses => [.. Enum.GetValues<TaxClass>().Select(tax => new SelectOption<TaxClass>(tax, ItemTexts.Of(tax)))];

    /// <summary>Short name of the unit chosen.</summary>
    string? UnitCode => units.FirstOrDefault(u => u.Value == Edit!.Form.UnitId)?.Label.Split(' ')[0];

    string Title => saved?.Name ?? ItemTexts.New;

    protected override bool Concerns(CommitNotice notice) => Id is { } id && notice.Touches(id);

    protected override async Task<ItemForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(CatalogPermissions.Write);
        mayCost = await Caller.MayAsync(CatalogPermissions.Cost);
        units = [.. (await Units.LookUpAsync(Leaving)).Select(u => new SelectOption<Guid?>(u.Id, $"{u.Code} · {u.Name}"))];
        categories = [new(null, "–"), .. (await Categories.LookUpAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.Id, c.Path))];
        if (Id is not { } id) return new ItemForm();
        var item = (await Items.DetailAsync(id, Leaving)).Form;
        saved = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? item.NameDe : item.NameEn ?? item.NameDe, item.Number, item.Active);
        return item;
    }

    protected override async Task SaveFormAsync(ItemForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/catalog/items/{created}", replace: true);
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), ItemTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (!await TryAsync(() => Service.DeleteAsync(Id!.Value))) return;
        Toasts.Show(Tone.Success, RecordsTexts.Deleted);
        Navigation.NavigateTo("/catalog/items");
    }
}
