using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Branding;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>Changes to invoices.</summary>
public sealed class InvoiceService(
    UnitOfWork work, Numbers numbers, DocumentDrafting drafting, ApprovalGate approvals, Ledger ledger, OpenItems openItems, ExchangeRates rates,
    CompanyPresentation company, Caller caller, TimeProvider clock)
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
    /// <exception cref="BusinessRuleException">It is no draft any more, bills more than was ordered, or gives back more than was billed.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task<DocumentStatus<InvoiceState>> ChangeDraftAsync(Guid id, InvoiceForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ChangeInvoice, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var invoice = await db.Invoices.WithLines().RequireAsync(id, form, ct);
            invoice.RequireDraft();
            if (invoice.IsCustomerFixed) form.Currency ??= invoice.Currency;
            var orders = await OrdersOfAsync(db, invoice, ct);
            foreach (var order in orders) order.Release(invoice);
            var credited = await PrecedingAsync(db, invoice, ct);
            AdjustmentSharing.ByQuantity(form, invoice, orders, credited);
            var content = (await PrepareAsync(db, invoice.Kind == InvoiceKind.DownPayment ? form.WithoutLines() : form, ct)).AsAgreed(form, orders);
            var sources = Sources(invoice);
            invoice.Change(form, invoice.Kind == InvoiceKind.DownPayment ? DownPayments.Reworded(invoice, form, content) : content);
            Drop(db, id, [.. sources.Except(Sources(invoice))]);
            await ApprovalGate.WithdrawAsync(db, id, ct);
            AdjustmentSharing.OfOrders(invoice, orders);
            foreach (var order in orders) order.Bill(invoice);
            await DownPayments.SetOffAsync(db, invoice, orders, ct);
            if (credited is null) return invoice;
            var parts = await AdjustmentPart.OfAsync(db, credited, ct);
            invoice.GiveBack(credited, parts);
            CreditNoteRules.Require(credited, invoice, parts);
            return invoice;
        }, static invoice => invoice.Status, ct);

    /// <summary>Removes a draft. Nothing is lost: it had no number. What it billed of an order is open again.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    public Task DeleteDraftAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeleteInvoice, new { id }, db => DeleteDraftAsync(db, id, ct), ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task DeleteDraftAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var invoice = await db.RequireInvoiceAsync(id, ct);
        invoice.RequireDraft();
        await ApprovalGate.WithdrawAsync(db, id, ct);
        foreach (var order in await OrdersOfAsync(db, invoice, ct))
            if (invoice.Kind == InvoiceKind.DownPayment) order.NoteDownPayment(-invoice.Net);
            else order.Release(invoice);
        Drop(db, id, Sources(invoice));
        db.Remove(invoice);
    }

    /// <summary>
    /// Issues a draft: gives it the next number and posts it. From here on it stands. An order of which everything is invoiced closes; a
    /// credit note is set off against what is still open of its invoice. One that leaves money to be given back takes the right to approve, as credit notes do.
    /// </summary>
    /// <exception cref="ForbiddenException">It comes to less than nothing, and the caller may not approve.</exception>
    /// <exception cref="BusinessRuleException">It is no draft, lacks what the law demands, gives back more than was billed, the customer is blocked, a second person has
    /// to approve it first, or its currency has no rate by the day of supply.</exception>
    public Task<DocumentStatus<InvoiceState>> IssueAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.IssueInvoice, new { id }, async db =>
        {
            var (invoice, _, _) = await IssueAsync(db, id, ct);
            db.Publish(new InvoiceIssued(invoice.Id));
            return invoice;
        }, static invoice => invoice.Status, ct);

    /// <summary>What <see cref="IssueAsync(Guid, CancellationToken)"/> would bring about now. Nothing is kept, and no number is used up.</summary>
    /// <exception cref="BusinessRuleException">It could not be issued, for the same reasons.</exception>
    public async Task<IssuePreview> PreviewIssueAsync(Guid id, CancellationToken ct = default)
    {
        IssuePreview? preview = null;
        await work.PreviewAsync(SalesCommands.IssueInvoice, new { id }, async db =>
        {
            var (invoice, orders, entryId) = await IssueAsync(db, id, ct);
            preview = new(
                invoice.Number!, invoice.InvoiceDate!.Value, invoice.DueDate!.Value, invoice.CustomerName, invoice.Gross, invoice.Due, invoice.Currency, HomeTotals.Of(invoice),
                await PostedEntries.LinesAsync(db, entryId, ct), IssueWarning.Of(invoice, orders, await company.ProfileAsync(db.Tenant!, ct)));
        }, ct);
        return preview!;
    }

    /// <summary>Takes an issued invoice back by a reversal with a number of its own. What it billed of an order is open again.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not issued, was credited in part, payments are allocated to it, or it is itself a reversal or credit note.</exception>
    public Task<CancelledInvoice> CancelAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CancelInvoice, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return CancelAsync(db, id, form.Reason.Trim(), ct);
        }, static cancelled => new CancelledInvoice(cancelled.Invoice.Status, cancelled.Reversal.Status), ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal async Task<(Invoice Invoice, Invoice Reversal)> CancelAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var invoice = await db.RequireInvoiceAsync(id, ct);
        var reversal = await CancelAsync(db, invoice, await OrdersOfAsync(db, invoice, ct), reason, ct);
        db.Publish(new InvoiceCancelled(id, reversal.Id));
        return (invoice, reversal);
    }

    /// <summary>
    /// Takes an issued invoice back by a reversal and drafts it anew, with customer and taxes as they are now, to be mended and issued. The draft
    /// bills the same lines of orders.
    /// </summary>
    /// <returns>Key of the new draft.</returns>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It cannot be cancelled, for the same reasons.</exception>
    public Task<Guid> ReplaceAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ReplaceInvoice, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return ReplaceAsync(db, id, form.Reason.Trim(), ct);
        }, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal async Task<Guid> ReplaceAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var invoice = await db.RequireInvoiceAsync(id, ct);
        if (invoice.IsAdvance) throw new BusinessRuleException(InvoiceTexts.AdvanceAnew);
        var orders = await OrdersOfAsync(db, invoice, ct);
        var reversal = await CancelAsync(db, invoice, orders, reason, ct);
        var anew = InvoiceForm.Anew(invoice);
        var draft = new Invoice(anew, (await PrepareAsync(db, anew, ct)).AsAgreed(anew, orders), Ordered(invoice, orders));
        foreach (var (line, billed) in draft.Lines.Zip(invoice.Lines)) line.BillsFor(billed.SourceId);
        foreach (var (adjustment, billed) in draft.Adjustments.Zip(invoice.Adjustments.Where(a => a.Amount != 0))) adjustment.Bills(billed.OrderAdjustmentId, billed.Own);
        foreach (var none in invoice.Adjustments.Where(a => a is { Amount: 0, OrderAdjustmentId: not null })) draft.LeaveOut(none);
        AdjustmentSharing.OfOrders(draft, orders);
        foreach (var order in orders) order.Bill(draft);
        await DownPayments.SetOffAsync(db, draft, orders, ct);
        db.Add(draft);
        db.Publish(new InvoiceCancelled(id, reversal.Id, draft.Id));
        return draft.Id;
    }

    /// <summary>Drafts a credit note of everything an issued invoice bills that is not given back yet.</summary>
    /// <returns>Key of the draft; what stays billed is to be taken out of it.</returns>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not issued, everything is given back, or it is itself a reversal or credit note.</exception>
    public Task<Guid> CreditAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CreditInvoice, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return CreditAsync(db, id, form.Reason.Trim(), ct);
        }, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task<Guid> CreditAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var invoice = await db.RequireInvoiceAsync(id, ct);
        var note = invoice.DraftCreditNote(reason, await AdjustmentPart.OfAsync(db, invoice, ct));
        db.Add(note);
        return note.Id;
    }

    /// <summary>Gives back at once all that is left of an issued invoice: what was paid of it becomes a credit of the customer. Joins the caller's transaction.</summary>
    /// <returns>The credit note, issued.</returns>
    internal async Task<Invoice> CreditInFullAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var noteId = await CreditAsync(db, id, reason, ct);
        await work.StepAsync(db, ct);
        var (note, _, _) = await IssueAsync(db, noteId, ct);
        db.Publish(new InvoiceIssued(noteId));
        return note;
    }

    async Task<Invoice> CancelAsync(ErpDb db, Invoice invoice, IReadOnlyList<Order> orders, string reason, CancellationToken ct)
    {
        var today = clock.Today();
        await Ledger.HoldAsync(db, ct);
        var reversal = invoice.Cancel(reason, await numbers.NextAsync(db, SalesSeed.InvoiceNumbers, today, ct), today);
        db.Add(reversal);
        await ledger.ReverseAsync(db, Invoice.SourceType, invoice.Id, today, reason, ct);
        foreach (var order in orders)
            if (invoice.IsAdvance) TakeBackAdvance(order, -invoice.Net);
            else OrderNews.Note(db, order, o => o.TakeBack(invoice));
        await ReleaseDeductedAsync(db, invoice, today, ct);
        return reversal;
    }

    /// <summary>What a cancelled final invoice set off stands by itself again.</summary>
    async Task ReleaseDeductedAsync(ErpDb db, Invoice invoice, DateOnly today, CancellationToken ct)
    {
        var ids = invoice.Deductions.Select(d => d.DownPaymentId).Distinct().ToList();
        if (ids.Count == 0) return;
        foreach (var downPayment in await db.Invoices.Where(i => ids.Contains(i.Id)).ToListAsync(ct)) downPayment.NoteDeducted(null);
        await ledger.ReleaseAdvancesAsync(db, Invoice.SourceType, ids, today, ct);
    }

    async Task<(Invoice Invoice, IReadOnlyList<Order> Orders, Guid EntryId)> IssueAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var invoice = await db.RequireInvoiceAsync(id, ct);
        var credited = await PrecedingAsync(db, invoice, ct);
        IReadOnlyList<AdjustmentPart> parts = credited is null ? [] : await AdjustmentPart.OfAsync(db, credited, ct);
        var orders = await OrdersOfAsync(db, invoice, ct);
        // What is owed to a blocked customer may still be given back, and what was supplied to one be billed.
        if (credited is not null) invoice.GiveBack(credited, parts);
        else if (!invoice.IsOrdered || !orders.All(o => o.IsSupplied(invoice.Billed))) await DocumentDrafting.RequireUnblockedAsync(db, invoice.CustomerId, ct);
        var today = clock.Today();
        // Limits of approval count in the currency of the books, so the rate is fixed before they are looked at.
        if (credited is null) invoice.FixRate(await rates.RequireAsync(db, invoice.Currency, invoice.RateDay(today), ct));
        await approvals.RequireAsync(db, SalesApprovals.Invoice, id, ct);
        var downPayments = await DownPayments.SetOffAsync(db, invoice, [.. orders.Where(o => o.IsIssuedWith(invoice.Billed))], ct);
        await DownPayments.RequirePaidByAsync(db, downPayments, invoice.DateOn(today), ct);
        foreach (var downPayment in downPayments) downPayment.NoteDeducted(invoice.Id);
        await Ledger.HoldAsync(db, ct);
        invoice.Issue(await numbers.NextAsync(db, SalesSeed.InvoiceNumbers, invoice.DateOn(today), ct), await company.ProfileAsync(db.Tenant!, ct), today);
        if (credited is null && invoice.Due < 0) await caller.DemandAsync(SalesPermissions.Approve, ct);
        if (credited is not null) await CreditRest.SettleAsync(db, credited, invoice, parts, ct);
        credited?.Credit(invoice, parts);
        if (credited is { IsAdvance: true }) foreach (var order in orders) TakeBackAdvance(order, invoice.Net);
        else if (invoice.IsAdvance) foreach (var order in orders) order.NoteDownPaymentIssued(invoice.Net);
        else foreach (var order in orders) OrderNews.Note(db, order, o => o.Issue(invoice.Billed));
        var entryId = await ledger.PostAsync(db, invoice.ToPosting(), ct);
        if (credited is not null) await openItems.SetOffAsync(db, Invoice.SourceType, invoice.Id, credited.Id, ct);
        return (invoice, orders, entryId);
    }

    /// <param name="order">The order.</param>
    /// <param name="net">What is taken back, negative.</param>
    static void TakeBackAdvance(Order order, decimal net)
    {
        order.NoteDownPayment(net);
        order.NoteDownPaymentIssued(net);
    }

    Task<DocumentContent> PrepareAsync(ErpDb db, InvoiceForm form, CancellationToken ct) =>
        drafting.PrepareAsync(db, form, form.TaxDate(form.InvoiceDate ?? clock.Today()), ct);

    static IReadOnlyList<Guid> Sources(Invoice invoice) => [.. invoice.Lines.Select(l => l.SourceId).OfType<Guid>()];

    static void Drop(ErpDb db, Guid invoiceId, IReadOnlyList<Guid> sources)
    {
        if (sources.Count > 0) db.Publish(new InvoiceLinesDropped(invoiceId, sources));
    }

    /// <summary>The orders it bills.</summary>
    static Task<IReadOnlyList<Order>> OrdersOfAsync(ErpDb db, Invoice invoice, CancellationToken ct) => db.RequireOrdersAsync([.. invoice.OrderIds], ct);

    /// <summary>The invoice that a credit note gives back from.</summary>
    static async Task<Invoice?> PrecedingAsync(ErpDb db, Invoice invoice, CancellationToken ct) =>
        invoice is { Kind: InvoiceKind.CreditNote, PrecedingId: { } id } ? await db.RequireInvoiceAsync(id, ct) : null;

    /// <summary>Per line of an invoice, the line of the order it bills.</summary>
    static IReadOnlyList<OrderLine?> Ordered(Invoice invoice, IReadOnlyList<Order> orders)
    {
        var lines = orders.SelectMany(o => o.Lines).ToDictionary(l => l.Id);
        return [.. invoice.Lines.Select(l => l.OrderLineId is { } id ? lines[id] : null)];
    }
}
