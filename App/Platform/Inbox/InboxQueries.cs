using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Inbox;

/// <summary>A notification to read.</summary>
/// <param name="Actor">Who did it.</param>
/// <param name="What">What was done, in the reader's language.</param>
/// <param name="Record">What it was done to: the kind of record and what people call it.</param>
/// <param name="Href">Where to look.</param>
public sealed record InboxRow(Guid Id, DateTimeOffset At, NotificationKind Kind, string Actor, string What, string Record, string? Href, bool IsNew);

/// <summary>Somebody who may read a record.</summary>
/// <param name="MemberId">Their place in the company.</param>
/// <param name="Follows">They are told what happens to it.</param>
public sealed record Watcher(Guid MemberId, string Name, bool Follows);

/// <summary>Reads the caller's own notifications, and only those about records that the caller may read now.</summary>
public sealed class InboxQueries(Caller caller, Database database, EntityAccess access, CommandCatalog commands, RecordAddresses addresses)
{
    /// <summary>Counting stops here: the bell then shows 99+.</summary>
    public const int MostCounted = 100;

    /// <summary>How many are new, counted up to <see cref="MostCounted"/>.</summary>
    public async Task<int> NewAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        return await db.Set<Notification>().Where(n => n.UserId == me && n.ReadAt == null).Take(MostCounted).CountAsync(ct);
    }

    /// <summary>The latest first.</summary>
    /// <param name="before">Only what is older than this; null for the latest.</param>
    /// <param name="most">Rows wanted, at most 100.</param>
    public async Task<IReadOnlyList<InboxRow>> ListAsync(DateTimeOffset? before = null, int most = 30, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        var mine = db.Set<Notification>().Where(n => n.UserId == me);
        if (before is { } end) mine = mine.Where(n => n.At < end);
        var found = await mine.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(Math.Clamp(most, 1, 100)).ToListAsync(ct);
        var readable = new List<Notification>();
        foreach (var notification in found)
            if (await caller.MayAsync(access.ReadRight(notification.Entity), ct)) readable.Add(notification);

        var names = new Dictionary<Guid, string>();
        foreach (var kind in readable.GroupBy(n => n.Entity))
            if (LoggedEntity.All(db).TryGetValue(kind.Key, out var entity))
                foreach (var (id, name) in await RecordNames.OfAsync(db, entity.Type.ClrType, [.. kind.Select(n => n.RootId).Distinct()], ct)) names[id] = name;
        return [.. readable.Select(n => Row(db, n, names.GetValueOrDefault(n.RootId)))];
    }

    /// <summary>Whether the caller follows a record.</summary>
    public async Task<bool> FollowsAsync(Guid rootId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        return (await Followers.OfAsync(db, [rootId], ct)).Any(f => f.UserId == me && !f.Muted);
    }

    /// <summary>Who may read a record, by name, and which of them follow it.</summary>
    /// <exception cref="ForbiddenException">The right to read such records is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<IReadOnlyList<Watcher>> WatchersAsync(Guid rootId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var right = await access.DemandReadAsync(caller, db, rootId, ct);
        var following = (await Followers.OfAsync(db, [rootId], ct)).Where(f => !f.Muted).Select(f => f.UserId).ToHashSet();
        var readers = await Followers.Readers(db, right).OrderBy(m => m.Name).ThenBy(m => m.Id).Select(m => new { m.Id, m.UserId, m.Name }).ToListAsync(ct);
        return [.. readers.Select(m => new Watcher(m.Id, m.Name, following.Contains(m.UserId)))];
    }

    /// <summary>The kinds the caller wants to be told of.</summary>
    public async Task<IReadOnlySet<NotificationKind>> KindsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        var silenced = await db.Set<SilencedKind>().Where(s => s.UserId == me).Select(s => s.Kind).ToListAsync(ct);
        return Enum.GetValues<NotificationKind>().Except(silenced).ToHashSet();
    }

    string What(Notification notification) => notification.Kind switch
    {
        NotificationKind.Mention => InboxTexts.NamedYou,
        NotificationKind.Comment => InboxTexts.Commented,
        NotificationKind.Approval when notification.Command == ApprovalCommands.Request.Name => ApprovalTexts.Asks,
        NotificationKind.Approval when notification.Command == ApprovalCommands.Approve.Name => ApprovalTexts.HasApproved,
        NotificationKind.Approval when notification.Command == ApprovalCommands.Reject.Name => ApprovalTexts.HasRejected,
        _ => commands.Find(notification.Command)?.Label.ToString() ?? notification.Command,
    };

    InboxRow Row(ErpDb db, Notification notification, string? name)
    {
        var kind = LoggedEntity.All(db).TryGetValue(notification.Entity, out var entity) ? TextCatalog.Entity(entity.Type.ClrType)?.ToString() : null;
        return new(
            notification.Id, notification.At, notification.Kind, notification.ActorName, What(notification),
            string.Join(' ', new[] { kind ?? notification.Entity, name }.Where(part => part is not null)), addresses.Of(notification.Entity, notification.RootId), notification.ReadAt is null);
    }
}
