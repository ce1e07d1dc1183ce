using Erp.Platform.Texts;

namespace Erp.Platform.Branding;

/// <summary>What people read about their own company, on screens and at the foot of letters.</summary>
public static class CompanyProfileTexts
{
    public static readonly Text CompanyProfile = new("Company profile", "Firmenprofil");
    public static readonly Text LegalName = new("Legal name", "Firmenname");
    public static readonly Text Street = new("Street and number", "Straße und Hausnummer");
    public static readonly Text PostCode = new("Post code", "Postleitzahl");
    public static readonly Text City = new("City", "Ort");
    public static readonly Text CountryCode = new("Country", "Land");
    public static readonly Text Phone = new("Phone", "Telefon");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Website = new("Website", "Website");
    public static readonly Text VatId = new("VAT ID", "USt-IdNr.");
    public static readonly Text TaxNumber = new("Tax number", "Steuernummer");
    public static readonly Text RegisterCourt = new("Register court", "Registergericht");
    public static readonly Text RegisterNumber = new("Register number", "Registernummer");
    public static readonly Text ManagingDirector = new("Managing director", "Geschäftsführung");
    public static readonly Text ManagingDirectors = new("Managing directors", "Geschäftsführung");
    public static readonly Text BankName = new("Bank", "Bank");
    public static readonly Text Iban = new("IBAN", "IBAN");
    public static readonly Text Bic = new("BIC", "BIC");
    public static readonly Text AccentColour = new("Accent colour", "Akzentfarbe");
    public static readonly Text Logo = new("Logo", "Logo");
    public static readonly Text Language = new("Default language", "Standardsprache");
    public static readonly Text Paper = new("Paper size", "Papierformat");
    public static readonly Text SmallBusiness = new("Small business (§ 19 UStG): no VAT is charged", "Kleinunternehmer (§ 19 UStG): keine Umsatzsteuer ausweisen");
    public static readonly Text A4 = new("A4", "A4");
    public static readonly Text A5 = new("A5", "A5");
    public static readonly Text Letter = new("Letter", "Letter");

    public static readonly Text ColourForm = new(
        "Write the colour as # and six digits or letters A–F, such as #0F766E.", "Schreiben Sie die Farbe als # und sechs Ziffern oder Buchstaben A–F, etwa #0F766E.");
    public static readonly Text ColourTooLight = new(
        "Too light for text on white: contrast {0:0.0}, needed {1:0.0}. Choose a darker tone.",
        "Zu hell für Text auf Weiß: Kontrast {0:0.0}, nötig {1:0.0}. Wählen Sie einen dunkleren Ton.");
    public static readonly Text LogoTooLarge = new("Choose a PNG or JPEG picture of at most {0} KB.", "Wählen Sie ein PNG- oder JPEG-Bild mit höchstens {0} KB.");

    /// <summary>Mark before a telephone number at the foot of a letter.</summary>
    public static readonly Text PhoneShort = new("Tel. {0}", "Tel. {0}");
}
