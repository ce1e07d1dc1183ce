using Erp.Finance.Contracts;

namespace Erp.Finance.Taxes;

/// <summary>A tax code every company starts with. Accounts are named by their SKR04 number; the chart knows the SKR03 one.</summary>
/// <param name="Revenue">Account of the revenue; of a purchase, of the expense.</param>
/// <param name="Owed">Account of the tax owed.</param>
/// <param name="Deductible">Account of the deductible tax.</param>
sealed record StandardTaxCode(
    string Code, TaxDirection Direction, VatCategory Category, decimal Rate, string NameEn, string NameDe, TaxBoxes Boxes,
    string? Revenue = null, string? Owed = null, string? Deductible = null)
{
    public string? LegalTextEn { get; init; }

    public string? LegalTextDe { get; init; }

    public string? ExemptionCode { get; init; }

    /// <summary>Account of the cash discounts granted, or received, by its SKR04 number: one per rate, since § 17 UStG corrects the tax of that rate.</summary>
    public string? Discount => (Direction, Category, Rate) switch
    {
        (TaxDirection.Input, VatCategory.S, 19) => "5736",
        (TaxDirection.Input, VatCategory.S, 7) => "5731",
        (TaxDirection.Input, _, _) => "5730",
        (_, _, 19) => "4736",
        (_, _, 7) => "4731",
        _ => "4730",
    };

    /// <summary>Account of down payments received on such sales, by its SKR04 number.</summary>
    public string? Advance => (Direction, Rate) switch
    {
        (TaxDirection.Input, _) => null,
        (_, 19) => "3272",
        (_, 7) => "3260",
        _ => "3250",
    };

    /// <summary>Account of the tax on down payments not received yet, by its SKR04 number; null where there is no tax.</summary>
    public string? Undue => (Direction, Rate) switch
    {
        (TaxDirection.Output, 19) => "3816",
        (TaxDirection.Output, 7) => "3811",
        _ => null,
    };
}

/// <summary>
/// The German VAT cases (compliance sections 2, 8 and 9). Rates hold since 2007, when the standard rate became 19 %.
/// </summary>
static class StandardTaxCodes
{
    /// <summary>Since when 19 % and 7 % are in force.</summary>
    public static readonly DateOnly ValidFrom = new(2007, 1, 1);

    const string ReverseChargeEn = "Reverse charge: VAT is owed by the recipient";
    const string ReverseChargeDe = "Steuerschuldnerschaft des Leistungsempfängers";
    const string ReverseChargeCode = "VATEX-EU-AE";

    public static readonly IReadOnlyList<StandardTaxCode> All =
    [
        new("S19", TaxDirection.Output, VatCategory.S, 19, "VAT 19 %", "Umsatzsteuer 19 %", new(81), "4400", "3806"),
        new("S7", TaxDirection.Output, VatCategory.S, 7, "VAT 7 %", "Umsatzsteuer 7 %", new(86), "4300", "3801"),
        new("S0", TaxDirection.Output, VatCategory.Z, 0, "Zero rate (photovoltaics, § 12 (3) UStG)", "Nullsatz (Photovoltaik, § 12 Abs. 3 UStG)", new(87), "4200"),
        new("AE", TaxDirection.Output, VatCategory.AE, 0, "Reverse charge, domestic (§ 13b UStG)", "Steuerschuld des Leistungsempfängers, Inland (§ 13b UStG)", new(60), "4337")
            { LegalTextEn = ReverseChargeEn, LegalTextDe = ReverseChargeDe, ExemptionCode = ReverseChargeCode },
        new("AEEU", TaxDirection.Output, VatCategory.AE, 0, "Service to an EU business (§ 3a (2) UStG)", "Leistung an EU-Unternehmer (§ 3a Abs. 2 UStG)", new(21), "4336")
            { LegalTextEn = ReverseChargeEn, LegalTextDe = ReverseChargeDe, ExemptionCode = ReverseChargeCode },
        new("K", TaxDirection.Output, VatCategory.K, 0, "Intra-community supply (§ 6a UStG)", "Innergemeinschaftliche Lieferung (§ 6a UStG)", new(41), "4125")
            { LegalTextEn = "Tax-free intra-community supply (§ 4 no. 1b, § 6a UStG)", LegalTextDe = "Steuerfreie innergemeinschaftliche Lieferung (§ 4 Nr. 1b, § 6a UStG)", ExemptionCode = "VATEX-EU-IC" },
        new("G", TaxDirection.Output, VatCategory.G, 0, "Export outside the EU (§ 6 UStG)", "Ausfuhrlieferung (§ 6 UStG)", new(43), "4120")
            { LegalTextEn = "Tax-free export (§ 4 no. 1a, § 6 UStG)", LegalTextDe = "Steuerfreie Ausfuhrlieferung (§ 4 Nr. 1a, § 6 UStG)", ExemptionCode = "VATEX-EU-G" },
        new("E", TaxDirection.Output, VatCategory.E, 0, "Exempt (§ 4 no. 8 to 28 UStG)", "Steuerfrei (§ 4 Nr. 8 bis 28 UStG)", new(48), "4200")
            { LegalTextEn = "Exempt from VAT under § 4 UStG", LegalTextDe = "Steuerfrei nach § 4 UStG" },
        // Since 2025 a small business is exempt, and its invoice says so (§ 34a no. 5 UStDV).
        new("KU", TaxDirection.Output, VatCategory.E, 0, "Small business (§ 19 UStG)", "Kleinunternehmer (§ 19 UStG)", new(null), "4185")
        {
            LegalTextEn = "Exempt from VAT: the exemption for small businesses applies (§ 19 UStG)", LegalTextDe = "Steuerfrei: Es gilt die Steuerbefreiung für Kleinunternehmer (§ 19 UStG)",
        },
        new("O", TaxDirection.Output, VatCategory.O, 0, "Not taxable (service to a third country)", "Nicht steuerbar (Leistung ins Drittland)", new(45), "4338")
            { LegalTextEn = "Not subject to German VAT", LegalTextDe = "Nicht steuerbar", ExemptionCode = "VATEX-EU-O" },
        new("V19", TaxDirection.Input, VatCategory.S, 19, "Input VAT 19 %", "Vorsteuer 19 %", new(null, Deductible: 66), "5400", Deductible: "1406"),
        new("V7", TaxDirection.Input, VatCategory.S, 7, "Input VAT 7 %", "Vorsteuer 7 %", new(null, Deductible: 66), "5300", Deductible: "1401"),
        new("V0", TaxDirection.Input, VatCategory.E, 0, "No input VAT", "Ohne Vorsteuer", new(null), "5200"),
        new("I19", TaxDirection.Input, VatCategory.K, 19, "EU acquisition 19 %", "Innergemeinschaftlicher Erwerb 19 %", new(89, Deductible: 61), "5425", Owed: "3804", Deductible: "1404"),
        new("I7", TaxDirection.Input, VatCategory.K, 7, "EU acquisition 7 %", "Innergemeinschaftlicher Erwerb 7 %", new(93, Deductible: 61), "5420", Owed: "3802", Deductible: "1402"),
        new(
            "R19", TaxDirection.Input, VatCategory.AE, 19, "EU service received, § 13b (1) UStG 19 %", "EU-Leistung nach § 13b Abs. 1 UStG 19 %", new(46, 47, 67), "5923",
            Owed: "3837", Deductible: "1407"),
        new("R19B", TaxDirection.Input, VatCategory.AE, 19, "Other § 13b supplies received 19 %", "Andere Leistungen nach § 13b UStG 19 %", new(84, 85, 67), "5900", Owed: "3837", Deductible: "1407"),
    ];
}
