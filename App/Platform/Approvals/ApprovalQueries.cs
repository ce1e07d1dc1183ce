using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>A request for approval to read.</summary>
/// <param name="Document">What the document is called: its kind and its number or, while it has none, its customer.</param>
/// <param name="Href">Where the document is.</param>
/// <param name="State">Where it stands; withdrawn also where the document changed or went and nobody has taken the request back.</param>
/// <param name="DecidedFor">Whom the decider stood in for.</param>
/// <param name="Exceeded">The limits it exceeded, and by how much.</param>
/// <param name="MayDecide">Whoever reads it may decide it.</param>
public sealed record ApprovalRow(
    Guid Id, string Kind, Guid DocumentId, string Document, string? Href, ApprovalState State, string RequestedBy, DateTimeOffset RequestedAt, string? Note, string? DecidedBy,
    string? DecidedFor, DateTimeOffset? DecidedAt, string? Reason, IReadOnlyList<Exceedance> Exceeded, bool MayDecide);

/// <summary>Where a document stands with its approval.</summary>
/// <param name="Exceeded">The limits it exceeds now; none once its step is taken.</param>
/// <param name="Blocks">The step is held up: something is exceeded that nobody approved for this version.</param>
/// <param name="Latest">The latest request; null when there is none.</param>
/// <param name="Earlier">Those before it, the latest first.</param>
/// <param name="MayRequest">Whoever reads it may take the step, and so ask for approval.</param>
public sealed record ApprovalStanding(IReadOnlyList<Exceedance> Exceeded, bool Blocks, ApprovalRow? Latest, IReadOnlyList<ApprovalRow> Earlier, bool MayRequest);

/// <summary>Days on which somebody decides in another's place.</summary>
/// <param name="MayRemove">Whoever reads it may end it.</param>
public sealed record SubstituteRow(Guid Id, string Member, string Substitute, DateOnly From, DateOnly Until, bool MayRemove);

/// <summary>Reads what is to be approved, and what was.</summary>
public sealed class ApprovalQueries(
    Caller caller, Database database, EntityAccess access, ApprovalGate gate, ApprovalDeciders deciders, RecordAddresses addresses, TimeProvider clock, IReadOnlyList<Module> modules)
{
    const int Most = 100;

    /// <summary>Where a document stands, with everything that was asked about it.</summary>
    /// <exception cref="ForbiddenException">The right to read such documents is missing.</exception>
    /// <exception cref="NotFoundException">No documents of this kind are approved.</exception>
    public async Task<ApprovalStanding> StandingAsync(string kindName, Guid documentId, CancellationToken ct = default)
    {
        var kind = ApprovableKind.Find(modules, kindName);
        await using var db = await database.ReadAsync(kind is null ? PlatformPermissions.SignedIn : access.ReadRight(kind.Entity.Name), ct);
        if (kind is null) throw new NotFoundException();
        var (subject, exceeded) = await gate.JudgeAsync(db, kind, documentId, ct);
        var requests = await db.Set<ApprovalRequest>().Include(r => r.Reasons).Where(r => r.DocumentId == documentId).OrderByDescending(r => r.Id).Take(Most).ToListAsync(ct);
        var rows = await RowsAsync(db, requests, ct);
        var covered = exceeded.Count > 0 && requests.FirstOrDefault()?.Covers(subject!.Version, exceeded) == true;
        return new(exceeded, exceeded.Count > 0 && !covered, rows.Count > 0 ? rows[0] : null, [.. rows.Skip(1)], await caller.MayAsync(kind.Step.Permission, ct));
    }

    /// <summary>What the caller may decide, the oldest first.</summary>
    public async Task<IReadOnlyList<ApprovalRow>> ToDecideAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        return await RowsAsync(db, await (await deciders.DecidableAsync(db, ct)).Include(r => r.Reasons).OrderBy(r => r.Id).Take(Most).ToListAsync(ct), ct);
    }

    /// <summary>How many the caller may decide.</summary>
    public async Task<int> CountAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        return await (await deciders.DecidableAsync(db, ct)).CountAsync(ct);
    }

    /// <summary>What the caller asked for, the latest first.</summary>
    public async Task<IReadOnlyList<ApprovalRow>> MineAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        return await RowsAsync(db, await db.Set<ApprovalRequest>().Include(r => r.Reasons).Where(r => r.RequestedById == me).OrderByDescending(r => r.Id).Take(Most).ToListAsync(ct), ct);
    }

    /// <summary>Substitutions of today and later: for whoever manages users all, for others those they are part of.</summary>
    public async Task<IReadOnlyList<SubstituteRow>> SubstitutesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var (me, today, all) = (caller.Actor.Id, clock.Today(), await caller.MayAsync(PlatformPermissions.Users, ct));
        var found = await db.Set<Substitute>().Where(s => s.Until >= today && (all || s.MemberId == me || s.SubstituteId == me)).OrderBy(s => s.From).ThenBy(s => s.Id).Take(Most).ToListAsync(ct);
        var names = await NamesAsync(db, [.. found.SelectMany(s => new[] { s.MemberId, s.SubstituteId })], ct);
        return [.. found.Select(s => new SubstituteRow(s.Id, Name(names, s.MemberId), Name(names, s.SubstituteId), s.From, s.Until, all || s.MemberId == me))];
    }

    async Task<IReadOnlyList<ApprovalRow>> RowsAsync(ErpDb db, List<ApprovalRequest> requests, CancellationToken ct)
    {
        if (requests.Count == 0) return [];
        var ids = requests.Select(r => r.Id).ToList();
        var decidable = await (await deciders.DecidableAsync(db, ct)).Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct);
        var current = await deciders.Current(db).Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct);
        var people = await NamesAsync(db, [.. requests.SelectMany(r => new[] { r.RequestedById, r.DecidedById, r.DecidedForId }).OfType<Guid>()], ct);
        var documents = new Dictionary<Guid, string>();
        foreach (var kind in requests.GroupBy(r => r.Entity))
            if (LoggedEntity.All(db).TryGetValue(kind.Key, out var entity))
                foreach (var (id, name) in await RecordNames.OfAsync(db, entity.Type.ClrType, [.. kind.Select(r => r.DocumentId).Distinct()], ct))
                    documents[id] = $"{Texts.TextCatalog.Entity(entity.Type.ClrType)} {name}";
        return [.. requests.Select(Row)];

        ApprovalRow Row(ApprovalRequest r) => new(
            r.Id, r.Kind, r.DocumentId, documents.GetValueOrDefault(r.DocumentId, r.Entity), addresses.Of(r.Entity, r.DocumentId), StateOf(r), Name(people, r.RequestedById), r.CreatedAt, r.Note,
            r.DecidedById is { } by ? Name(people, by) : null, r.DecidedForId is { } away ? Name(people, away) : null, r.DecidedAt, r.Reason,
            [.. r.Reasons.Select(e => e.Exceedance).OrderBy(e => e.Measure)],
            decidable.Contains(r.Id));

        ApprovalState StateOf(ApprovalRequest r) => r.State == ApprovalState.Requested && !current.Contains(r.Id) ? ApprovalState.Withdrawn : r.State;
    }

    static Task<Dictionary<Guid, string>> NamesAsync(ErpDb db, List<Guid> userIds, CancellationToken ct) =>
        db.Set<Member>().Where(m => userIds.Contains(m.UserId)).Select(m => new { m.UserId, m.Name }).ToDictionaryAsync(m => m.UserId, m => m.Name, ct);

    static string Name(Dictionary<Guid, string> names, Guid userId) => names.GetValueOrDefault(userId) ?? ApprovalTexts.Someone;
}
