using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Platform.Inbox;

/// <summary>
/// What people do with notifications, nearly always their own. That somebody has read something, follows something or wants quiet is their own business
/// and no change of the company's data: it stands in the platform's own tables, outside the change log.
/// </summary>
public sealed class InboxService(Caller caller, ErpDbFactory databases, EntityAccess access, CommitBus bus, TimeProvider clock)
{
    const string Follow = "insert into followers (root_id, user_id, muted) values ($3, $1, $2) on conflict (root_id, user_id) do update set muted = excluded.muted";

    /// <summary>Puts one notification away.</summary>
    public Task ReadAsync(Guid id, CancellationToken ct = default) =>
        RunAsync("update notifications set read_at = $2 where user_id = $1 and id = $3 and read_at is null", ct, clock.GetUtcNow(), id);

    /// <summary>Puts all of them away.</summary>
    public Task ReadAllAsync(CancellationToken ct = default) =>
        RunAsync("update notifications set read_at = $2 where user_id = $1 and read_at is null", ct, clock.GetUtcNow());

    /// <summary>Puts away what is new about one record: the person has it in front of them.</summary>
    public Task ReadOfAsync(Guid rootId, CancellationToken ct = default) =>
        RunAsync("update notifications set read_at = $2 where user_id = $1 and root_id = $3 and read_at is null", ct, clock.GetUtcNow(), rootId);

    /// <summary>Follows a record, or no longer wants to be told of it.</summary>
    /// <exception cref="ForbiddenException">The right to read such records is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task FollowAsync(Guid rootId, bool follow, CancellationToken ct = default)
    {
        await using (var db = databases.OpenForReading(caller.Actor.Tenant)) await access.DemandReadAsync(caller, db, rootId, ct);
        await RunForAsync(caller.Actor.Id, Follow, rootId, ct, !follow, rootId);
    }

    /// <summary>Lets a colleague follow a record, or no longer. They can always choose otherwise themselves.</summary>
    /// <exception cref="ForbiddenException">The right to read such records is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    /// <exception cref="BusinessRuleException">The colleague may not read it.</exception>
    public async Task FollowAsync(Guid rootId, Guid memberId, bool follow, CancellationToken ct = default)
    {
        Guid colleague;
        await using (var db = databases.OpenForReading(caller.Actor.Tenant))
        {
            var readers = Followers.Readers(db, await access.DemandReadAsync(caller, db, rootId, ct));
            colleague = await readers.Where(m => m.Id == memberId).Select(m => (Guid?)m.UserId).FirstOrDefaultAsync(ct) ?? throw new BusinessRuleException(InboxTexts.MayNotRead);
        }

        await RunForAsync(colleague, Follow, rootId, ct, !follow, rootId);
    }

    /// <summary>Switches a kind of notification on or off.</summary>
    public Task ChooseAsync(NotificationKind kind, bool wanted, CancellationToken ct = default) => wanted
        ? RunAsync("delete from silenced_kinds where user_id = $1 and kind = $2", ct, kind.ToString())
        : RunAsync("insert into silenced_kinds (user_id, kind) values ($1, $2) on conflict do nothing", ct, kind.ToString());

    Task RunAsync(string sql, CancellationToken ct, params object[] values) => RunForAsync(caller.Actor.Id, sql, about: null, ct, values);

    /// <summary>Runs a statement about a person, who is its first parameter, and tells their screens, and those of the record it is about.</summary>
    async Task RunForAsync(Guid person, string sql, Guid? about, CancellationToken ct, params object[] values)
    {
        await caller.DemandAsync(PlatformPermissions.OwnAccount, ct);
        await using var connection = await databases.ConnectAsync(caller.Actor.Tenant, ct);
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = person } } };
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        if (await command.ExecuteNonQueryAsync(ct) > 0)
            bus.Publish(new CommitNotice(caller.Actor.Tenant.Id, Guid.Empty, caller.Actor.Id, caller.Actor.Name, "", [new Touch(Notifier.Touched, person, about)]));
    }
}
