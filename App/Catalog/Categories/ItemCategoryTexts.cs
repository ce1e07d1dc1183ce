using Erp.Platform.Texts;

namespace Erp.Catalog.Categories;

/// <summary>What people read about categories of items.</summary>
public static class ItemCategoryTexts
{
    public static readonly Text ItemCategory = new("Category", "Kategorie");
    public static readonly Text ItemCategories = new("Categories", "Kategorien");
    public static readonly Text New = new("New category", "Neue Kategorie");
    public static readonly Text Create = new("Create category", "Kategorie anlegen");
    public static readonly Text Change = new("Change category", "Kategorie ändern");
    public static readonly Text Delete = new("Delete category", "Kategorie löschen");
    public static readonly Text NameDe = new("Name (German)", "Name (Deutsch)");
    public static readonly Text NameEn = new("Name (English)", "Name (Englisch)");
    public static readonly Text ParentId = new("Hangs on", "Gehört zu");
    public static readonly Text PathDe = new("Path (German)", "Pfad (Deutsch)");
    public static readonly Text PathEn = new("Path (English)", "Pfad (Englisch)");
    public static readonly Text Branch = new("Keys of the branch", "Schlüssel des Zweigs");

    public static readonly Text Path = new("Category", "Kategorie");
    public static readonly Text ItemCount = new("Items", "Artikel");
    public static readonly Text Root = new("Top level", "Oberste Ebene");
    public static readonly Text All = new("All categories", "Alle Kategorien");
    public static readonly Text ShowItems = new("Show items", "Artikel anzeigen");
    public static readonly Text Empty = new("No categories yet", "Noch keine Kategorien");
    public static readonly Text EmptyHint = new(
        "Sort items into a tree; the list of items can then be narrowed to a branch.",
        "Sortieren Sie Artikel in einen Baum; die Artikelliste lässt sich dann auf einen Zweig eingrenzen.");
    public static readonly Text DeleteExplained = new("Only a category without items and branches can go.", "Nur eine Kategorie ohne Artikel und Zweige lässt sich löschen.");
    public static readonly Text Circular = new(
        "A category cannot hang on itself or on one of its own branches.", "Eine Kategorie kann nicht zu sich selbst oder zu einem ihrer eigenen Zweige gehören.");
    public static readonly Text ParentUnknown = new("Choose one of the existing categories.", "Wählen Sie eine vorhandene Kategorie.");
    public static readonly Text TooDeep = new("The tree has at most {0} levels.", "Der Baum hat höchstens {0} Ebenen.");
    public static readonly Text ParentAmbiguous = new(
        "Several categories are called “{0}”. Give the names from the root, such as “A › {0}”.",
        "Mehrere Kategorien heißen „{0}“. Geben Sie die Namen von oben an, etwa „A › {0}“.");
    public static readonly Text NameTaken = new("There is a category of this name here already.", "Hier gibt es bereits eine Kategorie dieses Namens.");
}
