using Erp.Platform.Live;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Approvals;

/// <summary>What the inbox of approvals and the bar on a document share: asking for the reason, and deciding.</summary>
public abstract class ApprovalDeciding : LivePage
{
    ApprovalRow? asked;
    bool rejecting;
    Message? refused;

    [Inject] ApprovalService Approvals { get; set; } = null!;

    /// <summary>Raised when something was decided or taken back.</summary>
    [Parameter] public EventCallback OnDecided { get; set; }

    /// <summary>The dialog while it is open.</summary>
    protected RenderFragment Dialog => builder =>
    {
        if (asked is null) return;
        builder.OpenComponent<ApprovalDialog>(0);
        builder.SetKey((asked.Id, rejecting));
        builder.AddComponentParameter(1, nameof(ApprovalDialog.Request), asked);
        builder.AddComponentParameter(2, nameof(ApprovalDialog.Rejects), rejecting);
        builder.AddComponentParameter(3, nameof(ApprovalDialog.Busy), Busy);
        builder.AddComponentParameter(4, nameof(ApprovalDialog.Failure), refused);
        builder.AddComponentParameter(5, nameof(ApprovalDialog.OnDecide), EventCallback.Factory.Create<ApprovalDecisionForm>(this, DecideAsync));
        builder.AddComponentParameter(6, nameof(ApprovalDialog.OnClose), EventCallback.Factory.Create(this, Close));
        builder.CloseComponent();
    };

    protected override Task LoadAsync() => Task.CompletedTask;

    protected override bool Concerns(CommitNotice notice) => false;

    protected override void ShowFailure(Failure failure)
    {
        if (asked is null) base.ShowFailure(failure);
        else refused = failure is InvalidInputException invalid ? invalid.Errors[0].Says : failure.Says;
    }

    /// <summary>Opens the dialog.</summary>
    protected void Ask(ApprovalRow request, bool rejects) => (asked, rejecting, refused) = (request, rejects, null);

    /// <summary>Takes a request back.</summary>
    protected async Task WithdrawAsync(ApprovalRow request)
    {
        if (await TryAsync(() => Approvals.WithdrawAsync(request.Id))) await OnDecided.InvokeAsync();
    }

    async Task DecideAsync(ApprovalDecisionForm form)
    {
        refused = null;
        if (!await TryAsync(() => rejecting ? Approvals.RejectAsync(asked!.Id, form) : Approvals.ApproveAsync(asked!.Id, form))) return;
        Close();
        await DecidedAsync();
    }

    /// <summary>After a decision: whoever shows the document reads it again.</summary>
    protected virtual Task DecidedAsync() => OnDecided.InvokeAsync();

    void Close() => asked = null;
}
