namespace Erp.Catalog.Contracts;

/// <summary>Places on the module's pages that the modules above fill.</summary>
public static class CatalogSlots
{
    /// <summary>A tab on the page of an item; the component takes the item's key as <c>RecordId</c>.</summary>
    public const string ItemTabs = "item.tabs";
}
