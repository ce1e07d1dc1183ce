using Erp.Platform.Imports;

namespace Erp.Tests.Platform.Imports;

/// <summary>A file writes an instant less exactly than it is kept.</summary>
public sealed class WrittenTimeTests
{
    [Theory]
    [InlineData("08:30:00", "08:30:00", true)]
    [InlineData("08:30:00", "08:30:59.9", true)]
    [InlineData("08:30:00", "08:29:59.7", true)]
    [InlineData("08:30:13", "08:30:12.7", true)]
    [InlineData("08:30:13", "08:30:13.9", true)]
    [InlineData("08:30:13", "08:30:20", false)]
    [InlineData("08:30:00", "08:31:00", false)]
    [InlineData("08:30:00", "08:29:00", false)]
    public void The_same_minute_or_second_is_the_same_time(string written, string known, bool same) => Assert.Equal(same, WrittenTime.Means(At(written), At(known)));

    [Fact]
    public void What_nobody_knows_is_not_meant() => Assert.False(WrittenTime.Means(At("08:30"), null));

    static DateTimeOffset At(string clock) => new(new DateOnly(2027, 5, 1), TimeOnly.Parse(clock, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
}
