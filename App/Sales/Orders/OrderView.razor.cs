using Erp.Platform.Approvals;
using Erp.Platform.Branding;
using Erp.Platform.Live;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Credit;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Orders;

public sealed partial class OrderView
{
    const string OrdersPath = "/sales/orders";

    OrderDetail? order;
    Command? main;
    bool correcting, downPaying, invoicing;
    CreditStanding? beyondLimit;
    Guid confirming;
    IReadOnlyList<OrderRow>? together;

    [Inject] OrderQueries Orders { get; set; } = null!;
    [Inject] OrderService Service { get; set; } = null!;
    [Inject] DownPaymentService DownPayments { get; set; } = null!;
    [Inject] DeliveryService Deliveries { get; set; } = null!;
    [Inject] CreditQueries Credit { get; set; } = null!;
    [Inject] OrderPrint Print { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The order a new one is a copy of.</summary>
    [Parameter] public Guid? CopyOf { get; set; }

    bool IsDraft => order is null or { State: OrderState.Draft };

    bool IsWritten => IsDraft && MayWrite;

    string Title => order is null ? OrderTexts.New : order.Number is { } number ? OrderTexts.Numbered.With(number) : OrderTexts.DraftTitle;

    string PdfAddress => $"/api/v1/sales/orders/{Id}/pdf";

    protected override string DraftKey => CopyOf is null ? base.DraftKey : $"{base.DraftKey}?copy={CopyOf}";

    IEnumerable<Transition<OrderState>> Steps =>
        Order.Transitions.From(order?.State ?? OrderState.Draft)
            .Where(
                s => s.Command != SalesCommands.CancelOrder && May(s.Command.Permission)
                    && (HasOpen || (s.Command != SalesCommands.InvoiceOrder && s.Command != SalesCommands.DownPayOrder))
                    && (s.Command != SalesCommands.DeliverOrder || HasToDeliver));

    /// <summary>What it bound the company to can be taken back.</summary>
    bool MayCorrect => MayApprove && order is { State: OrderState.Confirmed or OrderState.Closed };

    bool HasOpen => order?.Lines.Any(l => l.Open != 0) == true;

    bool HasToDeliver => order?.Lines.Any(l => l.ToDeliver > 0) == true;

    protected override IReadOnlyList<DocumentLine> Kept => order?.Lines ?? [];

    protected override DocumentMargin? KeptMargin => order?.Margin;

    protected override ApprovableKind Approvable => SalesApprovals.Order;

    protected override DateOnly? DateOn(OrderForm form) => form.OrderDate;

    protected override bool Concerns(CommitNotice notice) => Id is { } id
        && (TouchesApproval(notice) || notice.Touches(id) || order?.Invoices.Any(i => notice.Touches(i.Id)) == true || order?.Deliveries.Any(d => notice.Touches(d.Id)) == true);

    protected override async Task<OrderForm> ReadFormAsync()
    {
        if (Id is null) return await NewFormAsync();
        order = await Orders.DetailAsync(Id.Value, Leaving);
        main = Steps.Select(s => s.Command).FirstOrDefault(c => c == SalesCommands.ConfirmOrder || c == SalesCommands.InvoiceOrder || (c == SalesCommands.CloseOrder && !HasOpen));
        return order.Form;
    }

    protected override async Task SaveFormAsync(OrderForm form)
    {
        if (Id is { } id) await Service.ChangeDraftAsync(id, form);
        else saved = await Service.CreateDraftAsync(form);
    }

    Guid? saved;

    /// <summary>A new order is of today; a copy of another takes its content, not its dates.</summary>
    async Task<OrderForm> NewFormAsync()
    {
        if (MayWrite) main = SalesCommands.ConfirmOrder;
        var form = CopyOf is { } copy ? (await Orders.DetailAsync(copy, Leaving)).Form : new OrderForm { CustomerId = CustomerId };
        foreach (var line in form.Lines) line.Id = Guid.CreateVersion7();
        (form.Version, form.OrderDate, form.DeliveryDate, form.DeliveryUntil) = (0, Clock.Today(), null, null);
        return form;
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) await ArriveAsync();
        else await ReloadAsync();
    }

    /// <summary>After saving, the page of a new order is that of the order; others show what the service made of the form.</summary>
    async Task ArriveAsync()
    {
        if (saved is { } id) Navigation.NavigateTo($"{OrdersPath}/{id}", replace: true);
        else await RefreshAsync();
    }

    async Task TakeAsync(Command step)
    {
        if (step == SalesCommands.ConfirmOrder) await ConfirmAsync();
        else if (step == SalesCommands.InvoiceOrder && order!.HoldsBack) AskToInvoice();
        else if (step == SalesCommands.InvoiceOrder) await InvoiceAsync(ahead: false);
        else if (step == SalesCommands.DownPayOrder) downPaying = true;
        else if (step == SalesCommands.DeliverOrder) await DeliverAsync();
        else if (step == SalesCommands.CloseOrder) await ActAsync(() => Service.CloseAsync(Id!.Value));
        else if (step == SalesCommands.ReopenOrder) await ActAsync(() => Service.ReopenAsync(Id!.Value));
    }

    /// <summary>What is typed is saved first, so that what is confirmed is what is seen.</summary>
    async Task ConfirmAsync()
    {
        if ((Id is null || Edit!.IsDirty) && !await SaveAsync()) return;
        var id = Id ?? saved!.Value;
        if (await AskFirstAsync(id)) return;
        CreditStanding? standing = null;
        if (MayApprove && !await TryAsync(async () => standing = await Credit.StandingAsync(Edit!.Form.CustomerId!.Value, id, Leaving))) return;
        if (standing?.Refuses(Basis!.ToHome(Totals.Gross)) == true)
        {
            (beyondLimit, confirming) = (standing, id);
            return;
        }

        var confirmed = await TryAsync(() => Service.ConfirmAsync(id));
        if (confirmed) Toasts.Show(Tone.Success, OrderTexts.ConfirmedNow);
        await ArriveAsync();
    }

    async Task ConfirmBeyondLimitAsync(CancelForm form)
    {
        ForgetFailure();
        if (!await TryAsync(() => Service.ConfirmBeyondLimitAsync(confirming, form))) return;
        Toasts.Show(Tone.Success, OrderTexts.ConfirmedNow);
        await KeepUnconfirmedAsync();
    }

    Task KeepUnconfirmedAsync()
    {
        beyondLimit = null;
        return ArriveAsync();
    }

    async Task DeliverAsync()
    {
        var deliveryId = Guid.Empty;
        if (await TryAsync(async () => deliveryId = await Deliveries.CreateAsync(Id!.Value))) Navigation.NavigateTo($"/sales/deliveries/{deliveryId}");
    }

    void AskToInvoice()
    {
        ForgetFailure();
        invoicing = true;
    }

    async Task InvoiceAsync(bool ahead)
    {
        ForgetFailure();
        var invoiceId = Guid.Empty;
        if (await TryAsync(async () => invoiceId = await Service.CreateInvoiceAsync(Id!.Value, ahead))) Navigation.NavigateTo($"/sales/invoices/{invoiceId}");
    }

    async Task DownPayAsync(DownPaymentForm form)
    {
        ForgetFailure();
        var invoiceId = Guid.Empty;
        if (await TryAsync(async () => invoiceId = await DownPayments.CreateAsync(Id!.Value, form))) Navigation.NavigateTo($"/sales/invoices/{invoiceId}");
    }

    async Task AskTogetherAsync()
    {
        ForgetFailure();
        together = await Orders.InvoiceableAsync(order!.Customer.Id, Leaving);
    }

    async Task InvoiceTogetherAsync(CollectiveInvoiceForm form)
    {
        ForgetFailure();
        var invoiceId = Guid.Empty;
        if (await TryAsync(async () => invoiceId = await Service.CreateCollectiveInvoiceAsync(form))) Navigation.NavigateTo($"/sales/invoices/{invoiceId}");
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(OrderTexts.DeleteTitle, OrderTexts.DeleteText, OrderTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteDraftAsync(Id!.Value))) Navigation.NavigateTo(OrdersPath);
    }

    async Task<bool> ActAsync(Func<Task> act)
    {
        ForgetFailure();
        var done = await TryAsync(act);
        if (done) await RefreshAsync();
        return done;
    }

    Task<PrintableLetter> PreviewAsync(PaperSize paper, CancellationToken ct) => Print.PreviewAsync(Id, Edit!.Form, paper, ct);
}
