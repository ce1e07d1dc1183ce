namespace Erp.Tests.Support;

/// <summary>A clock that runs like the real one, from an instant the test chooses.</summary>
public sealed class TestClock : TimeProvider
{
    TimeSpan offset;

    /// <summary>Jumps to a day and goes on from there.</summary>
    public void TravelTo(DateTimeOffset instant) => offset = instant - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
}
