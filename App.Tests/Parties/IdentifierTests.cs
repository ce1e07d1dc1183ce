using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;

namespace Erp.Tests.Parties;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("DE136695976")]
    [InlineData("de 136 695 976")]
    [InlineData("DE123456788")]
    [InlineData("ATU13585627")]
    [InlineData("BE0428759497")]
    [InlineData("DK13585628")]
    [InlineData("ESB58378431")]
    [InlineData("ES54362315K")]
    [InlineData("ESX2482300W")]
    [InlineData("FR40303265045")]
    [InlineData("FRK7399859412")]
    [InlineData("IT00743110157")]
    [InlineData("NL004495445B01")]
    [InlineData("NL000099998B57")]
    [InlineData("PL8567346215")]
    [InlineData("SE123456789701")]
    [InlineData("")]
    [InlineData(null)]
    public void A_right_vat_id_passes(string? vatId) => Assert.Null(new VatIdAttribute().WrongWith(vatId));

    [Theory]
    [InlineData("DE136695977", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("DE13669597", nameof(IdentifierTexts.VatIdFormat))]
    [InlineData("ATU13585626", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("AT13585627", nameof(IdentifierTexts.VatIdFormat))]
    [InlineData("BE0428759498", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("DK13585627", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("ESB58378432", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("FR41303265045", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("IT00743110158", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("NL004495446B01", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("PL8567346216", nameof(IdentifierTexts.VatIdCheckDigit))]
    [InlineData("US123456789", nameof(IdentifierTexts.VatIdCountry))]
    [InlineData("D", nameof(IdentifierTexts.VatIdCountry))]
    [InlineData("DE１３６695976", nameof(IdentifierTexts.VatIdFormat))]
    public void A_wrong_vat_id_says_what_is_wrong(string vatId, string text) => Assert.Equal($"Identifier.{text}", new VatIdAttribute().WrongWith(vatId)?.Text.Code);

    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("de89370400440532013000")]
    [InlineData("AT611904300234573201")]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    [InlineData(" ")]
    public void A_right_iban_passes(string iban) => Assert.Null(new IbanAttribute().WrongWith(iban));

    [Theory]
    [InlineData("DE89370400440532013001", nameof(IdentifierTexts.IbanChecksum))]
    [InlineData("DE8937040044053201300", nameof(IdentifierTexts.IbanLength))]
    [InlineData("XX89370400440532013000", nameof(IdentifierTexts.IbanCountry))]
    [InlineData("DE8937040044053201300;", nameof(IdentifierTexts.IbanCharacters))]
    [InlineData("1", nameof(IdentifierTexts.IbanCountry))]
    public void A_wrong_iban_says_what_is_wrong(string iban, string text) => Assert.Equal($"Identifier.{text}", new IbanAttribute().WrongWith(iban)?.Text.Code);

    [Fact]
    public void Every_country_stands_once_with_two_capital_letters()
    {
        Assert.Equal(27, Country.All.Count(c => c.InEu));
        Assert.All(Country.All, c => Assert.Matches("^[A-Z]{2}$", c.Code));
        Assert.Equal("Deutschland", Country.Find("DE")!.Name.De);
        Assert.Null(Country.Find("ZZ"));
    }
}
