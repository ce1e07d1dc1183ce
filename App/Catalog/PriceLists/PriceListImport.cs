using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Imports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PriceLists;

/// <summary>
/// How files bring prices: the name of the list in each row, or as a constant of the mapping. Rows change the price of the same item, unit, scale and first
/// day, or add one; a file takes none away.
/// </summary>
public static class PriceListImport
{
    public static readonly ImportType<PriceList, PriceListForm> Type = new ImportType<PriceList, PriceListForm>(
        "catalog/price-lists", PriceListTexts.PriceList, PriceListTexts.PriceLists, CatalogPermissions.Read, CatalogPermissions.Write)
    {
        Make = (scope, form, ct) => PriceListService.MakeAsync(scope.Db, form, ct),
        Change = async (scope, list, form, ct) => await PriceListService.ChangeAsync(scope.Db, list, await MergedAsync(scope.Db, list, form, ct), ct),
        Read = PriceListForm.Of,
        Known = db => db.PriceLists.WithParts(),
    }
        .KeyedBy(f => f.Name, l => l.Name, PriceListTexts.Name, "Price list", "Preisliste", "List", "Liste")
        .Field(f => f.Currency, PriceListTexts.Currency, "Currency", "Währung")
        .WithLines(f => f.Entries, lines => lines
            .Reference(e => e.ItemId, PriceEntryTexts.ItemId, ItemLookups.ItemsAsync, "Item number", "Artikelnummer", "Artikel-Nr", "ArtNr", "SKU", "Product ID")
            .Reference(e => e.UnitId, PriceEntryTexts.UnitId, ItemImport.UnitsAsync, "Unit", "Einheit", "ME", "Mengeneinheit", "UOM")
            .Field(e => e.QuantityFrom, PriceEntryTexts.QuantityFrom, "From quantity", "Ab Menge", "Staffel", "Scale", "Min quantity", "Mindestmenge")
            .Field(e => e.Price, PriceEntryTexts.Price, "Price", "Preis", "Net price", "Nettopreis")
            .Field(e => e.DiscountPercent, PriceEntryTexts.DiscountPercent, "Discount", "Rabatt")
            .Field(e => e.ValidFrom, PriceEntryTexts.ValidFrom, "Valid from", "Gültig ab", "Gültig von")
            .Field(e => e.ValidTo, PriceEntryTexts.ValidTo, "Valid to", "Valid until", "Gültig bis"));

    /// <summary>What the list has, with the rows of the file put in.</summary>
    static async Task<PriceListForm> MergedAsync(ErpDb db, PriceList list, PriceListForm form, CancellationToken ct)
    {
        var ids = form.Entries.Select(e => e.ItemId).OfType<Guid>().Distinct().ToList();
        var units = await db.Items.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.UnitId }).ToDictionaryAsync(i => i.Id, i => i.UnitId, ct);
        var before = PriceListForm.Of(list);
        var places = before.Entries.Index().ToDictionary(e => (e.Item.ItemId, e.Item.UnitId, e.Item.QuantityFrom ?? 0, e.Item.ValidFrom), e => e.Index);
        foreach (var row in form.Entries.Where(e => e.Id is null))
        {
            row.UnitId ??= units.TryGetValue(row.ItemId!.Value, out var own) ? own : null;
            if (places.TryGetValue((row.ItemId, row.UnitId, row.QuantityFrom ?? 0, row.ValidFrom), out var place))
            {
                row.Id = before.Entries[place].Id;
                before.Entries[place] = row;
            }
            else before.Entries.Add(row);
        }

        before.Currency = form.Currency;
        return before;
    }
}
