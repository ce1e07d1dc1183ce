using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>Asks for approvals and decides them.</summary>
public sealed class ApprovalService(UnitOfWork work, Caller caller, ApprovalGate gate, ApprovalDeciders deciders, TimeProvider clock, IReadOnlyList<Module> modules)
{
    /// <summary>Lays a document as it stands before a second person. What was asked about earlier versions is taken back.</summary>
    /// <returns>Key of the request.</returns>
    /// <exception cref="ForbiddenException">The right to the step that is held up is missing.</exception>
    /// <exception cref="InvalidInputException">No documents of this kind are approved, or the note is too long.</exception>
    /// <exception cref="NotFoundException">There is no such document.</exception>
    /// <exception cref="BusinessRuleException">It exceeds no limit, or this version is asked about or approved already.</exception>
    public async Task<Guid> RequestAsync(ApprovalRequestForm form, CancellationToken ct = default)
    {
        var kind = ApprovableKind.Find(modules, form.Kind);
        return await work.RunAsync(ApprovalCommands.Request with { Permission = kind?.Step.Permission ?? PlatformPermissions.SignedIn }, form, async db =>
        {
            FormCheck.Require(form);
            if (kind is null) throw new InvalidInputException(nameof(form.Kind), ApprovalTexts.KindUnknown);
            var (subject, exceeded) = await gate.JudgeAsync(db, kind, form.DocumentId, ct);
            if (exceeded.Count == 0) throw new BusinessRuleException(ApprovalTexts.NotNeeded);
            foreach (var earlier in await ApprovalGate.Standing(db, form.DocumentId).Include(r => r.Reasons).ToListAsync(ct))
            {
                if (earlier.Covers(subject!.Version, exceeded)) throw new BusinessRuleException(ApprovalTexts.ApprovedAlready);
                if (earlier.State == ApprovalState.Requested && earlier.DocumentVersion == subject.Version) throw new BusinessRuleException(ApprovalTexts.AskedAlready);
                earlier.Withdraw();
            }

            var request = new ApprovalRequest(kind, form.DocumentId, subject!.Version, caller.Actor.Id, form.Note.Trimmed(), exceeded);
            db.Add(request);
            return request.Id;
        }, ct);
    }

    /// <summary>Takes a request, or an approval not used yet, back.</summary>
    /// <exception cref="ForbiddenException">The right to the step that is held up is missing.</exception>
    /// <exception cref="BusinessRuleException">It was refused or withdrawn already.</exception>
    public Task WithdrawAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ApprovalCommands.Withdraw, new { id }, async db =>
        {
            var request = await db.Set<ApprovalRequest>().RequireAsync(id, ct);
            await caller.DemandAsync(Kind(request).Step.Permission, ct);
            request.Withdraw();
        }, ct);

    /// <summary>Agrees to the document as it was laid before the approvers.</summary>
    /// <exception cref="ForbiddenException">The right to approve is missing, and nobody who has it is stood in for today.</exception>
    /// <exception cref="BusinessRuleException">It is one's own or decided already; or the document changed since or is gone.</exception>
    public Task ApproveAsync(Guid id, ApprovalDecisionForm form, CancellationToken ct = default) => DecideAsync(ApprovalCommands.Approve, id, form, ct);

    /// <summary>Refuses, saying why; also what a change of the document has overtaken.</summary>
    /// <exception cref="ForbiddenException">The right to approve is missing, and nobody who has it is stood in for today.</exception>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is one's own, or decided already.</exception>
    public Task RejectAsync(Guid id, ApprovalDecisionForm form, CancellationToken ct = default) => DecideAsync(ApprovalCommands.Reject, id, form, ct);

    Task DecideAsync(Command step, Guid id, ApprovalDecisionForm form, CancellationToken ct) =>
        work.RunAsync(step, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            if (step == ApprovalCommands.Reject && form.Reason.Trimmed() is null) throw new InvalidInputException(nameof(form.Reason), FormTexts.Required);
            var request = await db.Set<ApprovalRequest>().RequireAsync(id, ct);
            var kind = Kind(request);
            var forId = await deciders.RequireAsync(db, request, kind, ct);
            if (step == ApprovalCommands.Approve && !await deciders.Current(db).AnyAsync(r => r.Id == id, ct)) throw new BusinessRuleException(ApprovalTexts.ChangedSince);
            request.Decide(step, caller.Actor.Id, forId, form.Reason.Trimmed(), clock.GetUtcNow());
        }, ct);

    ApprovableKind Kind(ApprovalRequest request) => ApprovableKind.Find(modules, request.Kind) ?? throw new NotFoundException();
}
