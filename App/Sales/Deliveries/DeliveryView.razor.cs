using Erp.Inventory.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Live;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Preview;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Sales.Orders;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Deliveries;

public sealed partial class DeliveryView
{
    const string DeliveriesPath = "/sales/deliveries";

    DeliveryDetail? delivery;
    IReadOnlyList<SelectOption<Guid?>> warehouses = [];
    bool mayDeliver, mayWrite, correcting;

    [Inject] DeliveryQueries Deliveries { get; set; } = null!;
    [Inject] DeliveryService Service { get; set; } = null!;
    [Inject] OrderService Invoicing { get; set; } = null!;
    [Inject] DeliveryPrint Print { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The delivery.</summary>
    [Parameter] public Guid Id { get; set; }

    bool IsDraft => delivery is { State: DeliveryState.Draft };

    bool IsWritten => IsDraft && mayDeliver;

    bool MayCancel => mayDeliver && delivery is not null && Delivery.Transitions.Allows(delivery.State, SalesCommands.CancelDelivery);

    string Title => delivery?.Number is { } number ? DeliveryTexts.Numbered.With(number) : DeliveryTexts.DraftTitle;

    bool PreviewOpen { get; set; }

    PreviewSplit? Preview { get; set; }

    string PreviewContent() => $"{Id} {Edit!.Form.Version} {Edit.ToDraft()}";

    string PdfAddress => $"/api/v1/sales/deliveries/{Id}/pdf";

    /// <summary>Of a draft also whatever changes what the warehouse could give.</summary>
    protected override bool Concerns(CommitNotice notice) =>
        notice.Touches(Id) || (delivery is not null && notice.Touches(delivery.OrderId)) || (IsDraft && notice.Touches(StockLedger.Watched));

    protected override async Task<DeliveryForm> ReadFormAsync()
    {
        (mayDeliver, mayWrite) = (await Caller.MayAsync(SalesPermissions.Deliver), await Caller.MayAsync(SalesPermissions.Write));
        delivery = await Deliveries.DetailAsync(Id, Leaving);
        if (IsWritten) warehouses = [.. (await Deliveries.WarehousesAsync(Leaving)).Select(w => new SelectOption<Guid?>(w.Id, w.Name))];
        return delivery.Form;
    }

    protected override Task SaveFormAsync(DeliveryForm form) => Service.ChangeDraftAsync(Id, form);

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        await ReloadAsync();
    }

    /// <summary>What is typed is saved first, so that what leaves is what is seen.</summary>
    async Task PostAsync()
    {
        if (Edit!.IsDirty)
        {
            if (!await SaveAsync()) return;
            await RefreshAsync();
        }

        ForgetFailure();
        Edit.ClearErrors();
        if (!await TryAsync(() => Service.PostAsync(Id))) return;
        await RefreshAsync();
        Toasts.Show(Tone.Success, DeliveryTexts.DeliveredNow.With(delivery!.Number));
    }

    async Task InvoiceAsync()
    {
        ForgetFailure();
        var invoiceId = Guid.Empty;
        if (await TryAsync(async () => invoiceId = await Invoicing.InvoiceDeliveriesAsync(new() { DeliveryIds = [Id] }))) Navigation.NavigateTo($"/sales/invoices/{invoiceId}");
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(DeliveryTexts.DeleteTitle, DeliveryTexts.DeleteText, DeliveryTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteDraftAsync(Id))) Navigation.NavigateTo($"/sales/orders/{delivery!.OrderId}");
    }

    async Task RefreshAsync() => Edit!.Reset(await ReadFormAsync());

    Task<PrintableLetter> PreviewAsync(PaperSize paper, CancellationToken ct) => Print.PreviewAsync(Id, Edit!.Form, paper, ct);
}
