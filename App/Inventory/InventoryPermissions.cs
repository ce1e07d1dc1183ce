using Erp.Platform.Access;

namespace Erp.Inventory;

/// <summary>The rights of the warehouse.</summary>
public static class InventoryPermissions
{
    /// <summary>See stock, moves and warehouses.</summary>
    public const string Read = "inventory:read";

    /// <summary>Receive, issue, transfer and count goods; change warehouses.</summary>
    public const string Write = "inventory:write";

    /// <summary>Decide the rules that stock is kept by.</summary>
    public const string Settings = "inventory:settings";

    internal static readonly IReadOnlyList<Permission> All =
        [new(Read, InventoryTexts.MayRead), new(Write, InventoryTexts.MayWrite), new(Settings, InventoryTexts.MaySet)];
}
