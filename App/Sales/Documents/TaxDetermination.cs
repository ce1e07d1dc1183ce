using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;

namespace Erp.Sales.Documents;

/// <summary>
/// Which tax a sale usually carries: at home by the item's class; to businesses in other EU states without tax (§ 6a, § 3a (2) UStG);
/// to other countries as export or not taxable (§ 6, § 3a (2) UStG). A proposal: people may choose another code on the line.
/// </summary>
static class TaxDetermination
{
    /// <summary>Of the codes with category AE, the one for services to EU businesses: reported apart from domestic § 13b sales.</summary>
    const string ServiceToEuBusiness = "AEEU";

    /// <summary>The code that fits; null when the company has none of that category.</summary>
    public static TaxCodeInfo? Choose(IReadOnlyList<TaxCodeInfo> codes, TaxStanding customer, ItemKind kind, TaxClass taxClass)
    {
        var country = Country.Find(customer.CountryCode);
        var abroad = country is not null && country.Code != Country.Home;
        if (abroad && country!.InEu && customer.VatId is not null)
            return kind == ItemKind.Goods ? First(codes, VatCategory.K) : codes.FirstOrDefault(c => c.Code == ServiceToEuBusiness) ?? First(codes, VatCategory.AE);
        if (abroad && !country!.InEu && kind == ItemKind.Goods) return First(codes, VatCategory.G);
        if (abroad && !country!.InEu && customer.Kind == PartyKind.Company) return First(codes, VatCategory.O);
        return taxClass switch
        {
            TaxClass.Zero => First(codes, VatCategory.Z),
            TaxClass.Reduced => codes.Where(c => c.Category == VatCategory.S).MinBy(c => c.Rate),
            _ => codes.Where(c => c.Category == VatCategory.S).MaxBy(c => c.Rate),
        };
    }

    static TaxCodeInfo? First(IEnumerable<TaxCodeInfo> codes, VatCategory category) => codes.FirstOrDefault(c => c.Category == category);
}

/// <summary>What decides about the tax of a sale, as far as the customer goes.</summary>
/// <param name="CountryCode">Where the customer sits.</param>
/// <param name="VatId">VAT id; makes a business of the customer within the EU.</param>
/// <param name="Kind">Company or person.</param>
public sealed record TaxStanding(string CountryCode, string? VatId, PartyKind Kind);
