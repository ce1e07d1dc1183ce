using Erp.Platform.Shell;

namespace Erp;

/// <summary>The modules of the product and whom each may use; read at start-up and by the test that guards the boundaries.</summary>
public static class Modules
{
    /// <summary>Every module, those that others build on first.</summary>
    public static readonly IReadOnlyList<Module> All =
    [
        new Parties.PartiesModule(),
        new Catalog.CatalogModule(),
        new Finance.FinanceModule(),
        new Inventory.InventoryModule(),
        new Sales.SalesModule(),
        new Purchasing.PurchasingModule(),
        new Projects.ProjectsModule(),
        new Crm.CrmModule(),
        new Admin.AdminModule(),
    ];

    /// <summary>Module → modules it may use. Everyone may use Platform; Platform uses none. A new line needs a decision record.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> MayUse = new Dictionary<string, IReadOnlyList<string>>
    {
        ["Parties"] = [],
        ["Catalog"] = ["Parties"],
        ["Finance"] = ["Parties", "Catalog"],
        ["Inventory"] = ["Parties", "Catalog", "Finance"],
        ["Sales"] = ["Parties", "Catalog", "Finance", "Inventory"],
        ["Purchasing"] = ["Parties", "Catalog", "Finance", "Inventory"],
        ["Projects"] = ["Parties", "Catalog", "Finance", "Inventory", "Sales", "Purchasing"],
        ["Crm"] = ["Parties", "Catalog", "Sales"],
        ["Insights"] = ["Parties", "Catalog", "Finance", "Inventory", "Sales", "Purchasing", "Projects", "Crm"],
        ["Assistants"] = ["Parties", "Catalog", "Finance", "Inventory", "Sales", "Purchasing", "Projects", "Crm", "Insights"],
        ["Admin"] = [],
    };
}
