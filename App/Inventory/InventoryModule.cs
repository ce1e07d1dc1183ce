using Erp.Catalog.Contracts;
using Erp.Inventory.Moves;
using Erp.Inventory.Settings;
using Erp.Inventory.Stocks;
using Erp.Inventory.Warehouses;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Inventory;

/// <summary>What lies where: warehouses, bins, stock, and every move that made it.</summary>
public sealed class InventoryModule : Module
{
    public override Text Label => InventoryTexts.Inventory;

    public override IReadOnlyList<Permission> Permissions => InventoryPermissions.All;

    public override IReadOnlyList<Command> Commands => InventoryCommands.All;

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/inventory/stock", ItemStockTexts.Title, "box", InventoryPermissions.Read, InventoryTexts.Inventory, 30),
        new("/inventory/moves", StockMoveTexts.Title, "sort", InventoryPermissions.Read, InventoryTexts.Inventory, 31),
        new("/inventory/warehouses", WarehouseTexts.Warehouses, "building", InventoryPermissions.Read, InventoryTexts.Inventory, 32),
        new("/inventory/settings", InventorySettingsTexts.Title, "settings", InventoryPermissions.Read, InventoryTexts.Inventory, 33),
    ];

    public override IReadOnlyList<SearchKind> Searched =>
        [new KeptSearchKind<Warehouse>(WarehouseTexts.Warehouse, WarehouseTexts.Warehouses, "/inventory/warehouses", "building", InventoryPermissions.Read)];

    public override IReadOnlyList<ImportType> Imports => [WarehouseImport.Type, StockMoveImport.Type];

    public override IReadOnlyList<StartAction> Starts => [new(StockMoveTexts.New, "/inventory/moves/new", InventoryPermissions.Write)];

    public override IReadOnlyList<SettingsPage> Settings =>
        [new(InventorySettingsTexts.InventorySettings, "/inventory/settings", InventoryPermissions.Read, typeof(InventorySettingsForm))];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(CatalogSlots.ItemTabs, ItemStockTexts.Stock, typeof(ItemStockTab), InventoryPermissions.Read, 30),
        new(HomePage.SlotName, ItemStockTexts.ShortStock, typeof(ShortStockTile), InventoryPermissions.Read, 30),
    ];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string>
    {
        [typeof(Warehouse)] = InventoryPermissions.Read,
        [typeof(ItemStock)] = InventoryPermissions.Read,
        [typeof(InventorySettings)] = InventoryPermissions.Read,
    };

    public override IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string>
    {
        [typeof(Warehouse)] = InventoryPermissions.Write,
        [typeof(ItemStock)] = InventoryPermissions.Write,
        [typeof(InventorySettings)] = InventoryPermissions.Settings,
    };

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapItemStocks();
        api.MapStockMoves();
        api.MapWarehouses();
        api.MapInventorySettings();
    }
}
