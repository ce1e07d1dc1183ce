using Erp.Platform.Texts;

namespace Erp.Catalog.Images;

/// <summary>What people read about pictures of items.</summary>
public static class ItemImageTexts
{
    public static readonly Text ItemImage = new("Picture", "Bild");
    public static readonly Text Show = new("Change picture of an item", "Bild eines Artikels ändern");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text FileName = new("File name", "Dateiname");
    public static readonly Text MediaType = new("Kind of file", "Dateityp");
    public static readonly Text Content = new("File", "Datei");
    public static readonly Text Thumbnail = new("Small picture", "Kleines Bild");

    public static readonly Text Choose = new("Choose picture", "Bild wählen");
    public static readonly Text Remove = new("Remove picture", "Bild entfernen");
    public static readonly Text None = new("No picture yet", "Noch kein Bild");
    public static readonly Text Hint = new("PNG, JPEG or WebP, at most {0} MB.", "PNG, JPEG oder WebP, höchstens {0} MB.");
    public static readonly Text TooLarge = new("The file must not be empty and have at most {0} MB.", "Die Datei darf nicht leer sein und höchstens {0} MB haben.");
    public static readonly Text NoPicture = new("This is no PNG, JPEG or WebP picture.", "Das ist kein Bild im Format PNG, JPEG oder WebP.");
}
