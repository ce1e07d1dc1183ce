using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Audit;

/// <summary>Something to choose in a filter.</summary>
public sealed record AuditChoice<T>(T Value, string Label);

/// <summary>What auditors ask beyond the log itself: whom and what to filter by, and whether the log is whole.</summary>
public sealed class AuditQueries(Database database, Caller caller, CommandCatalog commands, ChainVerifier verifier)
{
    /// <summary>Everyone who can have acted, by name: people, programs, the system.</summary>
    public async Task<IReadOnlyList<AuditChoice<Guid?>>> ActorsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Audit, ct);
        var people = await db.Set<Member>().OrderBy(m => m.Name).Select(m => new AuditChoice<Guid?>(m.UserId, m.Name)).ToListAsync(ct);
        var programs = await db.Set<ApiKey>().OrderBy(k => k.Name).Select(k => new AuditChoice<Guid?>(k.Id, k.Name)).ToListAsync(ct);
        return [.. people, .. programs, new(Guid.Empty, WorkTexts.System)];
    }

    /// <summary>Every command, by its label in the reader's language.</summary>
    public IReadOnlyList<AuditChoice<string>> Commands() =>
        [.. commands.All.Select(c => new AuditChoice<string>(c.Name, c.Label)).OrderBy(c => c.Label, StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>Every kind of record that has a name, in the reader's language.</summary>
    public async Task<IReadOnlyList<AuditChoice<string>>> RecordKindsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Audit, ct);
        return [.. db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsAssignableTo(typeof(Record)))
            .Select(t => (t.Name, Label: TextCatalog.Entity(t))).Where(t => t.Label is not null)
            .Select(t => new AuditChoice<string>(t.Name, t.Label!)).OrderBy(c => c.Label, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>How many commits are sealed by now.</summary>
    public async Task<long> SealedAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Audit, ct);
        return await db.Set<Seal>().MaxAsync(s => (long?)s.Position, ct) ?? 0;
    }

    /// <summary>Computes the whole chain anew and names the first fault.</summary>
    public async Task<ChainReport> VerifyAsync(IProgress<long>? progress = null, CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.Audit, ct);
        return await verifier.VerifyAsync(caller.Actor.Tenant, noted: null, progress, ct);
    }
}
