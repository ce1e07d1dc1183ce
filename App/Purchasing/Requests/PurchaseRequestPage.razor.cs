using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Microsoft.AspNetCore.Components;

namespace Erp.Purchasing.Requests;

/// <summary>The page of a purchase request, and of a new one.</summary>
public sealed partial class PurchaseRequestPage
{
    PurchaseRequestDetail? request;
    Guid created;
    bool mayWrite, receiving;
    Command? ending;
    IReadOnlyList<Command> steps = [];

    [Inject] PurchaseRequestQueries Requests { get; set; } = null!;
    [Inject] PurchaseRequestService Service { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The request; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    string Title => request is null ? PurchaseRequestTexts.New : request.Number;

    /// <summary>From whom, and who agreed to it or refused it.</summary>
    string? Subtitle => request is null ? null
        : string.Join(" · ", new[]
        {
            request.Supplier,
            request.DecidedBy is { } name ? (request.State == PurchaseRequestState.Rejected ? PurchaseRequestTexts.RejectedBy : PurchaseRequestTexts.ApprovedBy).With(name).ToString() : null,
        }.OfType<string>());

    static bool Ends(Command step) => step == PurchasingCommands.RejectRequest || step == PurchasingCommands.CancelRequest;

    protected override bool Concerns(CommitNotice notice) => Id is { } id && notice.Touches(id);

    protected override async Task<PurchaseRequestForm> ReadFormAsync()
    {
        mayWrite = await Caller.MayAsync(PurchasingPermissions.Write);
        ReadOnly = !mayWrite;
        if (Id is not { } id) return new() { Lines = [new()] };
        request = await Requests.DetailAsync(id, Leaving);
        ReadOnly = !mayWrite || !PurchaseRequest.MayChange(request.State);
        var allowed = new List<Command>();
        foreach (var step in PurchaseRequest.Transitions.From(request.State))
            if (await Caller.MayAsync(step.Command.Permission)) allowed.Add(step.Command);
        steps = allowed;
        return request.Form;
    }

    protected override async Task SaveFormAsync(PurchaseRequestForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/purchasing/requests/{created}", replace: true);
        else await ReloadAsync();
    }

    /// <summary>Another state, with what is typed: what is agreed to is what stands on the screen.</summary>
    async Task TakeAsync(Command step)
    {
        ForgetFailure();
        if (Edit!.IsDirty)
        {
            if (!await SaveAsync()) return;
            await ReloadAsync();
        }

        var id = Id!.Value;
        if (Ends(step)) ending = step;
        else if (step == PurchasingCommands.ReceiveGoods) receiving = true;
        else if (await TryAsync(() => step == PurchasingCommands.SubmitRequest ? Service.SubmitAsync(id)
            : step == PurchasingCommands.ApproveRequest ? Service.ApproveAsync(id, new() { Version = Edit.Form.Version })
            : Service.OrderAsync(id))) await ReloadAsync();
    }

    Task ReceivedAsync()
    {
        receiving = false;
        return ReloadAsync();
    }

    async Task EndAsync(string reason)
    {
        ForgetFailure();
        var (id, form) = (Id!.Value, new PurchaseReasonForm { Version = Edit!.Form.Version, Reason = reason });
        if (!await TryAsync(() => ending == PurchasingCommands.RejectRequest ? Service.RejectAsync(id, form) : Service.CancelAsync(id, form))) return;
        ending = null;
        await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), PurchaseRequestTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo("/purchasing/requests");
    }
}
