using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;

namespace Erp.Sales;

/// <summary>Everything that can be done to orders, deliveries and invoices.</summary>
public static class SalesCommands
{
    public static readonly Command CreateOrder = new("sales.order.create", SalesPermissions.Write, OrderTexts.Create);
    public static readonly Command ChangeOrder = new("sales.order.change", SalesPermissions.Write, OrderTexts.Change);
    public static readonly Command DeleteOrder = new("sales.order.delete", SalesPermissions.Write, OrderTexts.Delete);
    public static readonly Command ConfirmOrder = new("sales.order.confirm", SalesPermissions.Write, OrderTexts.Confirm, OrderTexts.ConfirmBinds);
    public static readonly Command CloseOrder = new("sales.order.close", SalesPermissions.Write, OrderTexts.Close);
    public static readonly Command ReopenOrder = new("sales.order.reopen", SalesPermissions.Write, OrderTexts.Reopen);
    public static readonly Command CancelOrder = new("sales.order.cancel", SalesPermissions.Approve, OrderTexts.Cancel, OrderTexts.CancelBinds);
    public static readonly Command InvoiceOrder = new("sales.order.invoice", SalesPermissions.Write, OrderTexts.Invoice);
    public static readonly Command DeliverOrder = new("sales.order.deliver", SalesPermissions.Deliver, OrderTexts.Deliver);
    public static readonly Command ChangeDelivery = new("sales.delivery.change", SalesPermissions.Deliver, DeliveryTexts.Change);
    public static readonly Command DeleteDelivery = new("sales.delivery.delete", SalesPermissions.Deliver, DeliveryTexts.Delete);
    public static readonly Command PostDelivery = new("sales.delivery.post", SalesPermissions.Deliver, DeliveryTexts.Post, DeliveryTexts.PostBinds);
    public static readonly Command CancelDelivery = new("sales.delivery.cancel", SalesPermissions.Deliver, DeliveryTexts.Cancel, DeliveryTexts.CancelBinds);
    public static readonly Command CreateInvoice = new("sales.invoice.create", SalesPermissions.Write, InvoiceTexts.Create);
    public static readonly Command ChangeInvoice = new("sales.invoice.change", SalesPermissions.Write, InvoiceTexts.Change);
    public static readonly Command DeleteInvoice = new("sales.invoice.delete", SalesPermissions.Write, InvoiceTexts.Delete);
    public static readonly Command IssueInvoice = new("sales.invoice.issue", SalesPermissions.Write, InvoiceTexts.Issue, InvoiceTexts.IssueBinds);
    public static readonly Command CancelInvoice = new("sales.invoice.cancel", SalesPermissions.Approve, InvoiceTexts.Cancel, InvoiceTexts.CancelBinds);

    /// <summary>A consequence of payments in Finance; nobody runs it by hand.</summary>
    public static readonly Command MarkInvoicePaid = new("sales.invoice.mark-paid", SalesPermissions.Write, InvoiceTexts.MarkPaid, InvoiceTexts.FollowsPayment);

    /// <summary>A consequence of a payment taken back in Finance; nobody runs it by hand.</summary>
    public static readonly Command ReopenInvoice = new("sales.invoice.reopen", SalesPermissions.Write, InvoiceTexts.Reopen, InvoiceTexts.FollowsPayment);

    internal static readonly Command Seed = new("sales.seed", SalesPermissions.Write, SalesTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
    [
        CreateOrder, ChangeOrder, DeleteOrder, ConfirmOrder, CloseOrder, ReopenOrder, CancelOrder, InvoiceOrder,
        DeliverOrder, ChangeDelivery, DeleteDelivery, PostDelivery, CancelDelivery,
        CreateInvoice, ChangeInvoice, DeleteInvoice, IssueInvoice, CancelInvoice, MarkInvoicePaid, ReopenInvoice, Seed,
    ];
}
