namespace Erp.Catalog;

/// <summary>The module's rights.</summary>
public static class CatalogPermissions
{
    public const string Read = "catalog:read";
    public const string Write = "catalog:write";

    /// <summary>Seeing and changing what items cost the company.</summary>
    public const string Cost = "catalog:cost";
}
