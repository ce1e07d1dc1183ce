using Erp.Platform.Approvals;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Credit;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Orders;

/// <summary>Changes to orders.</summary>
public sealed class OrderService(UnitOfWork work, Numbers numbers, DocumentDrafting drafting, ApprovalGate approvals, TimeProvider clock)
{
    /// <summary>Starts an order.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateDraftAsync(OrderForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CreateOrder, form, async db =>
        {
            FormCheck.Require(form);
            var order = new Order(form, await drafting.PrepareAsync(db, form, form.TaxDate(form.OrderDate!.Value), ct));
            db.Add(order);
            return order.Id;
        }, ct);

    /// <summary>Changes an order that is still a draft.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task<DocumentStatus<OrderState>> ChangeDraftAsync(Guid id, OrderForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ChangeOrder, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var order = await db.Orders.WithLines().RequireAsync(id, form, ct);
            order.Change(form, await drafting.PrepareAsync(db, form, form.TaxDate(form.OrderDate!.Value), ct));
            await ApprovalGate.WithdrawAsync(db, id, ct);
            return order;
        }, static order => order.Status, ct);

    /// <summary>Removes a draft. Nothing is lost: it had no number.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    public Task DeleteDraftAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeleteOrder, new { id }, db => DeleteDraftAsync(db, id, ct), ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task DeleteDraftAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var order = await db.RequireOrderAsync(id, ct);
        order.RequireDraft();
        await ApprovalGate.WithdrawAsync(db, id, ct);
        db.Remove(order);
    }

    /// <summary>Confirms a draft to the customer, and numbers it.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, has no lines, the customer is blocked, or their credit limit is exceeded and the company refuses that, or
    /// a second person has to approve it first.</exception>
    public Task<DocumentStatus<OrderState>> ConfirmAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ConfirmOrder, new { id }, async db =>
        {
            var order = await db.RequireOrderAsync(id, ct);
            var creditLimit = await DocumentDrafting.RequireUnblockedAsync(db, order.CustomerId, ct);
            await CreditExposure.RequireWithinLimitAsync(db, order, creditLimit, ct);
            await approvals.RequireAsync(db, SalesApprovals.Order, id, ct);
            return await ConfirmAsync(db, order, creditReason: null, ct);
        }, static order => order.Status, ct);

    /// <summary>Confirms a draft although the customer's credit limit is exceeded, and keeps the reason.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is no draft, has no lines, the customer is blocked, or a second person has to approve it first.</exception>
    public Task<DocumentStatus<OrderState>> ConfirmBeyondLimitAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ConfirmOrderBeyondLimit, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var order = await db.RequireOrderAsync(id, ct);
            await DocumentDrafting.RequireUnblockedAsync(db, order.CustomerId, ct);
            await approvals.RequireAsync(db, SalesApprovals.Order, id, ct);
            return await ConfirmAsync(db, order, form.Reason.Trim(), ct);
        }, static order => order.Status, ct);

    /// <summary>Puts a confirmed order away as done, whatever is open of it.</summary>
    /// <exception cref="BusinessRuleException">It is not confirmed, or money was asked for in advance that no final invoice sets off yet.</exception>
    public Task<DocumentStatus<OrderState>> CloseAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CloseOrder, new { id }, db => CloseAsync(db, id, ct), static order => order.Status, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task<Order> CloseAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var order = await db.Orders.RequireAsync(id, ct);
        order.Close(await DownPayments.WaitingAsync(db, order, ct));
        db.Publish(new OrderClosed(id));
        return order;
    }

    /// <summary>Takes a closed order up again.</summary>
    /// <exception cref="BusinessRuleException">It is not closed.</exception>
    public Task<DocumentStatus<OrderState>> ReopenAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ReopenOrder, new { id }, db => ReopenAsync(db, id, ct), static order => order.Status, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task<Order> ReopenAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var order = await db.RequireOrderAsync(id, ct);
        order.Reopen();
        db.Publish(new OrderReopened(id));
        return order;
    }

    /// <summary>Calls a confirmed order off.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not confirmed, or a part of it is delivered or invoiced.</exception>
    public Task<DocumentStatus<OrderState>> CancelAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CancelOrder, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return CancelAsync(db, id, form.Reason.Trim(), ct);
        }, static order => order.Status, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task<Order> CancelAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var order = await db.RequireOrderAsync(id, ct);
        order.Cancel(reason);
        db.Publish(new OrderCancelled(order.Id));
        return order;
    }

    /// <summary>Drafts an invoice of what is not invoiced yet: of an order being delivered, what has left, for more is no supply yet; of any other, everything.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="ahead">Goods that have not left are to be billed as well.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Key of the invoice.</returns>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or nothing is left to invoice.</exception>
    public Task<Guid> CreateInvoiceAsync(Guid orderId, bool ahead = false, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.InvoiceOrder, new { orderId, ahead }, db => DraftInvoiceAsync(db, [orderId], ahead, ct), ct);

    /// <summary>Drafts one invoice of what is not invoiced yet on several orders of a customer, of each as if it were invoiced alone.</summary>
    /// <returns>Key of the invoice.</returns>
    /// <exception cref="InvalidInputException">No order is named, or too many are.</exception>
    /// <exception cref="BusinessRuleException">One is not confirmed or has nothing left to invoice, or they differ in customer, currency, project, discount or payment terms.</exception>
    public Task<Guid> CreateCollectiveInvoiceAsync(CollectiveInvoiceForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.InvoiceOrder, form, db =>
        {
            FormCheck.Require(form);
            return DraftInvoiceAsync(db, form.OrderIds, form.Ahead, ct);
        }, ct);

    /// <summary>Drafts one invoice of what left with deliveries of a customer, as far as none bills it yet. It states the days they left on as day of supply.</summary>
    /// <returns>Key of the invoice.</returns>
    /// <exception cref="InvalidInputException">No delivery is named, or too many are.</exception>
    /// <exception cref="BusinessRuleException">One has not left or was taken back, or all of it is invoiced; or their orders differ in customer, currency, project,
    /// discount or payment terms.</exception>
    public Task<Guid> InvoiceDeliveriesAsync(DeliveryInvoiceForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.InvoiceOrder, form, async db =>
        {
            FormCheck.Require(form);
            var deliveries = await db.Deliveries.WithLines().Where(d => form.DeliveryIds.Contains(d.Id)).ToListAsync(ct);
            if (deliveries.Count < form.DeliveryIds.Distinct().Count()) throw new NotFoundException();
            return await DraftInvoiceAsync(db, deliveries, ct);
        }, ct);

    async Task<Order> ConfirmAsync(ErpDb db, Order order, string? creditReason, CancellationToken ct)
    {
        await OrderKits.KeepAsync(db, order, ct);
        order.Confirm(await numbers.NextAsync(db, SalesSeed.OrderNumbers, order.OrderDate, ct), creditReason);
        db.Publish(new OrderConfirmed(order.Id));
        return order;
    }

    async Task<Guid> DraftInvoiceAsync(ErpDb db, IReadOnlyCollection<Guid> orderIds, bool ahead, CancellationToken ct)
    {
        var orders = await OrdersAsync(db, orderIds, ct);
        foreach (var order in orders) order.RequireInvoiceable(ahead);
        return await DraftInvoiceAsync(db, orders, InvoiceProposal.Of(orders, (o, l) => o.ToInvoice(l, ahead), await SupplyDays.OfAsync(db, orders, ct), clock.Today()), ct);
    }

    /// <summary>What left with these deliveries and no invoice has yet.</summary>
    async Task<Guid> DraftInvoiceAsync(ErpDb db, IReadOnlyList<Delivery> deliveries, CancellationToken ct)
    {
        if (deliveries.FirstOrDefault(d => d.State != DeliveryState.Delivered) is { } left)
            throw new BusinessRuleException(DeliveryTexts.NothingLeftWith.With(left.Number ?? left.OrderNumber), nameof(DeliveryInvoiceForm.DeliveryIds));
        var orders = await OrdersAsync(db, [.. deliveries.Select(d => d.OrderId).Distinct()], ct);
        var delivered = deliveries.SelectMany(d => d.Lines).GroupBy(l => l.OrderLineId).ToDictionary(g => g.Key, g => g.Sum(l => l.Quantity));
        foreach (var order in orders) order.RequireInvoiceable(delivered);
        var days = deliveries.GroupBy(d => d.OrderId).ToDictionary(g => g.Key, g => SupplyDays.Of([.. g.Select(d => (d.DeliveryDate!.Value, d.CustomerAddress.CountryCode))]));
        return await DraftInvoiceAsync(db, orders, InvoiceProposal.Of(orders, (_, l) => l.SuppliedOf(delivered), days, clock.Today()), ct);
    }

    /// <summary>In the order in which an invoice names them.</summary>
    static async Task<List<Order>> OrdersAsync(ErpDb db, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        [.. (await db.RequireOrdersAsync(ids, ct)).OrderBy(o => o.OrderDate).ThenBy(o => o.Number, StringComparer.Ordinal)];

    async Task<Guid> DraftInvoiceAsync(ErpDb db, List<Order> orders, InvoiceProposal proposal, CancellationToken ct)
    {
        FormCheck.Require(proposal.Form);
        var content = await drafting.PrepareAsync(db, proposal.Form, proposal.Form.TaxDate(clock.Today()), ct);
        var invoice = new Invoice(proposal.Form, content.AsAgreed(proposal.Form, orders), proposal.Sources);
        AdjustmentSharing.OfOrders(invoice, orders);
        foreach (var order in orders) order.Bill(invoice);
        await DownPayments.SetOffAsync(db, invoice, orders, ct);
        db.Add(invoice);
        return invoice.Id;
    }
}
