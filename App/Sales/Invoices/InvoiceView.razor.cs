using Erp.Finance.Contracts;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Sales.Documents;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Invoices;

public sealed partial class InvoiceView
{
    const string InvoicesPath = "/sales/invoices";

    InvoiceDetail? invoice;
    IReadOnlyList<PostedEntry> entries = [];
    IssuePreview? preview;
    string issueKey = "";
    bool cancelling;
    Guid? saved;

    [Inject] InvoiceQueries Invoices { get; set; } = null!;
    [Inject] InvoiceService Service { get; set; } = null!;
    [Inject] PostedEntries Posted { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>Asks to issue the invoice as soon as it is read.</summary>
    [Parameter] public bool AskAtOnce { get; set; }

    bool IsDraft => invoice is null or { State: InvoiceState.Draft };

    bool IsWritten => IsDraft && MayWrite;

    bool MayCancel => MayApprove && invoice is { Kind: InvoiceKind.Invoice } && Invoice.Transitions.Allows(invoice.State, SalesCommands.CancelInvoice);

    string Title => invoice switch
    {
        null => InvoiceTexts.New,
        { Number: null } => InvoiceTexts.DraftTitle,
        { Kind: InvoiceKind.Reversal } => InvoiceTexts.ReversalTitle.With(invoice.Number),
        _ => InvoiceTexts.InvoiceTitle.With(invoice.Number),
    };

    protected override DateOnly? DateOn(InvoiceForm form) => form.InvoiceDate;

    /// <summary>Payments touch the open item, not the invoice, until nothing is left.</summary>
    protected override bool Concerns(CommitNotice notice) => Id is { } id
        && (notice.Touched.Count == 0 || notice.Touched.Any(t => t.RootId == id || (t.Entity == "OpenItem" && !IsDraft)));

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (AskAtOnce && invoice is not null && IsWritten) await AskToIssueAsync();
    }

    protected override async Task<InvoiceForm> ReadFormAsync()
    {
        if (Id is not { } id) return new() { CustomerId = CustomerId };
        invoice = await Invoices.DetailAsync(id, Leaving);
        entries = !IsDraft && await Caller.MayAsync(PostedEntries.Permission) ? await Posted.OfAsync(Invoice.SourceType, invoice.ReversesId ?? id, Leaving) : [];
        return invoice.Form;
    }

    protected override async Task SaveFormAsync(InvoiceForm form)
    {
        if (Id is { } id) await Service.ChangeDraftAsync(id, form);
        else saved = await Service.CreateDraftAsync(form);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        await ArriveAsync();
    }

    /// <summary>After saving, the page of a new invoice is that of the invoice; others show what the service made of the form.</summary>
    async Task ArriveAsync()
    {
        if (saved is { } id) Navigation.NavigateTo($"{InvoicesPath}/{id}", replace: true);
        else await RefreshAsync();
    }

    /// <summary>What is typed is saved first; then it is shown what issuing will bring about. The key makes a second click find the first one's answer.</summary>
    async Task AskToIssueAsync()
    {
        if ((Id is null || Edit!.IsDirty) && !await SaveAsync()) return;
        if (Id is not { } id)
        {
            Navigation.NavigateTo($"{InvoicesPath}/{saved}?issue=true", replace: true);
            return;
        }

        await RefreshAsync();
        issueKey = $"issue {id} {invoice!.Version}";
        await TryAsync(async () => preview = await Service.PreviewIssueAsync(id, Leaving));
    }

    async Task IssueAsync()
    {
        ForgetFailure();
        var issued = await TryAsync(() =>
        {
            Caller.IdempotencyKey = issueKey;
            return Service.IssueAsync(Id!.Value);
        });
        if (!issued) return;
        preview = null;
        await RefreshAsync();
        Toasts.Show(Tone.Success, InvoiceTexts.IssuedNow.With(invoice!.Number));
    }

    void AskToCancel()
    {
        ForgetFailure();
        cancelling = true;
    }

    async Task CancelAsync(CancelForm form)
    {
        ForgetFailure();
        var reversalId = Guid.Empty;
        if (!await TryAsync(async () => reversalId = await Service.CancelAsync(Id!.Value, form))) return;
        cancelling = false;
        await RefreshAsync();
        Toasts.Show(Tone.Success, InvoiceTexts.CancelledNow, $"{InvoicesPath}/{reversalId}");
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(InvoiceTexts.DeleteTitle, invoice?.OrderId is null ? InvoiceTexts.DeleteText : InvoiceTexts.DeleteTextOrder, InvoiceTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteDraftAsync(Id!.Value))) Navigation.NavigateTo(InvoicesPath);
    }
}
