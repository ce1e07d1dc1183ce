using Erp.Platform.Approvals;
using Erp.Platform.Branding;
using Erp.Platform.Live;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Quotes;

public sealed partial class QuoteView
{
    const string QuotesPath = "/sales/quotes";

    QuoteDetail? quote;
    Command? main;
    bool accepting, correcting, declining;
    Guid? saved;

    [Inject] QuoteQueries Quotes { get; set; } = null!;
    [Inject] QuoteService Service { get; set; } = null!;
    [Inject] QuotePrint Print { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The quote a new one is a copy of.</summary>
    [Parameter] public Guid? CopyOf { get; set; }

    bool IsDraft => quote is null or { State: QuoteState.Draft };

    bool IsWritten => IsDraft && MayWrite;

    string Title => quote is null ? QuoteTexts.New : quote.Number is { } number ? QuoteTexts.Title.With(number) : QuoteTexts.DraftTitle;

    string PdfAddress => $"/api/v1/sales/quotes/{Id}/pdf";

    protected override string DraftKey => CopyOf is null ? base.DraftKey : $"{base.DraftKey}?copy={CopyOf}";

    IEnumerable<Transition<QuoteState>> Steps => Quote.Transitions.From(quote?.State ?? QuoteState.Draft).Where(s => May(s.Command.Permission));

    protected override IReadOnlyList<DocumentLine> Kept => quote?.Lines ?? [];

    protected override DocumentMargin? KeptMargin => quote?.Margin;

    protected override ApprovableKind Approvable => SalesApprovals.Quote;

    protected override DateOnly? DateOn(QuoteForm form) => form.QuoteDate;

    protected override bool Concerns(CommitNotice notice) => Id is { } id
        && (TouchesApproval(notice) || notice.Touches(id) || quote?.Versions.Any(v => notice.Touches(v.Id)) == true);

    protected override async Task<QuoteForm> ReadFormAsync()
    {
        if (Id is null) return await NewFormAsync();
        quote = await Quotes.DetailAsync(Id.Value, Leaving);
        main = Steps.Select(s => s.Command).FirstOrDefault();
        return quote.Form;
    }

    protected override async Task SaveFormAsync(QuoteForm form)
    {
        if (Id is { } id) await Service.ChangeDraftAsync(id, form);
        else saved = await Service.CreateDraftAsync(form);
    }

    /// <summary>A new quote is of today; a copy of another takes its content, not its dates.</summary>
    async Task<QuoteForm> NewFormAsync()
    {
        if (MayWrite) main = SalesCommands.SendQuote;
        var form = (CopyOf is { } copy ? (await Quotes.DetailAsync(copy, Leaving)).Form : new QuoteForm { CustomerId = CustomerId }).Renewed(Clock.Today());
        (form.DeliveryDate, form.DeliveryUntil) = (null, null);
        return form;
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) await ArriveAsync();
        else await ReloadAsync();
    }

    /// <summary>After saving, the page of a new quote is that of the quote; others show what the service made of the form.</summary>
    async Task ArriveAsync()
    {
        if (saved is { } id) Navigation.NavigateTo($"{QuotesPath}/{id}", replace: true);
        else await RefreshAsync();
    }

    async Task TakeAsync(Command step)
    {
        ForgetFailure();
        if (step == SalesCommands.AcceptQuote) accepting = true;
        else if (step == SalesCommands.DeclineQuote) declining = true;
        else if (step == SalesCommands.SendQuote) await SendAsync();
        else if (step == SalesCommands.ReviseQuote) await ReviseAsync();
    }

    /// <summary>What is typed is saved first, so that what is sent is what is seen.</summary>
    async Task SendAsync()
    {
        if ((Id is null || Edit!.IsDirty) && !await SaveAsync()) return;
        var id = Id ?? saved!.Value;
        if (await AskFirstAsync(id)) return;
        DocumentStatus<QuoteState>? sent = null;
        if (await TryAsync(async () => sent = await Service.SendAsync(id))) Toasts.Show(Tone.Success, QuoteTexts.SentNow.With(sent!.Number));
        await ArriveAsync();
    }

    async Task AcceptAsync(AcceptForm form)
    {
        ForgetFailure();
        var orderId = Guid.Empty;
        if (await TryAsync(async () => orderId = await Service.AcceptAsync(Id!.Value, form))) Navigation.NavigateTo($"/sales/orders/{orderId}");
    }

    async Task DeclineAsync(CancelForm form)
    {
        ForgetFailure();
        if (!await TryAsync(() => Service.DeclineAsync(Id!.Value, form))) return;
        declining = false;
        await RefreshAsync();
    }

    async Task ReviseAsync()
    {
        var revisedId = Guid.Empty;
        if (await TryAsync(async () => revisedId = await Service.ReviseAsync(Id!.Value))) Navigation.NavigateTo($"{QuotesPath}/{revisedId}");
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(QuoteTexts.DeleteTitle, QuoteTexts.DeleteText, QuoteTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteDraftAsync(Id!.Value))) Navigation.NavigateTo(QuotesPath);
    }

    Task<PrintableLetter> PreviewAsync(PaperSize paper, CancellationToken ct) => Print.PreviewAsync(Id, Edit!.Form, paper, ct);
}
