using Erp.Finance.Contracts;
using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>Why a sale is taxed as it is: one sentence for each case, with its paragraph.</summary>
public static class TaxTexts
{
    public static readonly Text Standard = new(
        "Supply in Germany at the standard rate of {0:0.##} % (§ 12 (1) UStG)", "Lieferung oder Leistung im Inland zum Regelsatz von {0:0.##} % (§ 12 Abs. 1 UStG)");
    public static readonly Text Reduced = new(
        "Supply in Germany at the reduced rate of {0:0.##} % (§ 12 (2) UStG)", "Lieferung oder Leistung im Inland zum ermäßigten Satz von {0:0.##} % (§ 12 Abs. 2 UStG)");
    public static readonly Text Zero = new("Photovoltaics, taxable at 0 % (§ 12 (3) UStG)", "Photovoltaik, steuerpflichtig mit 0 % (§ 12 Abs. 3 UStG)");
    public static readonly Text EuWithoutVatId = new(
        "Customer in another EU state without VAT ID: German tax of {0:0.##} %, as long as the threshold of § 3c (4) UStG is kept",
        "Kunde im EU-Ausland ohne USt-IdNr.: deutsche Steuer von {0:0.##} %, solange die Schwelle des § 3c Abs. 4 UStG eingehalten ist");
    public static readonly Text IntraCommunity = new(
        "Goods to a business in another EU state: tax-free intra-community supply (§ 4 no. 1b, § 6a UStG)",
        "Ware an ein Unternehmen im EU-Ausland: steuerfreie innergemeinschaftliche Lieferung (§ 4 Nr. 1b, § 6a UStG)");
    public static readonly Text ServiceToEu = new(
        "Service to a business in another EU state: the recipient owes the tax there (§ 3a (2) UStG)",
        "Leistung an ein Unternehmen im EU-Ausland: Der Empfänger schuldet die Steuer dort (§ 3a Abs. 2 UStG)");
    public static readonly Text ReverseCharge = new(
        "Supply to a business in Germany: the recipient owes the tax (§ 13b (2), (5) UStG)",
        "Leistung an ein Unternehmen im Inland: Der Empfänger schuldet die Steuer (§ 13b Abs. 2 und 5 UStG)");
    public static readonly Text Export = new("Goods to a country outside the EU: tax-free export (§ 4 no. 1a, § 6 UStG)", "Ware in ein Drittland: steuerfreie Ausfuhrlieferung (§ 4 Nr. 1a, § 6 UStG)");
    public static readonly Text OutOfScope = new(
        "Service to a business outside the EU: not taxable in Germany (§ 3a (2) UStG)",
        "Leistung an ein Unternehmen im Drittland: in Deutschland nicht steuerbar (§ 3a Abs. 2 UStG)");
    public static readonly Text Exempt = new("Exempt supply (§ 4 no. 8 to 28 UStG)", "Steuerfreier Umsatz (§ 4 Nr. 8 bis 28 UStG)");
    public static readonly Text SmallBusiness = new(
        "We are a small business: our supplies are exempt from VAT (§ 19 (1) UStG)", "Wir sind Kleinunternehmer: Unsere Umsätze sind steuerfrei (§ 19 Abs. 1 UStG)");
    public static readonly Text ByHand = new("{0}; chosen by hand, usual would be {1}", "{0}; von Hand gewählt, üblich wäre {1}");
    public static readonly Text Positions = new("No. {0}", "Pos. {0}");
    public static readonly Text OwedByRecipientOn = new("Reverse charge: {0}", "Steuerschuld des Empfängers: {0}");
    public static readonly Text IntraCommunityOf = new("Tax-free EU supply: {0}", "Steuerfreie EU-Lieferung: {0}");
    public static readonly Text ExportOf = new("Tax-free export: {0}", "Steuerfreie Ausfuhr: {0}");
    public static readonly Text ExemptOf = new("Without VAT: {0}", "Ohne Umsatzsteuer: {0}");
    public static readonly Text OutOfScopeOf = new("Not subject to VAT: {0}", "Nicht steuerbar: {0}");

    /// <summary>What totals call an amount without VAT, which must not seem to be taxed at 0 % (§ 14 (4) no. 8 UStG); null where there is a rate.</summary>
    internal static Text? NotTaxed(VatCategory category) => category switch
    {
        VatCategory.AE => OwedByRecipientOn,
        VatCategory.K => IntraCommunityOf,
        VatCategory.G => ExportOf,
        VatCategory.E => ExemptOf,
        VatCategory.O => OutOfScopeOf,
        _ => null,
    };
}
