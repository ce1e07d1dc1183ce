using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>
/// Takes back what a commit changed, as a commit of its own: so it can be taken back in turn. Whoever may run the command may undo it,
/// as long as the command allows it and nothing was built on what it did.
/// </summary>
public sealed class UndoService(UnitOfWork work, Caller caller, ErpDbFactory databases, CommandCatalog commands, HistoryWords words, TimeProvider clock)
{
    /// <summary>Takes a commit back.</summary>
    /// <exception cref="ForbiddenException">The right of the original command is missing.</exception>
    /// <exception cref="NotFoundException">There is no such commit.</exception>
    /// <exception cref="BusinessRuleException">It cannot be undone; says why and, where later work stands in the way, whose and when.</exception>
    public async Task UndoAsync(Guid commitId, CancellationToken ct = default)
    {
        var original = await FindAsync(commitId, ct);
        if (Unfit(original.Asked, original.Command) is { } reason) throw new BusinessRuleException(reason);
        await work.RunAsync(Undo(original.Command!), new { commitId }, undoOf: commitId, async db =>
        {
            await ReverseAsync(db, original.Commit, ct);
            return true;
        }, ct);
    }

    /// <summary>Why a commit cannot be undone; null when it can. Found out by trying, so it never says other than <see cref="UndoAsync"/>.</summary>
    /// <exception cref="ForbiddenException">The right of the original command is missing.</exception>
    /// <exception cref="NotFoundException">There is no such commit.</exception>
    public async Task<Message?> WhyNotAsync(Guid commitId, CancellationToken ct = default)
    {
        var original = await FindAsync(commitId, ct);
        if (Unfit(original.Asked, original.Command) is { } reason) return reason;
        try
        {
            await work.PreviewAsync(Undo(original.Command!), new { commitId }, db => ReverseAsync(db, original.Commit, ct), ct);
            return null;
        }
        catch (Exception e) when (e is BusinessRuleException or ConflictException)
        {
            return ((Failure)e).Says;
        }
    }

    static Command Undo(Command original) => WorkCommands.Undo with { Permission = original.Permission };

    static Message? Unfit(string asked, Command? command)
    {
        if (command is null) return WorkTexts.UndoUnknownCommand.With(asked);
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
        // Who may not run the command, or not read the whole log, does not even learn whether the commit exists.
        await caller.DemandAsync(command?.Permission ?? PlatformPermissions.Audit, ct);
        return commit is null ? throw new NotFoundException() : (commit, asked?.Command ?? commit.Command, command);
    }

    async Task ReverseAsync(ErpDb db, Commit commit, CancellationToken ct)
    {
        await RefuseUndoneAsync(db, commit.Id, ct);
        var changes = await db.Set<Change>().AsNoTracking().Where(c => c.At == commit.At && c.CommitId == commit.Id).OrderByDescending(c => c.No).ToListAsync(ct);
        if (changes.Count == 0) throw new BusinessRuleException(WorkTexts.UndoNothing);
        await new Reversal(db, commit, changes, await LoggedValues.OfAsync(db, changes, ct), words, clock).RunAsync(ct);
    }

    async Task RefuseUndoneAsync(ErpDb db, Guid commitId, CancellationToken ct)
    {
        if ((await UndoState.InForceAsync(db, [commitId], ct)).TryGetValue(commitId, out var undo))
            throw new BusinessRuleException(WorkTexts.UndoneAlready.With(undo.ActorName, clock.Local(undo.At)));
    }
}
