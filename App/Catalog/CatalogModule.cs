using Erp.Catalog.Categories;
using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Catalog.Images;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Catalog.PriceLists;
using Erp.Catalog.TextBlocks;
using Erp.Catalog.Units;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Shell.Home;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog;

/// <summary>What the company sells: goods and services with units, prices and price lists, and how they are taxed.</summary>
public sealed class CatalogModule : Module
{
    public override Text Label => ItemTexts.Items;

    public override IReadOnlyList<Permission> Permissions =>
        [new(CatalogPermissions.Read, CatalogTexts.MayRead), new(CatalogPermissions.Write, CatalogTexts.MayWrite), new(CatalogPermissions.Cost, CatalogTexts.MayCost)];

    public override IReadOnlyList<Command> Commands => CatalogCommands.All;

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
        [(CatalogSeed.NumberRange, ItemTexts.Items)];

    public override IReadOnlyList<RecordType> Records => [UnitRecords.Type, CurrencyRecords.Currencies, CurrencyRecords.Rates, TextBlockRecords.Type];

    public override IReadOnlyList<ImportType> Imports => [ItemCategoryImport.Type, ItemImport.Type, ItemPartImport.Type, PriceListImport.Type];

    public override IReadOnlyDictionary<Type, string> ReadRights =>
        new[] { typeof(Item), typeof(Unit), typeof(PriceList), typeof(Currency), typeof(ExchangeRate), typeof(ItemCategory), typeof(TextBlock) }
            .ToDictionary(type => type, _ => CatalogPermissions.Read);

    public override IReadOnlyDictionary<Type, string> WriteRights => ReadRights.Keys.ToDictionary(type => type, _ => CatalogPermissions.Write);

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<Item, ItemRow>(ItemTexts.Item, ItemList.Description, "box", i => i.Name, i => [i.Number, i.SalesPrice.Say(Money.Euro)]),
        new KeptSearchKind<PriceList>(PriceListTexts.PriceList, PriceListTexts.PriceLists, "/catalog/price-lists", "tag", CatalogPermissions.Read),
        new KeptSearchKind<ItemCategory>(ItemCategoryTexts.ItemCategory, ItemCategoryTexts.ItemCategories, "/catalog/categories", "board", CatalogPermissions.Read),
    ];

    public override IReadOnlyList<StartAction> Starts => [new(ItemTexts.New, "/catalog/items/new", CatalogPermissions.Write)];

    public override IReadOnlyList<FirstStep> FirstSteps =>
        [new(CatalogTexts.FirstItem, "/catalog/items/new", CatalogPermissions.Write, 30, (db, ct) => db.Items.AnyAsync(ct))];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/catalog/items", ItemTexts.Items, "box", CatalogPermissions.Read, ShellTexts.MasterData, 43),
        new("/catalog/parts", ItemPartTexts.PartsLists, "list", CatalogPermissions.Read, ShellTexts.MasterData, 43),
        new("/catalog/categories", ItemCategoryTexts.ItemCategories, "board", CatalogPermissions.Read, ShellTexts.MasterData, 44),
        new("/catalog/price-lists", PriceListTexts.PriceLists, "tag", CatalogPermissions.Read, ShellTexts.MasterData, 45),
        new("/catalog/units", UnitTexts.Units, "scale", CatalogPermissions.Read, ShellTexts.MasterData, 46),
        new("/catalog/text-blocks", TextBlockTexts.TextBlocks, "edit", CatalogPermissions.Read, ShellTexts.MasterData, 47),
        new("/catalog/currencies", CurrencyTexts.Currencies, "bank", CatalogPermissions.Read, ShellTexts.MasterData, 48),
        new("/catalog/exchange-rates", ExchangeRateTexts.ExchangeRates, "chart", CatalogPermissions.Read, ShellTexts.MasterData, 49),
    ];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(CatalogSlots.ItemTabs, PriceEntryTexts.Prices, typeof(ItemPrices), CatalogPermissions.Read, 10),
        new(CatalogSlots.ItemTabs, ItemPartTexts.PartsList, typeof(PartsListTab), CatalogPermissions.Read, 5),
        new(PartiesSlots.PartyCurrency, CurrencyTexts.Currency, typeof(PartyCurrency), CatalogPermissions.Read, 10),
        new(PartiesSlots.PartyTabs, PriceListTexts.PriceLists, typeof(PartyPriceLists), CatalogPermissions.Read, 40),
    ];

    public override void MapApi(IEndpointRouteBuilder api)
    {
        ItemApi.Map(api);
        api.MapPartsLists();
        api.MapPriceLists();
        api.MapCategories();
        api.MapItemImages();
    }
}
