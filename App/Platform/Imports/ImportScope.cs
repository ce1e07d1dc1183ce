using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>What a row becomes a record with, besides its form.</summary>
/// <param name="Db">The transaction it belongs to.</param>
/// <param name="Services">Services that join it.</param>
public sealed record ImportScope(ErpDb Db, IServiceProvider Services)
{
    readonly Dictionary<object, object?> answers = [];

    /// <summary>Where the row stands.</summary>
    internal int Row { get; init; }

    /// <summary>Parts that rows of the file stand for.</summary>
    internal Dictionary<Guid, int> Claims { get; init; } = [];

    /// <summary>Lets the row stand for a part, and no other row.</summary>
    /// <returns>Whether no other row does.</returns>
    public bool Claim(Guid part) => Claims.TryAdd(part, Row) || Claims[part] == Row;

    /// <summary>Lets go of records that are refused, and of their parts: nothing of them is saved.</summary>
    internal void LetGo(params IReadOnlyCollection<Entity> refused)
    {
        if (refused.Count == 0) return;
        var (tracker, ids) = (Db.ChangeTracker, refused.Select(r => r.Id).ToHashSet());
        var detects = tracker.AutoDetectChangesEnabled;
        // Parts that are not tracked yet need not be found: without their record they never will be.
        tracker.AutoDetectChangesEnabled = false;
        foreach (var part in tracker.Entries<IPartOf>().Where(p => ids.Contains(p.Entity.RootId)).ToList()) part.State = EntityState.Detached;
        foreach (var record in refused) Db.Entry(record).State = EntityState.Detached;
        tracker.AutoDetectChangesEnabled = detects;
    }

    /// <summary>Asks what many rows of a batch need to know, once.</summary>
    /// <param name="question">What tells it from other questions.</param>
    /// <param name="ask">Finds the answer.</param>
    public async Task<T> OnceAsync<T>(object question, Func<Task<T>> ask)
    {
        if (!answers.TryGetValue(question, out var answer)) answers[question] = answer = await ask();
        return (T)answer!;
    }
}
