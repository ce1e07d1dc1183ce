using Erp.Finance.Contracts;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Purchasing.Bills;

/// <summary>The page of a supplier's invoice, and of a new one.</summary>
public sealed partial class BillPage
{
    BillDetail? bill;
    BillReference? twin;
    IReadOnlyList<BillReference> drafts = [];
    IReadOnlyList<InputTaxInfo> taxes = [];
    IReadOnlyList<PostedEntry> entries = [];
    Guid created;
    bool mayWrite, mayPost, cancelling, asked;

    [Inject] BillQueries Bills { get; set; } = null!;
    [Inject] BillService Service { get; set; } = null!;
    [Inject] PostedEntries Posted { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The bill; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The purchase request that a new one bills.</summary>
    [SupplyParameterFromQuery(Name = "request")] public Guid? Request { get; set; }

    /// <summary>Asks to post it as soon as it is there: it was just saved for that.</summary>
    [SupplyParameterFromQuery(Name = "post")] public bool? AskAtOnce { get; set; }

    string Title => bill is null ? BillTexts.New : bill.Number ?? $"{BillTexts.Bill} {bill.Form.InvoiceNumber}";

    bool IsDraft => bill is null or { State: BillState.Draft };

    /// <summary>Bills of two requests are drafts of their own.</summary>
    protected override string DraftKey => base.DraftKey + (Id is null && Request is { } request ? $"?request={request}" : "");

    /// <summary>Payments touch the open item, not the bill, until nothing is left.</summary>
    protected override bool Concerns(CommitNotice notice) => Id is { } id && (notice.Touches(id) || (!IsDraft && notice.Touches(OpenItems.Watched)));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (AskAtOnce != true || asked || bill is not { State: BillState.Draft } || !mayPost) return;
        asked = true;
        await PostAsync();
        StateHasChanged();
    }

    protected override async Task<BillForm> ReadFormAsync()
    {
        (mayWrite, mayPost) = (await Caller.MayAsync(PurchasingPermissions.Write), await Caller.MayAsync(PurchaseLedger.Permission));
        ReadOnly = !mayWrite;
        if (Id is not { } id)
        {
            var form = Request is { } request ? await Bills.ProposalAsync(request, Leaving) : new() { ReceivedOn = Clock.Today(), Lines = [new()] };
            drafts = Request is { } of ? await Bills.DraftsOfAsync(of, Leaving) : [];
            taxes = await Bills.TaxesAsync(Clock.Today(), Leaving);
            if (taxes is [var usual, ..])
                foreach (var line in form.Lines) (line.TaxCodeId, line.AccountId) = (usual.Id, usual.AccountId);
            return form;
        }

        bill = await Bills.DetailAsync(id, Leaving);
        taxes = await Bills.TaxesAsync(bill.Form.SupplyDate ?? Clock.Today(), Leaving);
        ReadOnly = !mayWrite || !IsDraft;
        entries = !IsDraft && await Caller.MayAsync(PostedEntries.Permission) ? await Posted.OfAsync(Bill.SourceType, id, Leaving) : [];
        return bill.Form;
    }

    protected override async Task SaveFormAsync(BillForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/purchasing/bills/{created}", replace: true);
        else await ReloadAsync();
    }

    /// <summary>What is typed is saved first; then it is put into the books, once the person has said so.</summary>
    async Task PostAsync()
    {
        ForgetFailure();
        if ((Id is null || Edit!.IsDirty) && !await SaveAsync()) return;
        if (Id is not { } id) Navigation.NavigateTo($"/purchasing/bills/{created}?post=true", replace: true);
        else if (await Confirm.AskAsync(new(BillTexts.PostQuestion.With(Title), BillTexts.PostBinds, BillTexts.Post)) && await TryAsync(() => Service.PostAsync(id)))
        {
            await ReloadAsync();
            Toasts.Show(Tone.Success, BillTexts.PostedNow.With(Title));
        }
    }

    /// <summary>Whether this supplier's invoice is there already is said as soon as its number is typed.</summary>
    async Task LookForTwinAsync() =>
        twin = Edit!.Form is { SupplierId: { } supplier, InvoiceNumber.Length: > 0 } form ? await Bills.TwinAsync(supplier, form.InvoiceNumber, Id, Leaving) : null;

    /// <summary>Rates depend on the day of supply.</summary>
    async Task ReadTaxesAsync() => taxes = await Bills.TaxesAsync(Edit!.Form.SupplyDate ?? Edit.Form.InvoiceDate ?? Clock.Today(), Leaving);

    void AskToCancel()
    {
        ForgetFailure();
        cancelling = true;
    }

    async Task CancelAsync(string reason)
    {
        ForgetFailure();
        if (!await TryAsync(() => Service.CancelAsync(Id!.Value, new() { Reason = reason }))) return;
        cancelling = false;
        await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), BillTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo("/purchasing/bills");
    }
}
