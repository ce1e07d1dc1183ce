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
        return await (await ReadableAsync(db, ct)).Where(n => n.ReadAt == null).Take(MostCounted).CountAsync(ct);
    }

    /// <summary>The latest first.</summary>
    /// <param name="before">Only what comes after this one in the list; null for the latest.</param>
    /// <param name="most">Rows wanted.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="NotFoundException">The one named is not, or no longer, among the caller's.</exception>
    public async Task<IReadOnlyList<InboxRow>> ListAsync(Guid? before = null, int most = 30, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var mine = await ReadableAsync(db, ct);
        if (before is { } last)
        {
            var (at, id) = await mine.Where(n => n.Id == last).Select(n => new { n.At, n.Id }).FirstOrDefaultAsync(ct) is { } place ? (place.At, place.Id) : throw new NotFoundException();
            mine = mine.Where(n => EF.Functions.LessThan(ValueTuple.Create(n.At, n.Id), ValueTuple.Create(at, id)));
        }

        var found = await mine.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(most).ToListAsync(ct);
        var names = new Dictionary<Guid, string>();
        foreach (var kind in found.GroupBy(n => n.Entity))
            foreach (var (id, name) in await RecordNames.OfAsync(db, LoggedEntity.All(db)[kind.Key].Type.ClrType, [.. kind.Select(n => n.RootId).Distinct()], ct)) names[id] = name;
        return [.. found.Select(n => Row(db, n, names.GetValueOrDefault(n.RootId)))];
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

    /// <summary>The caller's own, about records that the caller may read now and that this version of the program knows: of others nothing is told, counted or paged by.</summary>
    async Task<IQueryable<Notification>> ReadableAsync(ErpDb db, CancellationToken ct)
    {
        var me = caller.Actor.Id;
        var readable = new List<string>();
        foreach (var entity in LoggedEntity.All(db).Keys)
            if (await caller.MayAsync(access.ReadRight(entity), ct)) readable.Add(entity);
        return db.Set<Notification>().Where(n => n.UserId == me && readable.Contains(n.Entity));
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
        var kind = TextCatalog.Entity(LoggedEntity.All(db)[notification.Entity].Type.ClrType)?.ToString();
        return new(
            notification.Id, notification.At, notification.Kind, notification.ActorName, What(notification),
            string.Join(' ', new[] { kind ?? notification.Entity, name }.Where(part => part is not null)), addresses.Of(notification.Entity, notification.RootId), notification.ReadAt is null);
    }
}
