using System.Globalization;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class MomentInputTests
{
    static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("31.12.2026 07:30", "2026-12-31 07:30")]
    [InlineData("31.12. 7:30", "2026-12-31 07:30")]
    [InlineData("31/12/2026, 7.30", "2026-12-31 07:30")]
    [InlineData("311226 0730", "2026-12-31 07:30")]
    [InlineData("morgen 14", "2026-11-21 14:00")]
    [InlineData("+7 0730", "2026-11-27 07:30")]
    public void Understood(string typed, string moment)
    {
        Assert.True(MomentInput.TryRead(typed, Languages.German, Today, out var read));
        Assert.Equal(moment, BusinessCalendar.ClockAt(read).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, read.Offset);
    }

    [Theory]
    [InlineData("31.12.2026")]
    [InlineData("7:30")]
    [InlineData("31.12. 25:00")]
    [InlineData("31.4. 7:30")]
    [InlineData("31.12.9999 23:00")]
    [InlineData("bald 7:30")]
    public void Not_understood(string typed) => Assert.False(MomentInput.TryRead(typed, Languages.German, Today, out _));

    [Fact]
    public void The_clock_on_the_wall_and_instants_agree_in_summer_and_winter()
    {
        foreach (var month in new[] { 1, 7 })
        {
            var clock = new DateTime(2026, month, 5, 8, 15, 0, DateTimeKind.Unspecified);
            Assert.Equal(clock, BusinessCalendar.ClockAt(BusinessCalendar.InstantOf(clock)));
        }

        Assert.Equal(new DateTimeOffset(2026, 7, 5, 6, 15, 0, TimeSpan.Zero), BusinessCalendar.InstantOf(new DateTime(2026, 7, 5, 8, 15, 0, DateTimeKind.Unspecified)));
    }
}
