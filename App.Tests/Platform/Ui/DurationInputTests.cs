using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

/// <summary>Lengths of time are typed as hours and minutes or as hours with decimals, by the person's language.</summary>
public sealed class DurationInputTests
{
    [Theory]
    [InlineData("1:30", 90)]
    [InlineData(":45", 45)]
    [InlineData("0:00", 0)]
    [InlineData("1,5", 90)]
    [InlineData("0,33", 20)]
    [InlineData("8", 480)]
    [InlineData(" 7,25 ", 435)]
    public void Office_people_are_understood(string typed, int minutes)
    {
        Assert.True(DurationInput.TryRead(typed, Languages.German, out var read));
        Assert.Equal(minutes, read);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1:60")]
    [InlineData("1:5")]
    [InlineData("-1:30")]
    [InlineData("-2")]
    [InlineData("1:30:00")]
    [InlineData("99999:00")]
    [InlineData("abc")]
    [InlineData(":")]
    public void What_is_no_length_of_time_is_refused(string typed) => Assert.False(DurationInput.TryRead(typed, Languages.German, out _));

    [Fact]
    public void English_people_write_a_point() => Assert.True(DurationInput.TryRead("1.5", Languages.English, out var minutes) && minutes == 90);

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(65, "1:05")]
    [InlineData(6000, "100:00")]
    [InlineData(-30, "-0:30")]
    public void It_is_written_alike_in_every_language(int minutes, string written) => Assert.Equal(written, DurationInput.Write(minutes));
}
