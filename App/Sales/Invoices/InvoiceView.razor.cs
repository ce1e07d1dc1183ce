using Erp.Finance.Contracts;
using Erp.Platform.Approvals;
using Erp.Platform.Branding;
using Erp.Platform.Live;
using Erp.Platform.Printing;
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
    bool correcting;
    Guid? saved;

    [Inject] InvoiceQueries Invoices { get; set; } = null!;
    [Inject] InvoiceService Service { get; set; } = null!;
    [Inject] PostedEntries Posted { get; set; } = null!;
    [Inject] InvoicePrint Print { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>Asks to issue the invoice as soon as it is read.</summary>
    [Parameter] public bool AskAtOnce { get; set; }

    bool IsDraft => invoice is null or { State: InvoiceState.Draft };

    bool IsWritten => IsDraft && MayWrite;

    /// <summary>Something of it can still be taken or given back.</summary>
    bool MayCorrect => MayApprove && invoice is { Kind: InvoiceKind.Invoice or InvoiceKind.DownPayment, State: InvoiceState.Issued or InvoiceState.Paid };

    string Title => invoice is null ? InvoiceTexts.New : InvoiceWords.Title(invoice.Kind, invoice.Number, invoice is { Kind: InvoiceKind.Invoice, Deductions.Count: > 0 });

    /// <summary>What is typed comes to in the currency of the books: a down payment as it was drafted, what gives back at the rate of its invoice, a final invoice with what it sets off.</summary>
    HomeTotals? Home => invoice switch
    {
        { Kind: InvoiceKind.DownPayment } => invoice.Home,
        { PrecedingId: not null, Home: { } kept } => (Basis! with { Rate = new(kept.Rate, kept.RateDate) }).Home(Totals),
        _ => Basis!.Home(Totals, invoice?.Deductions),
    };

    protected override IReadOnlyList<DocumentLine> Kept => invoice?.Lines ?? [];

    protected override DocumentMargin? KeptMargin => invoice?.Margin;

    protected override ApprovableKind Approvable => SalesApprovals.Invoice;

    string PdfAddress => $"/api/v1/sales/invoices/{Id}/pdf";

    protected override DateOnly? DateOn(InvoiceForm form) => form.InvoiceDate;

    /// <summary>Payments touch the open item, not the invoice, until nothing is left.</summary>
    protected override bool Concerns(CommitNotice notice) => Id is { } id
        && (TouchesApproval(notice) || notice.Touches(id) || (!IsDraft && notice.Touches(OpenItems.Watched)));

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (AskAtOnce && invoice is not null && IsWritten) await AskToIssueAsync();
    }

    protected override async Task<InvoiceForm> ReadFormAsync()
    {
        if (Id is not { } id) return new() { CustomerId = CustomerId };
        invoice = await Invoices.DetailAsync(id, Leaving);
        entries = !IsDraft && await Caller.MayAsync(PostedEntries.Permission)
            ? await Posted.OfAsync(Invoice.SourceType, invoice.Kind == InvoiceKind.Reversal ? invoice.PrecedingId!.Value : id, Leaving)
            : [];
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
        if (Id is null) await ArriveAsync();
        else await ReloadAsync();
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

        if (await AskFirstAsync(id)) return;
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
        Toasts.Show(Tone.Success, InvoiceTexts.IssuedNow.With(Title));
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(InvoiceTexts.DeleteTitle, invoice?.Orders.Count is null or 0 ? InvoiceTexts.DeleteText : InvoiceTexts.DeleteTextOrder, InvoiceTexts.Delete, Dangerous: true)))
            return;
        if (await TryAsync(() => Service.DeleteDraftAsync(Id!.Value))) Navigation.NavigateTo(InvoicesPath);
    }

    Task<PrintableLetter> PreviewAsync(PaperSize paper, CancellationToken ct) => Print.PreviewAsync(Id, Edit!.Form, paper, ct);
}
