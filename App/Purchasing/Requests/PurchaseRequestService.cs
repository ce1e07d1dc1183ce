using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;

namespace Erp.Purchasing.Requests;

/// <summary>Changes to purchase requests.</summary>
public sealed class PurchaseRequestService(UnitOfWork work, Numbers numbers, ApprovalDeciders deciders, Caller caller, TimeProvider clock)
{
    /// <summary>Writes a request down as a draft.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateAsync(PurchaseRequestForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.CreateRequest, form, async db =>
        {
            FormCheck.Require(form);
            var request = new PurchaseRequest(await numbers.NextAsync(db, PurchasingSeed.RequestNumbers, clock.Today(), ct), form);
            db.Add(request);
            return request.Id;
        }, ct);

    /// <summary>Changes a request with its lines.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It is agreed to already, or over.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, PurchaseRequestForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.ChangeRequest, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var request = await db.PurchaseRequests.WithLines().RequireAsync(id, form, ct);
            request.Change(form);
            request.Tell(db);
        }, ct);

    /// <summary>Removes a draft.</summary>
    /// <exception cref="BusinessRuleException">It was handed in: it is cancelled instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.DeleteRequest, new { id }, async db =>
        {
            var request = await db.PurchaseRequests.WithLines().RequireAsync(id, ct);
            if (request.State != PurchaseRequestState.Draft) throw new BusinessRuleException(PurchaseRequestTexts.OnlyDrafts.With(request.Number));
            db.Remove(request);
        }, ct);

    /// <summary>Hands it in, to be agreed to.</summary>
    public Task SubmitAsync(Guid id, CancellationToken ct = default) => OnAsync(PurchasingCommands.SubmitRequest, id, r => r.Submit(), ct);

    /// <summary>Agrees to it as it was seen. Whoever wrote on it leaves that to somebody else, where anybody else may.</summary>
    /// <exception cref="BusinessRuleException">It does not wait for that, nobody is named to order from, or it is one's own.</exception>
    /// <exception cref="ConflictException">Someone else changed it meanwhile.</exception>
    public Task ApproveAsync(Guid id, PurchaseApprovalForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.ApproveRequest, new { id, form }, async db =>
        {
            await deciders.RequireOtherAsync(db, id, PurchasingPermissions.Approve, ct);
            await DecideAsync(db, id, form, r => r.Approve(caller.Actor.Id), ct);
        }, ct);

    /// <summary>Does not agree to it; whoever wanted it hears of it.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="ConflictException">Someone else changed it meanwhile.</exception>
    public Task RejectAsync(Guid id, PurchaseReasonForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.RejectRequest, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return DecideAsync(db, id, form, r => r.Reject(form.Reason.Trim(), caller.Actor.Id), ct);
        }, ct);

    /// <summary>It was ordered.</summary>
    public Task OrderAsync(Guid id, CancellationToken ct = default) => OnAsync(PurchasingCommands.OrderRequest, id, r => r.Order(), ct);

    /// <summary>It is not wanted any more; whoever wanted it hears of it.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="ConflictException">Someone else changed it meanwhile.</exception>
    /// <exception cref="BusinessRuleException">It is over, part of it came, or it is billed.</exception>
    public Task CancelAsync(Guid id, PurchaseReasonForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.CancelRequest, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var request = await db.PurchaseRequests.WithLines().RequireAsync(id, form, ct);
            await request.RequireUnbilledAsync(db, ct);
            Move(db, request, r => r.Cancel(form.Reason.Trim()));
        }, ct);

    Task OnAsync(Command command, Guid id, Action<PurchaseRequest> act, CancellationToken ct) =>
        work.RunAsync(command, new { id }, async db => Move(db, await db.PurchaseRequests.WithLines().RequireAsync(id, ct), act), ct);

    static async Task DecideAsync(ErpDb db, Guid id, IVersionedForm seen, Action<PurchaseRequest> act, CancellationToken ct) =>
        Move(db, await db.PurchaseRequests.WithLines().RequireAsync(id, seen, ct), act);

    static void Move(ErpDb db, PurchaseRequest request, Action<PurchaseRequest> act)
    {
        act(request);
        request.Tell(db);
    }
}
