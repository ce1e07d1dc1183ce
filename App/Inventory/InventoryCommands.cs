using Erp.Inventory.Moves;
using Erp.Inventory.Settings;
using Erp.Inventory.Warehouses;
using Erp.Platform.Work;

namespace Erp.Inventory;

/// <summary>Everything that can be done in the warehouse. What other business moves, it moves by its own commands.</summary>
public static class InventoryCommands
{
    public static readonly Command CreateWarehouse = new("inventory.warehouse.create", InventoryPermissions.Write, WarehouseTexts.Create);
    public static readonly Command ChangeWarehouse = new("inventory.warehouse.change", InventoryPermissions.Write, WarehouseTexts.Change);
    public static readonly Command DeleteWarehouse = new("inventory.warehouse.delete", InventoryPermissions.Write, WarehouseTexts.Delete);
    public static readonly Command Receive = new("inventory.move.receive", InventoryPermissions.Write, StockMoveTexts.PostReceipt, StockMoveTexts.MoveStands);
    public static readonly Command Issue = new("inventory.move.issue", InventoryPermissions.Write, StockMoveTexts.PostIssue, StockMoveTexts.MoveStands);
    public static readonly Command Transfer = new("inventory.move.transfer", InventoryPermissions.Write, StockMoveTexts.PostTransfer, StockMoveTexts.MoveStands);
    public static readonly Command Adjust = new("inventory.move.adjust", InventoryPermissions.Write, StockMoveTexts.PostAdjustment, StockMoveTexts.MoveStands);
    public static readonly Command ChangeSettings = new("inventory.settings.change", InventoryPermissions.Settings, InventorySettingsTexts.Change);
    internal static readonly Command Seed = new("inventory.seed", InventoryPermissions.Write, InventoryTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
        [CreateWarehouse, ChangeWarehouse, DeleteWarehouse, Receive, Issue, Transfer, Adjust, ChangeSettings, Seed];
}
