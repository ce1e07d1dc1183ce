using System.Buffers.Binary;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>What is wrong with a commit of the log.</summary>
public enum ChainFault
{
    /// <summary>The commit, one of its changes or events is not what was sealed.</summary>
    Altered,

    /// <summary>A sealed commit is gone.</summary>
    Missing,

    /// <summary>A commit stands where none was sealed.</summary>
    Extra,

    /// <summary>A change or event belongs to no commit.</summary>
    Stray,

    /// <summary>The seals themselves have a gap, or are not those that were noted earlier.</summary>
    BrokenSeals,
}

/// <summary>The first place at which log and chain disagree.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Position">Position in the chain; for an extra commit, the position before which it stands.</param>
/// <param name="CommitId">The commit.</param>
/// <param name="At">When it was written, as the log says now; of a missing commit, what its key tells to the millisecond.</param>
/// <param name="Actor">Who, as the log says now; null where the commit is gone.</param>
/// <param name="Command">What was asked, as the log says now; null where the commit is gone.</param>
public sealed record ChainBreak(ChainFault Fault, long Position, Guid CommitId, DateTimeOffset At, string? Actor, string? Command);

/// <summary>Outcome of a verification.</summary>
/// <param name="Sealed">Commits found whole.</param>
/// <param name="Waiting">Commits that no seal covers yet.</param>
/// <param name="Head">Hash of the last seal. Kept elsewhere, it also proves that the end of the log was not cut off or sealed anew.</param>
/// <param name="Break">The first fault; null when there is none.</param>
public sealed record ChainReport(long Sealed, long Waiting, byte[] Head, ChainBreak? Break);

/// <summary>
/// Computes the whole chain anew from what stands in the log and names the first commit that was altered, removed or slipped in. Reads
/// in batches within one snapshot: memory does not grow with the log, and commands run on meanwhile.
/// </summary>
public sealed class ChainVerifier(ErpDbFactory databases)
{
    const int Batch = 1000;

    /// <summary>Verifies a company's log from its first commit.</summary>
    /// <param name="tenant">Whose log.</param>
    /// <param name="noted">A head noted earlier as <c>position:hash</c>, which must still be part of the chain.</param>
    /// <param name="progress">Hears how many commits were found whole so far, after each batch.</param>
    public async Task<ChainReport> VerifyAsync(Tenant tenant, string? noted = null, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(tenant);
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var link = new ChainLink();
        var (head, position, place) = (ChainLink.Start, 0L, 0UL);
        while (true)
        {
            var after = position;
            var seals = await db.Set<Seal>().Where(s => s.Position > after).OrderBy(s => s.Position).Take(Batch).ToListAsync(ct);
            if (seals.Count == 0) break;
            progress?.Report(position);
            var commits = await CommitFeed.WithContentsAsync(db, await CommitFeed.VisibleAsync(db, place, Batch, ct), ct);
            for (var i = 0; i < seals.Count; i++)
            {
                var seal = seals[i];
                if (seal.Position != position + 1) return new(position, 0, head, Gone(ChainFault.BrokenSeals, position + 1, seal.CommitId));
                var found = i < commits.Count ? commits[i] : null;
                var computed = found is null ? null : link.Next(head, found);
                if (found is null || found.Commit.Id != seal.CommitId || !computed.AsSpan().SequenceEqual(seal.Hash))
                    return new(position, 0, head, await NameAsync(db, seal, found?.Commit, ct));
                (head, position, place) = (seal.Hash, seal.Position, seal.Xid);
            }
        }

        var fault = await StrayAsync(db, position, ct) ?? await ForgedAsync(db, position, noted, ct);
        return new(position, await WaitingAsync(db, place, ct), head, fault);
    }

    /// <summary>Tells apart what can have happened at the first place where log and seal differ.</summary>
    static async Task<ChainBreak> NameAsync(ErpDb db, Seal seal, Commit? found, CancellationToken ct)
    {
        if (found is not null && found.Id == seal.CommitId) return Named(ChainFault.Altered, seal.Position, found);
        if (found is not null && found.Xid < seal.Xid) return Named(await IsSealedAsync(db, found, ct) ? ChainFault.Altered : ChainFault.Extra, seal.Position, found);
        // Not at its place: either moved (its transaction number altered) or gone.
        return await db.Set<Commit>().FirstOrDefaultAsync(c => c.Id == seal.CommitId, ct) is { } moved
            ? Named(ChainFault.Altered, seal.Position, moved)
            : Gone(ChainFault.Missing, seal.Position, seal.CommitId);
    }

    static Task<bool> IsSealedAsync(ErpDb db, Commit commit, CancellationToken ct) => db.Set<Seal>().AnyAsync(s => s.CommitId == commit.Id, ct);

    static Task<long> WaitingAsync(ErpDb db, ulong place, CancellationToken ct)
    {
        var text = place.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return db.Database.SqlQuery<long>($"select count(*) as \"Value\" from commits where xid > {text}::xid8").SingleAsync(ct);
    }

    static async Task<ChainBreak?> StrayAsync(ErpDb db, long position, CancellationToken ct)
    {
        var stray = await db.Set<Change>().Where(h => !db.Set<Commit>().Any(c => c.At == h.At && c.Id == h.CommitId)).Select(h => (Guid?)h.CommitId).FirstOrDefaultAsync(ct)
            ?? await db.Set<LoggedEvent>().Where(e => !db.Set<Commit>().Any(c => c.At == e.At && c.Id == e.CommitId)).Select(e => (Guid?)e.CommitId).FirstOrDefaultAsync(ct);
        return stray is { } id ? Gone(ChainFault.Stray, position, id) : null;
    }

    /// <summary>A chain can be computed anew by whoever rewrites the log; a head noted elsewhere cannot.</summary>
    static async Task<ChainBreak?> ForgedAsync(ErpDb db, long last, string? noted, CancellationToken ct)
    {
        if (noted is null) return null;
        var parts = noted.Split(':');
        if (parts.Length != 2 || !long.TryParse(parts[0], System.Globalization.CultureInfo.InvariantCulture, out var position))
            return Gone(ChainFault.BrokenSeals, last, Guid.Empty);
        var seal = await db.Set<Seal>().FirstOrDefaultAsync(s => s.Position == position, ct);
        return seal is not null && string.Equals(Convert.ToHexString(seal.Hash), parts[1], StringComparison.OrdinalIgnoreCase)
            ? null
            : Gone(ChainFault.BrokenSeals, position, seal?.CommitId ?? Guid.Empty);
    }

    static ChainBreak Named(ChainFault fault, long position, Commit commit) => new(fault, position, commit.Id, commit.At, commit.ActorName, commit.Command);

    static ChainBreak Gone(ChainFault fault, long position, Guid commitId) => new(fault, position, commitId, TimeOf(commitId), null, null);

    /// <summary>A version-7 key begins with its time in milliseconds, 48 bits.</summary>
    static DateTimeOffset TimeOf(Guid commitId)
    {
        var bytes = commitId.ToByteArray(bigEndian: true);
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
        return milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : default;
    }
}
