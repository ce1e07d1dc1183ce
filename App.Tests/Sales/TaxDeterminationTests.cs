using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Tests.Sales;

/// <summary>Which tax a sale carries, and the sentence that says why.</summary>
public sealed class TaxDeterminationTests
{
    static readonly IReadOnlyList<TaxCodeInfo> Codes =
    [
        Code("S19", VatCategory.S, 19), Code("S7", VatCategory.S, 7), Code("S0", VatCategory.Z), Code("AE", VatCategory.AE), Code("AEEU", VatCategory.AE),
        Code("K", VatCategory.K), Code("G", VatCategory.G), Code("E", VatCategory.E), Code("KU", VatCategory.E), Code("O", VatCategory.O),
    ];

    [Theory]
    [InlineData("DE", null, PartyKind.Company, ItemKind.Goods, TaxClass.Standard, "S19", "19\u00a0% (§ 12 Abs. 1 UStG)")]
    [InlineData("DE", null, PartyKind.Person, ItemKind.Goods, TaxClass.Reduced, "S7", "7\u00a0% (§ 12 Abs. 2 UStG)")]
    [InlineData("DE", null, PartyKind.Company, ItemKind.Goods, TaxClass.Zero, "S0", "§ 12 Abs. 3 UStG")]
    [InlineData("DE", null, PartyKind.Company, ItemKind.Service, TaxClass.ReverseCharge, "AE", "§ 13b Abs. 2 und 5 UStG")]
    [InlineData("DE", null, PartyKind.Person, ItemKind.Service, TaxClass.ReverseCharge, "S19", "§ 12 Abs. 1 UStG")]
    [InlineData("FR", "FR40303265045", PartyKind.Company, ItemKind.Goods, TaxClass.Reduced, "K", "§ 4 Nr. 1b, § 6a UStG")]
    [InlineData("FR", "FR40303265045", PartyKind.Company, ItemKind.Service, TaxClass.Standard, "AEEU", "§ 3a Abs. 2 UStG")]
    [InlineData("FR", null, PartyKind.Person, ItemKind.Goods, TaxClass.Standard, "S19", "§ 3c Abs. 4 UStG")]
    [InlineData("CH", null, PartyKind.Person, ItemKind.Goods, TaxClass.Standard, "G", "§ 4 Nr. 1a, § 6 UStG")]
    [InlineData("CH", null, PartyKind.Company, ItemKind.Service, TaxClass.Standard, "O", "§ 3a Abs. 2 UStG")]
    public void The_tax_follows_from_customer_and_item_and_is_explained(string country, string? vatId, PartyKind party, ItemKind item, TaxClass taxClass, string expected, string paragraph)
    {
        var tax = TaxDetermination.Choose(Codes, new(country, vatId, party), item, taxClass);
        Assert.Equal(expected, tax?.Code);
        Assert.Contains(paragraph, TaxDetermination.Explain(tax!.Category, tax.Code, tax.Rate, country).In(Languages.German), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CH", "DE", null, ItemKind.Goods, "S19")]
    [InlineData("CH", "DE", null, ItemKind.Service, "O")]
    [InlineData("DE", "CH", "DE136695976", ItemKind.Goods, "G")]
    [InlineData("DE", "CH", "DE136695976", ItemKind.Service, "S19")]
    [InlineData("FR", "DE", "FR40303265045", ItemKind.Goods, "S19")]
    [InlineData("FR", "AT", "FR40303265045", ItemKind.Goods, "K")]
    [InlineData("DE", "AT", "DE136695976", ItemKind.Goods, "S19")]
    [InlineData("DE", "AT", "ATU12345675", ItemKind.Goods, "K")]
    public void Goods_are_taxed_by_where_they_go_and_services_by_where_the_customer_sits(string seat, string goods, string? vatId, ItemKind item, string expected) =>
        Assert.Equal(expected, TaxDetermination.Choose(Codes, new(seat, vatId, PartyKind.Company) { GoodsCountry = goods }, item, TaxClass.Standard)?.Code);

    [Fact]
    public void A_small_business_charges_no_tax_to_anybody()
    {
        foreach (var country in new[] { "DE", "FR", "CH" })
        {
            var tax = TaxDetermination.Choose(Codes, new(country, null, PartyKind.Company), ItemKind.Goods, TaxClass.Standard, smallBusiness: true);
            Assert.Equal("KU", tax?.Code);
            Assert.Contains("§ 19", TaxDetermination.Explain(tax!.Category, tax.Code, tax.Rate, country).In(Languages.English), StringComparison.Ordinal);
        }
    }

    static TaxCodeInfo Code(string code, VatCategory category, decimal rate = 0) => new(Guid.CreateVersion7(), code, code, code, category, rate, null, null, null);
}
