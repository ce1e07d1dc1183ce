using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Erp.Platform.Work;

/// <summary>What a context has at hand, for whoever asks once for each of many records.</summary>
public static class TrackedEntries
{
    /// <summary>
    /// The entries of a kind as they were last looked at. Asked of the change tracker itself, all that is at hand is compared first: for each of some
    /// thousand records that costs the square of their number. Who needs what was changed just now compares that record before.
    /// </summary>
    public static IEnumerable<EntityEntry<T>> Tracked<T>(this ErpDb db) where T : class
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var entries = db.ChangeTracker.Entries<T>();
        db.ChangeTracker.AutoDetectChangesEnabled = detects;
        return entries;
    }
}
