namespace Erp.Platform.Live;

/// <summary>
/// How fast one screen may send: as many messages at once as busy hands bring about, then as many a second as nobody types. What comes faster waits its
/// turn and is lost nowhere; a screen's messages are taken one after the other, so the browser holds back the rest (docs/decisions/0020).
/// </summary>
sealed class MessagePace
{
    /// <summary>Messages that need not wait.</summary>
    internal const int AtOnce = 900;

    /// <summary>What each message takes once these are used up: thirty a second.</summary>
    internal static readonly TimeSpan Each = TimeSpan.FromSeconds(1d / 30);

    TimeSpan paidUntil;

    /// <summary>Counts a message.</summary>
    /// <param name="now">Time by a clock that nobody sets.</param>
    /// <returns>How long it has to wait.</returns>
    public TimeSpan Take(TimeSpan now)
    {
        paidUntil = (paidUntil > now ? paidUntil : now) + Each;
        var wait = paidUntil - now - (AtOnce * Each);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
