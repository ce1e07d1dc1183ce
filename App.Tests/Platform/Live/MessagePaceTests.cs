using Erp.Platform.Live;

namespace Erp.Tests.Platform.Live;

/// <summary>Busy hands never wait, a flood does.</summary>
public sealed class MessagePaceTests
{
    readonly MessagePace pace = new();

    [Fact]
    public void Somebody_who_types_for_an_hour_never_waits() =>
        Assert.All(Enumerable.Range(0, 36_000), key => Assert.Equal(TimeSpan.Zero, pace.Take(TimeSpan.FromSeconds(key / 10d))));

    [Fact]
    public void A_flood_waits_after_what_may_come_at_once_and_goes_on_thirty_a_second()
    {
        var start = TimeSpan.FromMinutes(5);
        Assert.All(Enumerable.Range(0, MessagePace.AtOnce), _ => Assert.Equal(TimeSpan.Zero, pace.Take(start)));
        Assert.Equal(MessagePace.Each, pace.Take(start));
        Assert.Equal(31 * MessagePace.Each, Enumerable.Range(0, 30).Max(_ => pace.Take(start)));
        // A minute later all of it is forgotten.
        Assert.Equal(TimeSpan.Zero, pace.Take(start + TimeSpan.FromMinutes(1)));
    }
}
