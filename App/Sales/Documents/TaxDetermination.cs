using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;
using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>
/// Which tax a sale usually carries: none by a small business (§ 19 UStG); at home by the item's class, to businesses owed by the recipient
/// where § 13b (2) UStG says so; to businesses in other EU states without tax (§ 6a, § 3a (2) UStG); to other countries as export or not
/// taxable (§ 6, § 3a (2) UStG). For goods the country they go to counts, wherever the customer sits (§ 3 (6), §§ 6, 6a UStG); for services the
/// customer's seat (§ 3a UStG). A proposal: people may choose another code on the line. <see cref="Explain"/> says why in a sentence.
/// </summary>
static class TaxDetermination
{
    /// <summary>Of the codes with category AE, the one for services to EU businesses: reported apart from domestic § 13b sales.</summary>
    const string ServiceToEuBusiness = "AEEU";

    /// <summary>Of the codes with category E, the one of small businesses.</summary>
    internal const string SmallBusiness = "KU";

    /// <summary>Where the standard rate begins and the reduced one ends; every rate since 1968 keeps to it, and 2020's 16 and 5 % do.</summary>
    const decimal LowestStandardRate = 10;

    /// <summary>The code that fits; null when the company has none of that category.</summary>
    public static TaxCodeInfo? Choose(IReadOnlyList<TaxCodeInfo> codes, TaxStanding customer, ItemKind kind, TaxClass taxClass, bool smallBusiness = false)
    {
        if (smallBusiness) return codes.FirstOrDefault(c => c.Code == SmallBusiness) ?? First(codes, VatCategory.E);
        var country = Country.Find(kind == ItemKind.Service ? customer.CountryCode : customer.GoodsCountry);
        var abroad = country is not null && country.Code != Country.Home;
        if (abroad && country!.InEu && (kind == ItemKind.Service ? customer.VatId is not null : IsOfOtherState(customer.VatId)))
            return kind != ItemKind.Service ? First(codes, VatCategory.K) : codes.FirstOrDefault(c => c.Code == ServiceToEuBusiness) ?? First(codes, VatCategory.AE);
        if (abroad && !country!.InEu && kind != ItemKind.Service) return First(codes, VatCategory.G);
        if (abroad && !country!.InEu && customer.Kind == PartyKind.Company) return First(codes, VatCategory.O);
        return taxClass switch
        {
            TaxClass.ReverseCharge when customer.Kind == PartyKind.Company && !abroad => codes.FirstOrDefault(c => c.Category == VatCategory.AE && c.Code != ServiceToEuBusiness),
            TaxClass.Zero => First(codes, VatCategory.Z),
            TaxClass.Reduced => codes.Where(c => c.Category == VatCategory.S).MinBy(c => c.Rate),
            _ => codes.Where(c => c.Category == VatCategory.S).MaxBy(c => c.Rate),
        };
    }

    /// <summary>Why a sale is taxed as it is, with the paragraph.</summary>
    /// <param name="category">VAT category of the line.</param>
    /// <param name="code">Its tax code.</param>
    /// <param name="rate">Per cent.</param>
    /// <param name="countryCode">Where the goods go; for a service, where the customer sits.</param>
    public static Message Explain(VatCategory category, string code, decimal rate, string countryCode) => category switch
    {
        VatCategory.S when Country.Find(countryCode) is { InEu: true, Code: not Country.Home } => TaxTexts.EuWithoutVatId.With(rate),
        VatCategory.S when rate < LowestStandardRate => TaxTexts.Reduced.With(rate),
        VatCategory.S => TaxTexts.Standard.With(rate),
        VatCategory.Z => TaxTexts.Zero,
        VatCategory.AE => code == ServiceToEuBusiness ? TaxTexts.ServiceToEu : TaxTexts.ReverseCharge,
        VatCategory.K => TaxTexts.IntraCommunity,
        VatCategory.G => TaxTexts.Export,
        VatCategory.O => TaxTexts.OutOfScope,
        _ => code == SmallBusiness ? TaxTexts.SmallBusiness : TaxTexts.Exempt,
    };

    /// <summary>The customer buys under a VAT id of another EU state: without one no supply there is free of tax (§ 6a (1) sentence 1 no. 4 UStG).</summary>
    internal static bool IsOfOtherState(string? vatId) => vatId?.StartsWith(Country.Home, StringComparison.OrdinalIgnoreCase) == false;

    static TaxCodeInfo? First(IEnumerable<TaxCodeInfo> codes, VatCategory category) => codes.FirstOrDefault(c => c.Category == category);
}

/// <summary>What decides about the tax of a sale, as far as the customer goes.</summary>
/// <param name="CountryCode">Where the customer sits.</param>
/// <param name="VatId">VAT id; makes a business of the customer within the EU.</param>
/// <param name="Kind">Company or person.</param>
public sealed record TaxStanding(string CountryCode, string? VatId, PartyKind Kind)
{
    /// <summary>Where goods go to them.</summary>
    public string GoodsCountry { get; init; } = CountryCode;
}
