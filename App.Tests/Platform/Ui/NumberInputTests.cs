using System.Globalization;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class NumberInputTests
{
    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData(" 1 234,50 ", "1234.50")]
    [InlineData("-3", "-3")]
    [InlineData("\u22123,5", "-3.5")]
    [InlineData("3-", "-3")]
    [InlineData("+7", "7")]
    [InlineData(",5", "0.5")]
    [InlineData("5,", "5")]
    [InlineData("0,5000", "0.5")]
    public void German(string typed, string number)
    {
        Assert.Null(NumberInput.Read(typed, Languages.German, 3, out var value));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1234.5", "1234.5")]
    public void English(string typed, string number)
    {
        Assert.Null(NumberInput.Read(typed, Languages.English, 3, out var value));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.23,5")]
    [InlineData(".500")]
    [InlineData("12,34,5")]
    [InlineData("abc")]
    [InlineData("12 €")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData("\u0661\u0662")]
    [InlineData("1,2345")]
    [InlineData("9999999999999999999999999999999999")]
    public void What_is_no_clear_number_is_refused(string typed) => Assert.NotNull(NumberInput.Read(typed, Languages.German, 3, out _));

    [Fact]
    public void The_refusal_shows_how_to_write_it() =>
        Assert.Equal("„1.5“ ist keine Zahl. Schreiben Sie zum Beispiel 1.234,50.", NumberInput.Read("1.5", Languages.German, 2, out _)!.In(Languages.German));

    [Theory]
    [InlineData("1234.5", 2, 2, "1.234,50")]
    [InlineData("1234.5", 0, 3, "1.234,5")]
    [InlineData("0", 2, 2, "0,00")]
    [InlineData("-1234567.891", 0, 3, "-1.234.567,891")]
    public void Written_for_Germans(string number, int least, int most, string written) =>
        Assert.Equal(written, NumberInput.Write(decimal.Parse(number, CultureInfo.InvariantCulture), Languages.German, least, most));

    [Theory]
    [InlineData("1234.56", "EUR", "1.234,56 €", "€1,234.56")]
    [InlineData("-3", "EUR", "-3,00 €", "-€3.00")]
    [InlineData("1234", "JPY", "1.234 JPY", "1,234 JPY")]
    public void Money(string number, string currency, string german, string english)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(german, MoneyFormat.Write(value, currency, Languages.German).Replace('\u00a0', ' '));
        Assert.Equal(english, MoneyFormat.Write(value, currency, Languages.English).Replace('\u00a0', ' '));
    }
}
