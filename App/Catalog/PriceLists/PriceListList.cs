using Erp.Platform.Records;

namespace Erp.Catalog.PriceLists;

/// <summary>The list of price lists, and that of all prices on them.</summary>
public static class PriceListList
{
    public static readonly RecordList<PriceListRow> Description =
        new RecordList<PriceListRow>("catalog/price-lists", PriceListTexts.PriceLists, CatalogPermissions.Read, PriceListQueries.Rows)
            .Column(l => l.Name, PriceListTexts.Name)
            .Choice(l => l.Audience, PriceListTexts.Audience, Enum.GetValues<PriceAudience>(), PriceListTexts.Of)
            .Column(l => l.Currency, PriceListTexts.Currency)
            .Column(l => l.ValidFrom, PriceListTexts.ValidFrom)
            .Column(l => l.ValidTo, PriceListTexts.ValidTo)
            .Column(l => l.EntryCount, PriceListTexts.EntryCount)
            .Column(l => l.Active, PriceListTexts.Active)
            .OrderBy(l => l.Name);

    public static readonly RecordList<PriceRow> Prices =
        new RecordList<PriceRow>("catalog/prices", PriceEntryTexts.Prices, CatalogPermissions.Read, PriceListQueries.PriceRows)
            .Column(p => p.ItemNumber, PriceEntryTexts.ItemNumber)
            .Column(p => p.ItemName, PriceEntryTexts.ItemName)
            .Column(p => p.PriceList, PriceEntryTexts.PriceListId)
            .Column(p => p.UnitCode, PriceEntryTexts.UnitId)
            .Column(p => p.QuantityFrom, PriceEntryTexts.QuantityFrom)
            .Column(p => p.Price, PriceEntryTexts.Price, price: true)
            .Column(p => p.Currency, PriceListTexts.Currency)
            .Column(p => p.DiscountPercent, PriceEntryTexts.DiscountPercent)
            .Column(p => p.ValidFrom, PriceEntryTexts.ValidFrom)
            .Column(p => p.ValidTo, PriceEntryTexts.ValidTo)
            .OrderBy(p => p.ItemNumber);
}
