namespace Erp.Platform.Imports;

/// <summary>Instants as files write them: to the minute, at best to a second that may be rounded.</summary>
public static class WrittenTime
{
    /// <summary>Whether a file means an instant that is known more exactly.</summary>
    public static bool Means(DateTimeOffset written, DateTimeOffset? known) =>
        known - written is { } rest && rest > TimeSpan.FromSeconds(-1) && rest < (written.Second == 0 ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1));
}
