using System.Text.Json;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>
/// Takes back what a commit changed, as a commit of its own: so it can be taken back in turn. Whoever may run the command may undo it,
/// as long as the command allows it and nothing was built on what it did; what people keep for themselves only they take back.
/// </summary>
public sealed class UndoService(UnitOfWork work, Caller caller, ErpDbFactory databases, CommandCatalog commands, EntityAccess access, HistoryWords words)
{
    static readonly HashSet<Guid> Nothing = [];

    /// <summary>Takes a commit back.</summary>
    /// <exception cref="ForbiddenException">The right of the original command is missing.</exception>
    /// <exception cref="NotFoundException">There is no such commit.</exception>
    /// <exception cref="BusinessRuleException">It cannot be undone; says why and, where later work stands in the way, whose and when.</exception>
    public async Task UndoAsync(Guid commitId, CancellationToken ct = default)
    {
        var original = await FindAsync(commitId, ct);
        if (Unfit(original) is { } reason) throw new BusinessRuleException(reason);
        await work.RunAsync(Undo(original.Command!), new { commitId }, undoOf: commitId, async db =>
        {
            await ReverseAsync(db, original.Commit, Nothing, ct);
            return true;
        }, static done => done, ct);
    }

    /// <summary>Why a commit cannot be undone; null when it can. Found out by trying, so it never says other than <see cref="UndoAsync"/>.</summary>
    /// <exception cref="ForbiddenException">The right of the original command is missing.</exception>
    /// <exception cref="NotFoundException">There is no such commit.</exception>
    public async Task<Message?> WhyNotAsync(Guid commitId, CancellationToken ct = default)
    {
        var original = await FindAsync(commitId, ct);
        if (Unfit(original) is { } reason) return reason;
        try
        {
            await work.PreviewAsync(Undo(original.Command!), new { commitId }, db => ReverseAsync(db, original.Commit, Nothing, ct), ct);
            return null;
        }
        catch (Exception e) when (e is BusinessRuleException or ConflictException)
        {
            return ((Failure)e).Says;
        }
    }

    /// <summary>
    /// Takes commits of one act back together, such as the batches of an import: looks first whether all of them can go, so that nothing changes
    /// when one cannot, then takes back one after the other, the last first. Those that are taken back already are passed over.
    /// </summary>
    /// <param name="commitIds">The commits in the order they were written.</param>
    /// <param name="undone">Told after each how many of them are taken back.</param>
    /// <exception cref="ForbiddenException">The right of an original command is missing.</exception>
    /// <exception cref="BusinessRuleException">One cannot be undone; says why and, where later work stands in the way, whose and when.</exception>
    internal async Task UndoAllAsync(IReadOnlyList<Guid> commitIds, Action<int> undone, CancellationToken ct)
    {
        List<Guid> standing = [];
        await using (var db = databases.OpenForReading(caller.Actor.Tenant))
        {
            var gone = await UndoState.InForceAsync(db, commitIds, ct);
            standing.AddRange(commitIds.Where(id => !gone.ContainsKey(id)).Reverse());
            var going = await CommitFeed.ChangesOf(db, standing).Where(c => c.Kind == ChangeKind.Added).Select(c => c.EntityId).ToListAsync(ct);
            var alsoGoing = going.ToHashSet();
            foreach (var id in standing) await RequireReversibleAsync(id, alsoGoing, ct);
        }

        for (var i = 0; i < standing.Count; i++)
        {
            await UndoAsync(standing[i], ct);
            undone(commitIds.Count - standing.Count + i + 1);
        }
    }

    /// <summary>Turns the commit round in memory only.</summary>
    async Task RequireReversibleAsync(Guid commitId, IReadOnlySet<Guid> alsoGoing, CancellationToken ct)
    {
        var original = await FindAsync(commitId, ct);
        if (Unfit(original) is { } reason) throw new BusinessRuleException(reason);
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await ReverseAsync(db, original.Commit, alsoGoing, ct);
    }

    static Command Undo(Command original) => WorkCommands.Undo with { Permission = original.Permission };

    static Message? Unfit((Commit Commit, string Asked, Command? Command) original)
    {
        if (original.Command is not { } command) return WorkTexts.UndoUnknownCommand.With(original.Asked);
        if (command.IsWord && original.Commit.UndoOf is not null) return WorkTexts.UndoOfWord.With(command.Label);
        return command.CannotUndo is { } never ? never.With() : null;
    }

    /// <summary>The commit, and the command behind it: for an undo, the command that was undone.</summary>
    async Task<(Commit Commit, string Asked, Command? Command)> FindAsync(Guid commitId, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        var commit = await db.Set<Commit>().FirstOrDefaultAsync(c => c.Id == commitId, ct);
        var asked = commit;
        while (asked?.UndoOf is { } undone) asked = await db.Set<Commit>().FirstOrDefaultAsync(c => c.Id == undone, ct);
        var command = asked is null ? null : commands.Find(asked.Command);
        if (command is { OfSubject: true }) command = command with { Permission = access.WriteRight(await SubjectKindAsync(db, commit!, ct)) };
        // Who may not run the command, or not read the whole log, does not even learn whether the commit exists.
        await caller.DemandAsync(command?.Permission ?? PlatformPermissions.Audit, ct);
        if (command is { IsPersonal: true } && asked!.ActorId != caller.Actor.Id) await caller.DemandAsync(PlatformPermissions.Users, ct);
        return commit is null ? throw new NotFoundException() : (commit, asked?.Command ?? commit.Command, command);
    }

    /// <summary>What kind of record that is about which a commit's records are: they say so when they come into being, and never change it.</summary>
    static async Task<string?> SubjectKindAsync(ErpDb db, Commit commit, CancellationToken ct)
    {
        var root = await db.Set<Change>().Where(c => c.At == commit.At && c.CommitId == commit.Id).OrderBy(c => c.No).Select(c => c.RootId).FirstOrDefaultAsync(ct);
        var fields = await db.Set<Change>().Where(c => c.RootId == root && c.EntityId == root && c.Kind == ChangeKind.Added).Select(c => c.Fields).FirstOrDefaultAsync(ct);
        return fields is not null && JsonElement.Parse(fields).TryGetProperty(nameof(Comments.Comment.Entity), out var kind) ? kind.GetString() : null;
    }

    async Task ReverseAsync(ErpDb db, Commit commit, IReadOnlySet<Guid> alsoGoing, CancellationToken ct)
    {
        await RefuseUndoneAsync(db, commit.Id, ct);
        var changes = await db.Set<Change>().AsNoTracking().Where(c => c.At == commit.At && c.CommitId == commit.Id).OrderByDescending(c => c.No).ToListAsync(ct);
        changes.RemoveAll(c => LoggedEntity.All(db).GetValueOrDefault(c.Entity)?.Type.ClrType.IsDefined(typeof(NeverUndoneAttribute), inherit: true) == true);
        if (changes.Count == 0) throw new BusinessRuleException(WorkTexts.UndoNothing);
        await LeaveNumbersAsync(db, changes, ct);
        await new Reversal(db, commit, changes, await LoggedValues.OfAsync(db, changes, ct), words) { AlsoGoing = alsoGoing }.RunAsync(ct);
    }

    /// <summary>The last number of a range is given back. One that others counted on from stays used up, and in nobody's way.</summary>
    static async Task LeaveNumbersAsync(ErpDb db, List<Change> changes, CancellationToken ct)
    {
        var counters = changes.Where(c => c.Entity == nameof(NumberCounter)).Select(c => c.EntityId).Distinct().ToList();
        if (counters.Count == 0) return;
        // Tracked, so that what is decided here is what is turned round: whoever takes a number meanwhile has the whole undo tried again.
        var next = await db.Set<NumberCounter>().Where(c => counters.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Next, ct);
        changes.RemoveAll(c => next.TryGetValue(c.EntityId, out var now) && NumberAfter(c) is { } then && then != now);
    }

    /// <summary>The number a counter was to give next after this change of it.</summary>
    static long? NumberAfter(Change change)
    {
        using var fields = JsonDocument.Parse(change.Fields);
        if (!fields.RootElement.TryGetProperty(nameof(NumberCounter.Next), out var next)) return null;
        return (change.Kind == ChangeKind.Changed ? next[1] : next).GetInt64();
    }

    static async Task RefuseUndoneAsync(ErpDb db, Guid commitId, CancellationToken ct)
    {
        if ((await UndoState.InForceAsync(db, [commitId], ct)).TryGetValue(commitId, out var undo))
            throw new BusinessRuleException(WorkTexts.UndoneAlready.With(undo.ActorName, BusinessCalendar.ClockAt(undo.At)));
    }
}
