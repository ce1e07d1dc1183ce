namespace Erp.Catalog;

/// <summary>The module's rights.</summary>
public static class CatalogPermissions
{
    public const string Read = "catalog:read";
    public const string Write = "catalog:write";
}
