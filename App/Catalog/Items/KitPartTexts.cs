using Erp.Platform.Texts;

namespace Erp.Catalog.Items;

/// <summary>What people read about the parts of a kit.</summary>
public static class KitPartTexts
{
    public static readonly Text KitPart = new("Part of the kit", "Bestandteil des Sets");
    public static readonly Text KitId = new("Kit", "Set");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text Quantity = new("Quantity", "Menge");

    public static readonly Text Title = new("Parts of the kit", "Bestandteile des Sets");
    public static readonly Text Hint = new("An order reserves and delivers the parts; the document shows the kit.", "Ein Auftrag reserviert und liefert die Bestandteile; der Beleg zeigt das Set.");
    public static readonly Text Add = new("Add part", "Bestandteil hinzufügen");
    public static readonly Text Remove = new("Remove part", "Bestandteil entfernen");
    public static readonly Text Missing = new("Name at least one part.", "Nennen Sie mindestens einen Bestandteil.");
    public static readonly Text Twice = new("This part stands here twice.", "Dieser Bestandteil steht hier zweimal.");
    public static readonly Text Circular = new("{0} holds this kit itself, directly or in one of its parts: a kit cannot be a part of itself.", "{0} enthält dieses Set selbst, unmittelbar oder in einem Bestandteil: Ein Set kann nicht Teil seiner selbst sein.");
    public static readonly Text Itself = new("A kit cannot be a part of itself.", "Ein Set kann nicht Teil seiner selbst sein.");
    public static readonly Text Unknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
}
