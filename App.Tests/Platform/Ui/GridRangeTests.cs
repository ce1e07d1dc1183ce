using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class GridRangeTests
{
    [Theory]
    [InlineData("100..500.25", "100", "500.25")]
    [InlineData("-5..", "-5", null)]
    [InlineData("..7", null, "7")]
    [InlineData("42", "42", "42")]
    [InlineData("x..y", null, null)]
    [InlineData(null, null, null)]
    public void Numbers(string? range, string? from, string? to) =>
        Assert.Equal((Number(from), Number(to)), GridRange.Numbers(range));

    [Fact]
    public void Days_are_neutral_and_come_back()
    {
        var range = GridRange.Of(new DateOnly(2026, 1, 31), null);

        Assert.Equal("2026-01-31..", range);
        Assert.Equal((new DateOnly(2026, 1, 31), (DateOnly?)null), GridRange.Days(range));
    }

    [Fact]
    public void Two_open_ends_are_no_range() => Assert.Null(GridRange.Of((decimal?)null, null));

    static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
