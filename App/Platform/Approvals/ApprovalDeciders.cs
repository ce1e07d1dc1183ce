using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>
/// Who may decide what: members with the right, and whoever stands in for one today. Nobody decides what they asked for or had a hand in,
/// whoever changed it last, nor lets a substitute do it in their place; a program decides nothing. Who had a hand in a document, the change log knows.
/// </summary>
public sealed class ApprovalDeciders(Caller caller, Rights rights, TimeProvider clock, IReadOnlyList<Module> modules)
{
    /// <summary>The requests about documents that still stand as they were laid before the approvers.</summary>
    internal IQueryable<ApprovalRequest> Current(ErpDb db)
    {
        var kinds = modules.SelectMany(m => m.Approvals).Select(k => k.Documents(db).Select(d => new { d.Id, d.Version })).ToList();
        if (kinds.Count == 0) return db.Set<ApprovalRequest>().Where(_ => false);
        var documents = kinds.Aggregate(Queryable.Concat);
        return db.Set<ApprovalRequest>().Where(r => documents.Any(d => d.Id == r.DocumentId && d.Version == r.DocumentVersion));
    }

    /// <summary>The requests that the caller may decide.</summary>
    internal async Task<IQueryable<ApprovalRequest>> DecidableAsync(ErpDb db, CancellationToken ct)
    {
        var holders = await HoldersAsync(db, ct);
        var waiting = NotBy(db, Current(db).Where(r => r.State == ApprovalState.Requested), holders[0].Id);
        var decidable = waiting.Where(r => holders[0].Kinds.Contains(r.Kind));
        foreach (var (id, kinds) in holders.Skip(1)) decidable = decidable.Union(NotBy(db, waiting.Where(r => kinds.Contains(r.Kind)), id));
        return decidable;
    }

    /// <summary>In whose place the caller decides a request; null by their own right.</summary>
    /// <exception cref="ForbiddenException">The right to approve is missing, and nobody who has it is stood in for today.</exception>
    /// <exception cref="BusinessRuleException">It is one's own, or that of everybody one stands in for; or a program asks, which is no second person.</exception>
    internal async Task<Guid?> RequireAsync(ErpDb db, ApprovalRequest request, ApprovableKind kind, CancellationToken ct)
    {
        if (caller.Actor.Kind == ActorKind.ApiKey) throw new BusinessRuleException(ApprovalTexts.NoPerson);
        var me = caller.Actor.Id;
        var holders = (await HoldersAsync(db, ct)).Where(h => h.Kinds.Contains(kind.Name)).Select(h => h.Id).ToList();
        if (holders.Count == 0) throw new ForbiddenException(kind.Permission);
        var authors = (await AuthorsAsync(db, [request.DocumentId], ct))[request.DocumentId].Append(request.RequestedById).ToHashSet();
        var free = holders[0] == me ? holders.Take(1) : holders;
        if (authors.Contains(me) || free.All(authors.Contains)) throw new BusinessRuleException(ApprovalTexts.NotOnesOwn);
        return free.First(h => !authors.Contains(h)) is var decides && decides == me ? null : decides;
    }

    /// <summary>
    /// Refuses who decides a step of a document on which they wrote themselves, where anybody else may decide it: for steps that always wait for somebody's word, with no limits.
    /// Where nobody else may, as in a company of one, they decide alone. The product itself is not held up.
    /// </summary>
    /// <exception cref="BusinessRuleException">It is one's own; or a program asks, which is no second person.</exception>
    public async Task RequireOtherAsync(ErpDb db, Guid documentId, string permission, CancellationToken ct = default)
    {
        if (caller.Actor.Kind == ActorKind.System) return;
        if (caller.Actor.Kind == ActorKind.ApiKey) throw new BusinessRuleException(ApprovalTexts.NoPerson);
        var authors = (await AuthorsAsync(db, [documentId], ct))[documentId].ToList();
        if (!authors.Contains(caller.Actor.Id)) return;
        var mayElse = await db.Set<Member>().Where(m => m.Active && !authors.Contains(m.UserId)).SelectMany(m => m.Roles)
            .Join(db.Set<Role>(), r => r.RoleId, r => r.Id, (_, r) => r).AnyAsync(r => r.Permissions.Contains(permission), ct);
        if (mayElse) throw new BusinessRuleException(ApprovalTexts.NotOnesOwn);
    }

    /// <summary>Who wrote on documents, by document.</summary>
    internal static async Task<ILookup<Guid, Guid>> AuthorsAsync(ErpDb db, IReadOnlyCollection<Guid> documentIds, CancellationToken ct) =>
        (await db.Set<Change>().Where(h => documentIds.Contains(h.RootId))
            .Join(db.Set<Commit>(), h => new { h.At, Id = h.CommitId }, c => new { c.At, c.Id }, (h, c) => new { h.RootId, c.ActorId }).Distinct().ToListAsync(ct))
        .ToLookup(a => a.RootId, a => a.ActorId);

    static IQueryable<ApprovalRequest> NotBy(ErpDb db, IQueryable<ApprovalRequest> requests, Guid person) =>
        requests.Where(r => r.RequestedById != person
            && !db.Set<Change>().Any(h => h.RootId == r.DocumentId && db.Set<Commit>().Any(c => c.At == h.At && c.Id == h.CommitId && c.ActorId == person)));

    /// <summary>Whose rights the caller decides by, and which kinds each may approve: first their own, then those of the colleagues they stand in for today.</summary>
    async Task<List<(Guid Id, List<string> Kinds)>> HoldersAsync(ErpDb db, CancellationToken ct)
    {
        var (me, today) = (caller.Actor, clock.Today());
        var away = await db.Set<Substitute>().Where(s => s.SubstituteId == me.Id && s.From <= today && s.Until >= today).OrderBy(s => s.Id).Select(s => s.MemberId).Distinct().ToListAsync(ct);
        List<(Guid, List<string>)> holders = [(me.Id, await KindsAsync(me, ct))];
        foreach (var id in away) holders.Add((id, await KindsAsync(new Actor(id, "", ActorKind.User, me.Tenant), ct)));
        return holders;
    }

    async Task<List<string>> KindsAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Kind == ActorKind.ApiKey) return [];
        var held = actor.Kind == ActorKind.System ? null : await rights.OfAsync(actor, ct);
        return [.. modules.SelectMany(m => m.Approvals).Where(k => held?.Contains(k.Permission) != false).Select(k => k.Name)];
    }
}
