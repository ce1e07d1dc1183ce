using Erp.Platform.Texts;

namespace Erp.Projects.CostCategories;

/// <summary>What people read about cost categories.</summary>
public static class CostCategoryTexts
{
    public static readonly Text CostCategory = new("Cost category", "Kostenart");
    public static readonly Text CostCategories = new("Cost categories", "Kostenarten");

    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text NameEn = new("Name (English)", "Name (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Name (Deutsch)");

    public static readonly Text Accounts = new("Accounts", "Konten");
    public static readonly Text AccountsForm = new(
        "Name accounts by four digits, with commas between them: 5000-5899, 6740.", "Nennen Sie Konten mit vier Ziffern und Kommas dazwischen: 5000-5899, 6740.");

    public static readonly Text CodeTaken = new("This code is already taken.", "Dieses Kürzel ist bereits vergeben.");
}
