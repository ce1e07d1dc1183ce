using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>Whether and for whom somebody may decide a request.</summary>
/// <param name="MayApprove">The right is there, the own or that of a colleague one stands in for.</param>
/// <param name="ForId">The colleague one stands in for; null where the own right suffices.</param>
/// <param name="IsOwn">One asked oneself or last changed the document, or stands in for nobody else than who did.</param>
public readonly record struct Decider(bool MayApprove, Guid? ForId, bool IsOwn)
{
    public bool MayDecide => MayApprove && !IsOwn;
}

/// <summary>
/// Who may decide what: members with the right, and whoever stands in for one today. Nobody decides what they asked for or last changed
/// themselves, nor lets a substitute do it in their place.
/// </summary>
public sealed class ApprovalDeciders(Caller caller, Rights rights, TimeProvider clock)
{
    /// <summary>What the caller may do about requests, all read at once.</summary>
    internal async Task<Func<ApprovalRequest, ApprovableKind, Decider>> ReadAsync(ErpDb db, CancellationToken ct)
    {
        var me = caller.Actor;
        var own = me.Kind == ActorKind.System ? null : await rights.OfAsync(me, ct);
        var today = clock.Today();
        var away = await db.Set<Substitute>().AsNoTracking().Where(s => s.SubstituteId == me.Id && s.From <= today && s.Until >= today).OrderBy(s => s.Id).Select(s => s.MemberId).Distinct().ToListAsync(ct);
        var theirs = new List<(Guid Id, IReadOnlySet<string> Rights)>();
        foreach (var id in away) theirs.Add((id, await rights.OfAsync(new Actor(id, "", ActorKind.User, me.Tenant), ct)));
        return (request, kind) => Decide(request, kind, me.Id, own, theirs);
    }

    static Decider Decide(ApprovalRequest request, ApprovableKind kind, Guid me, IReadOnlySet<string>? own, IReadOnlyList<(Guid Id, IReadOnlySet<string> Rights)> theirs)
    {
        if (own?.Contains(kind.Permission) != false) return new(true, null, request.IsOwnOf(me));
        var represented = theirs.Where(t => t.Rights.Contains(kind.Permission)).ToList();
        var other = represented.FirstOrDefault(t => !request.IsOwnOf(t.Id));
        return new(represented.Count > 0, other.Id == Guid.Empty ? null : other.Id, request.IsOwnOf(me) || other.Id == Guid.Empty);
    }
}
