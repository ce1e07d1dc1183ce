using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>Which commits are taken back: an undo that was itself undone does not count.</summary>
static class UndoState
{
    /// <summary>For each of these commits that is taken back, the commit that did it. One query per round of undo and redo.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Commit>> InForceAsync(ErpDb db, IReadOnlyList<Guid> commits, CancellationToken ct)
    {
        if (commits.Count == 0) return new Dictionary<Guid, Commit>();
        var undos = await db.Set<Commit>().AsNoTracking().Where(c => c.UndoOf != null && commits.Contains(c.UndoOf.Value)).ToListAsync(ct);
        var undoneThemselves = await InForceAsync(db, [.. undos.Select(u => u.Id)], ct);
        return undos.Where(u => !undoneThemselves.ContainsKey(u.Id)).OrderBy(u => u.Xid)
            .GroupBy(u => u.UndoOf!.Value).ToDictionary(g => g.Key, g => g.Last());
    }
}
