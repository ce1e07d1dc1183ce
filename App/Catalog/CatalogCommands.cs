using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Platform.Work;

namespace Erp.Catalog;

/// <summary>Everything that can be done to items and units.</summary>
public static class CatalogCommands
{
    public static readonly Command CreateItem = new("catalog.item.create", CatalogPermissions.Write, ItemTexts.Create);
    public static readonly Command ChangeItem = new("catalog.item.change", CatalogPermissions.Write, ItemTexts.Change);
    public static readonly Command DeleteItem = new("catalog.item.delete", CatalogPermissions.Write, ItemTexts.Delete);
    public static readonly Command CreateUnit = new("catalog.unit.create", CatalogPermissions.Write, UnitTexts.Create);
    public static readonly Command ChangeUnit = new("catalog.unit.change", CatalogPermissions.Write, UnitTexts.Change);
    public static readonly Command DeleteUnit = new("catalog.unit.delete", CatalogPermissions.Write, UnitTexts.Delete);
    internal static readonly Command Seed = new("catalog.seed", CatalogPermissions.Write, CatalogTexts.Seed);

    public static readonly IReadOnlyList<Command> All = [CreateItem, ChangeItem, DeleteItem, CreateUnit, ChangeUnit, DeleteUnit, Seed];
}
