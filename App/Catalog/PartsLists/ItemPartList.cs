using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Catalog.PartsLists;

/// <summary>All lines of all parts lists: what is made of what. A file of it can be imported again.</summary>
public static class ItemPartList
{
    public static readonly RecordList<ItemPartRow> Description =
        new RecordList<ItemPartRow>("catalog/parts", ItemPartTexts.PartsLists, CatalogPermissions.Read, PartsListQueries.Rows)
            .Column(p => p.AssemblyNumber, ItemPartTexts.AssemblyNumber, width: "9rem")
            .Column(p => p.Assembly, ItemPartTexts.AssemblyId, width: "13rem")
            .Column(p => p.Position, ItemPartTexts.Position, width: "6rem")
            .Column(p => p.ItemNumber, ItemPartTexts.ItemNumber, width: "9rem")
            .Column(p => p.Item, ItemPartTexts.ItemId, width: "13rem")
            .Column(p => p.Quantity, ItemPartTexts.Quantity)
            .Column(p => p.UnitCode, ItemPartTexts.UnitId, width: "6rem")
            .Column(p => p.ScrapPercent, ItemPartTexts.ScrapPercent, width: "6rem")
            .Column(p => p.Text, ItemPartTexts.Text)
            .Search((rows, typed) => rows.Matching(p => p.SearchText, typed))
            .OrderBy(p => p.AssemblyNumber);
}
