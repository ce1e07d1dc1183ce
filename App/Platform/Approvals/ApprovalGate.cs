using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>
/// Holds a document's step up until a second person agreed. Limits are judged when the step is taken, an approval holds for the version
/// it was given for: so neither a change of the document nor one of the limits slips through. While a kind has no limits, it costs
/// nothing but a look into memory.
/// </summary>
public sealed class ApprovalGate(KeptTables tables, Caller caller)
{
    /// <summary>Refuses the step of a document that exceeds a limit and is not approved. Joins the caller's transaction. The product itself is not held up: nobody can ask for it.</summary>
    /// <exception cref="BusinessRuleException">A second person has to agree first; says which limit is exceeded, and by how much.</exception>
    public async Task RequireAsync(ErpDb db, ApprovableKind kind, Guid documentId, CancellationToken ct = default)
    {
        if (caller.Actor.Kind == ActorKind.System) return;
        var (subject, exceeded) = await JudgeAsync(db, kind, documentId, ct);
        if (exceeded.Count == 0) return;
        var approved = await db.Set<ApprovalRequest>().AsNoTracking().Include(r => r.Reasons)
            .Where(r => r.DocumentId == documentId && r.State == ApprovalState.Approved).OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        if (approved?.Covers(subject!.Version, exceeded) != true) throw new BusinessRuleException(ApprovalTexts.Needed.With(exceeded[0].Says));
    }

    /// <summary>Takes back what was asked for or granted, because the document changes or goes. Joins the caller's transaction.</summary>
    public static async Task WithdrawAsync(ErpDb db, Guid documentId, CancellationToken ct = default)
    {
        foreach (var request in await Standing(db, documentId).ToListAsync(ct)) request.Withdraw();
    }

    /// <summary>What was asked for or granted about a document and not taken back.</summary>
    internal static IQueryable<ApprovalRequest> Standing(ErpDb db, Guid documentId) =>
        db.Set<ApprovalRequest>().Where(r => r.DocumentId == documentId && (r.State == ApprovalState.Requested || r.State == ApprovalState.Approved));

    /// <summary>The limits a document exceeds as it stands; none once its step is taken.</summary>
    internal async Task<(ApprovalSubject? Subject, IReadOnlyList<Exceedance> Exceeded)> JudgeAsync(ErpDb db, ApprovableKind kind, Guid documentId, CancellationToken ct)
    {
        var settings = await tables.AllAsync<ApprovalSettings>(db.Tenant!, static all => all.Include(s => s.Rules), ct);
        var rule = settings.SelectMany(s => s.Rules).FirstOrDefault(r => r.Kind == kind.Name);
        if (rule is null) return (null, []);
        var subject = await kind.MeasureAsync(db, documentId, ct);
        return (subject, subject is { IsOpen: true } ? [.. rule.Exceeded(subject)] : []);
    }
}
