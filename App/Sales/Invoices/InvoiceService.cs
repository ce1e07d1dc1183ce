using Erp.Finance.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>Changes to invoices.</summary>
public sealed class InvoiceService(UnitOfWork work, Numbers numbers, DocumentDrafting drafting, Ledger ledger, TimeProvider clock)
{
    /// <summary>Starts an invoice without an order.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateDraftAsync(InvoiceForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CreateInvoice, form, async db =>
        {
            FormCheck.Require(form);
            var invoice = new Invoice(form, await PrepareAsync(db, form, ct));
            db.Add(invoice);
            return invoice.Id;
        }, ct);

    /// <summary>Changes an invoice that is still a draft.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It is no draft any more, or bills more than was ordered.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeDraftAsync(Guid id, InvoiceForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ChangeInvoice, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var invoice = await db.Invoices.WithLines().RequireAsync(id, form, ct);
            invoice.RequireDraft();
            var content = await PrepareAsync(db, form, ct);
            var order = await OrderOfAsync(db, invoice, ct);
            order?.TakeBack(invoice.Billed);
            invoice.Change(form, content);
            order?.Bill(invoice.Billed);
        }, ct);

    /// <summary>Removes a draft. Nothing is lost: it had no number. What it billed of an order is open again.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    public Task DeleteDraftAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeleteInvoice, new { id }, async db =>
        {
            var invoice = await db.Invoices.WithLines().RequireAsync(id, ct);
            invoice.RequireDraft();
            TakeBack(db, await OrderOfAsync(db, invoice, ct), invoice);
            db.Remove(invoice);
        }, ct);

    /// <summary>Issues a draft: gives it the next number and posts it. From here on it stands.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, lacks what the law demands, or the customer is blocked.</exception>
    public Task IssueAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.IssueInvoice, new { id }, async db =>
        {
            var (invoice, _) = await IssueAsync(db, id, ct);
            db.Publish(new InvoiceIssued(invoice.Id));
        }, ct);

    /// <summary>What <see cref="IssueAsync(Guid, CancellationToken)"/> would bring about now. Nothing is kept, and no number is used up.</summary>
    /// <exception cref="BusinessRuleException">It could not be issued, for the same reasons.</exception>
    public async Task<IssuePreview> PreviewIssueAsync(Guid id, CancellationToken ct = default)
    {
        IssuePreview? preview = null;
        await work.PreviewAsync(SalesCommands.IssueInvoice, new { id }, async db =>
        {
            var (invoice, entryId) = await IssueAsync(db, id, ct);
            preview = new(
                invoice.Number!, invoice.InvoiceDate!.Value, invoice.DueDate!.Value, invoice.CustomerName, invoice.Gross, invoice.Currency,
                await PostedEntries.LinesAsync(db, entryId, ct));
        }, ct);
        return preview!;
    }

    /// <summary>Takes an issued invoice back by a reversal with a number of its own. What it billed of an order is open again.</summary>
    /// <returns>Key of the reversal.</returns>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not issued, is a reversal itself, or payments are allocated to it.</exception>
    public Task<Guid> CancelAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CancelInvoice, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var invoice = await db.Invoices.WithLines().RequireAsync(id, ct);
            var today = clock.Today();
            var reversal = invoice.Cancel(form.Reason.Trim(), await numbers.NextAsync(db, SalesSeed.InvoiceNumbers, today, ct), today);
            db.Add(reversal);
            await ledger.ReverseAsync(db, Invoice.SourceType, invoice.Id, today, form.Reason.Trim(), ct);
            TakeBack(db, await OrderOfAsync(db, invoice, ct), invoice);
            db.Publish(new InvoiceCancelled(invoice.Id, reversal.Id));
            return reversal.Id;
        }, ct);

    /// <summary>Opens on the order what the invoice billed. An order that was closed is taken up again, and tells so.</summary>
    static void TakeBack(ErpDb db, Order? order, Invoice invoice)
    {
        if (order is null) return;
        var wasClosed = order.State == OrderState.Closed;
        order.TakeBack(invoice.Billed);
        if (wasClosed) db.Publish(new OrderReopened(order.Id));
    }

    async Task<(Invoice Invoice, Guid EntryId)> IssueAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var invoice = await db.Invoices.WithLines().RequireAsync(id, ct);
        await DocumentDrafting.RequireUnblockedAsync(db, invoice.CustomerId, ct);
        var today = clock.Today();
        invoice.Issue(await numbers.NextAsync(db, SalesSeed.InvoiceNumbers, invoice.DateOn(today), ct), today);
        return (invoice, await ledger.PostAsync(db, invoice.ToPosting(), ct));
    }

    Task<DocumentContent> PrepareAsync(ErpDb db, InvoiceForm form, CancellationToken ct) =>
        drafting.PrepareAsync(db, form, form.TaxDate(form.InvoiceDate ?? clock.Today()), ct);

    static async Task<Order?> OrderOfAsync(ErpDb db, Invoice invoice, CancellationToken ct) =>
        invoice.OrderId is { } orderId ? await db.Orders.WithLines().RequireAsync(orderId, ct) : null;
}
