using Erp.Platform.Texts;

namespace Erp.Admin.Company;

/// <summary>What administrators read around the company's profile.</summary>
public static class CompanyTexts
{
    public static readonly Text Intro = new("Appears on every document that leaves the house.", "Erscheint auf jedem Beleg, der das Haus verlässt.");
    public static readonly Text NameAndAddress = new("Name and address", "Name und Anschrift");
    public static readonly Text Contact = new("Contact", "Kontakt");
    public static readonly Text TaxAndRegister = new("Tax and register", "Steuer und Register");
    public static readonly Text Bank = new("Bank account", "Bankverbindung");
    public static readonly Text Look = new("Documents and screens", "Belege und Bildschirme");
    public static readonly Text Logo = new("Logo", "Logo");
    public static readonly Text LogoHint = new(
        "PNG or JPEG, at most {0} KB. On letters it stands in place of the name, on white.",
        "PNG oder JPEG, höchstens {0} KB. Auf Briefen steht es anstelle des Namens, auf Weiß.");
    public static readonly Text LogoAlt = new("Logo of {0}", "Logo von {0}");
    public static readonly Text ChooseLogo = new("Choose picture", "Bild wählen");
    public static readonly Text RemoveLogo = new("Remove logo", "Logo entfernen");
    public static readonly Text NoLogo = new("No logo yet", "Noch kein Logo");
    public static readonly Text LogoKept = new("The logo is in use from now on.", "Das Logo gilt ab sofort.");
    public static readonly Text TaxHint = new("Invoices need the VAT ID or the tax number (§ 14 (4) UStG).", "Rechnungen brauchen USt-IdNr. oder Steuernummer (§ 14 Abs. 4 UStG).");
    public static readonly Text DirectorsHint = new("First and last names, separated by commas (§ 35a GmbHG).", "Vor- und Nachnamen, durch Kommas getrennt (§ 35a GmbHG).");
    public static readonly Text PickColour = new("Pick a colour", "Farbe auswählen");
    public static readonly Text Contrast = new("Contrast with white {0:0.0} to 1; documents and screens follow it", "Kontrast zu Weiß {0:0.0} zu 1; Belege und Bildschirme folgen ihr");
    public static readonly Text LetterPreview = new("Foot of a letter", "Brieffuß");
}
