using System.Globalization;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class DateInputTests
{
    static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("31.12.2026", "2026-12-31")]
    [InlineData("31.12.26", "2026-12-31")]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("31-12-2026", "2026-12-31")]
    [InlineData("31.12.", "2026-12-31")]
    [InlineData("31.12", "2026-12-31")]
    [InlineData("1.2.27", "2027-02-01")]
    [InlineData("311226", "2026-12-31")]
    [InlineData("31122026", "2026-12-31")]
    [InlineData("3112", "2026-12-31")]
    [InlineData("5", "2026-11-05")]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("heute", "2026-11-20")]
    [InlineData("Today", "2026-11-20")]
    [InlineData("morgen", "2026-11-21")]
    [InlineData("yesterday", "2026-11-19")]
    [InlineData("+7", "2026-11-27")]
    [InlineData("-20", "2026-10-31")]
    [InlineData("29.2.2028", "2028-02-29")]
    [InlineData("31.12.9999", "9999-12-31")]
    public void Understood(string typed, string date)
    {
        Assert.True(DateInput.TryRead(typed, Languages.German, Today, out var read));
        Assert.Equal(date, read.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("29.2.2026")]
    [InlineData("31.4.")]
    [InlineData("32.1.2026")]
    [InlineData("1.13.2026")]
    [InlineData("0.1.2026")]
    [InlineData("1.1.0000")]
    [InlineData("1.1.202")]
    [InlineData("1.1.20266")]
    [InlineData("123")]
    [InlineData("1234567")]
    [InlineData("+99999999")]
    [InlineData("nächsten Montag")]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("1.2.3.4")]
    public void Refused(string typed) => Assert.False(DateInput.TryRead(typed, Languages.German, Today, out _));

    [Fact]
    public void Days_beyond_the_calendar_are_refused() => Assert.False(DateInput.TryRead("+7", Languages.German, DateOnly.MaxValue, out _));
}
