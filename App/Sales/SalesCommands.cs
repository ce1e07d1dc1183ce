using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Sales.Chain;
using Erp.Sales.Credit;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales;

/// <summary>Everything that can be done to quotes, orders, deliveries and invoices.</summary>
public static class SalesCommands
{
    public static readonly Command CreateQuote = new("sales.quote.create", SalesPermissions.Write, QuoteTexts.Create);
    public static readonly Command ChangeQuote = new("sales.quote.change", SalesPermissions.Write, QuoteTexts.Change);
    public static readonly Command DeleteQuote = new("sales.quote.delete", SalesPermissions.Write, QuoteTexts.Delete);
    public static readonly Command SendQuote = new("sales.quote.send", SalesPermissions.Write, QuoteTexts.Send, QuoteTexts.SendBinds);
    public static readonly Command AcceptQuote = new("sales.quote.accept", SalesPermissions.Write, QuoteTexts.Accept, QuoteTexts.AcceptBinds);
    public static readonly Command DeclineQuote = new("sales.quote.decline", SalesPermissions.Write, QuoteTexts.Decline);
    public static readonly Command ReviseQuote = new("sales.quote.revise", SalesPermissions.Write, QuoteTexts.Revise);

    /// <summary>A consequence of time; nobody runs it by hand.</summary>
    public static readonly Command ExpireQuote = new("sales.quote.expire", SalesPermissions.Write, QuoteTexts.Expire);

    public static readonly Command CreateOrder = new("sales.order.create", SalesPermissions.Write, OrderTexts.Create);
    public static readonly Command ChangeOrder = new("sales.order.change", SalesPermissions.Write, OrderTexts.Change);
    public static readonly Command DeleteOrder = new("sales.order.delete", SalesPermissions.Write, OrderTexts.Delete);
    public static readonly Command ConfirmOrder = new("sales.order.confirm", SalesPermissions.Write, OrderTexts.Confirm, OrderTexts.ConfirmBinds);
    public static readonly Command ConfirmOrderBeyondLimit = new("sales.order.confirm-beyond-limit", SalesPermissions.Approve, CreditTexts.ConfirmBeyond, OrderTexts.ConfirmBinds);
    public static readonly Command ChangeCreditSettings = new("sales.credit-settings.change", PlatformPermissions.Settings, CreditTexts.ChangeSettings);
    public static readonly Command CloseOrder = new("sales.order.close", SalesPermissions.Write, OrderTexts.Close);
    public static readonly Command ReopenOrder = new("sales.order.reopen", SalesPermissions.Write, OrderTexts.Reopen);
    public static readonly Command CancelOrder = new("sales.order.cancel", SalesPermissions.Approve, OrderTexts.Cancel, OrderTexts.CancelBinds);
    public static readonly Command InvoiceOrder = new("sales.order.invoice", SalesPermissions.Write, OrderTexts.Invoice);
    public static readonly Command DownPayOrder = new("sales.order.down-pay", SalesPermissions.Write, OrderTexts.DownPay);
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
    public static readonly Command ReplaceInvoice = new("sales.invoice.replace", SalesPermissions.Approve, InvoiceTexts.Replace, InvoiceTexts.CancelBinds);
    public static readonly Command CreditInvoice = new("sales.invoice.credit", SalesPermissions.Approve, InvoiceTexts.WriteCreditNote);

    /// <summary>A consequence of payments in Finance; nobody runs it by hand.</summary>
    public static readonly Command MarkInvoicePaid = new("sales.invoice.mark-paid", SalesPermissions.Write, InvoiceTexts.MarkPaid, InvoiceTexts.FollowsPayment);

    /// <summary>A consequence of a payment taken back in Finance; nobody runs it by hand.</summary>
    public static readonly Command ReopenInvoice = new("sales.invoice.reopen", SalesPermissions.Write, InvoiceTexts.Reopen, InvoiceTexts.FollowsPayment);

    /// <summary>Several steps in one; the right of each is asked for beside this one.</summary>
    public static readonly Command Correct = new("sales.chain.correct", SalesPermissions.Read, CorrectionTexts.Correct, CorrectionTexts.Binds);

    internal static readonly Command Seed = new("sales.seed", SalesPermissions.Write, SalesTexts.Seed);

    public static readonly IReadOnlyList<Command> All =
    [
        CreateQuote, ChangeQuote, DeleteQuote, SendQuote, AcceptQuote, DeclineQuote, ReviseQuote, ExpireQuote,
        CreateOrder, ChangeOrder, DeleteOrder, ConfirmOrder, ConfirmOrderBeyondLimit, ChangeCreditSettings, CloseOrder, ReopenOrder, CancelOrder, InvoiceOrder, DownPayOrder,
        DeliverOrder, ChangeDelivery, DeleteDelivery, PostDelivery, CancelDelivery,
        CreateInvoice, ChangeInvoice, DeleteInvoice, IssueInvoice, CancelInvoice, ReplaceInvoice, CreditInvoice, MarkInvoicePaid, ReopenInvoice, Correct, Seed,
    ];
}
