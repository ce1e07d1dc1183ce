using Erp.Platform.Approvals;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Quotes;

/// <summary>Changes to quotes.</summary>
public sealed class QuoteService(UnitOfWork work, Numbers numbers, DocumentDrafting drafting, ApprovalGate approvals, TimeProvider clock)
{
    /// <summary>Starts a quote.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateDraftAsync(QuoteForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CreateQuote, form, async db =>
        {
            FormCheck.Require(form);
            var quote = new Quote(form, await PrepareAsync(db, form, ct));
            db.Add(quote);
            return quote.Id;
        }, ct);

    /// <summary>Changes a quote that is still a draft.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task<DocumentStatus<QuoteState>> ChangeDraftAsync(Guid id, QuoteForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ChangeQuote, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var quote = await db.Quotes.WithLines().RequireAsync(id, form, ct);
            quote.Change(form, await PrepareAsync(db, form, ct));
            await ApprovalGate.WithdrawAsync(db, id, ct);
            return quote;
        }, static quote => quote.Status, ct);

    /// <summary>Removes a draft. Nothing is lost: it had no number.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    public Task DeleteDraftAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeleteQuote, new { id }, async db =>
        {
            var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
            quote.RequireDraft();
            await ApprovalGate.WithdrawAsync(db, id, ct);
            db.Remove(quote);
            db.Publish(new QuoteDropped(id));
        }, ct);

    /// <summary>Gives a draft to the customer, and numbers it. Earlier versions are superseded.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, offers nothing, would be expired at once, an earlier version was accepted, the customer is blocked, or a
    /// second person has to approve it first.</exception>
    public Task<DocumentStatus<QuoteState>> SendAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.SendQuote, new { id }, async db =>
        {
            var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
            await DocumentDrafting.RequireUnblockedAsync(db, quote.CustomerId, ct);
            await approvals.RequireAsync(db, SalesApprovals.Quote, id, ct);
            var today = clock.Today();
            var earlier = quote.OriginId is { } origin ? await db.Quotes.Where(q => (q.Id == origin || q.OriginId == origin) && q.Id != id).ToListAsync(ct) : [];
            foreach (var version in earlier) version.Supersede();
            var first = earlier.FirstOrDefault(v => v.OriginId is null);
            quote.Send(first?.Number ?? await numbers.NextAsync(db, SalesSeed.QuoteNumbers, quote.QuoteDate, ct), today);
            db.Publish(new QuoteSent(quote.Id));
            return quote;
        }, static quote => quote.Status, ct);

    /// <summary>The customer takes the quote: an order of the chosen lines is drafted, at the prices offered.</summary>
    /// <returns>Key of the order.</returns>
    /// <exception cref="InvalidInputException">Too many lines are named.</exception>
    /// <exception cref="BusinessRuleException">It is not with the customer, no longer valid, nothing is chosen, or the customer is blocked.</exception>
    public Task<Guid> AcceptAsync(Guid id, AcceptForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.AcceptQuote, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
            await DocumentDrafting.RequireUnblockedAsync(db, quote.CustomerId, ct);
            var today = clock.Today();
            quote.Accept(form.LineIds, today);
            var orderForm = OrderForm.From(quote, today);
            var order = new Order(orderForm, await drafting.PrepareAsync(db, orderForm, orderForm.TaxDate(today), ct), quote.Id);
            db.Add(order);
            db.Publish(new QuoteAccepted(quote.Id, order.Id));
            return order.Id;
        }, ct);

    /// <summary>The customer does not want it.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not with the customer.</exception>
    public Task<DocumentStatus<QuoteState>> DeclineAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeclineQuote, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return DeclineAsync(db, id, form.Reason.Trim(), ct);
        }, static quote => quote.Status, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task<Quote> DeclineAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var quote = await db.Quotes.RequireAsync(id, ct);
        quote.Decline(reason);
        return quote;
    }

    /// <summary>Drafts another version of a quote that was sent, dated today and valid as long as usual.</summary>
    /// <returns>Key of the new version.</returns>
    /// <exception cref="BusinessRuleException">It is a draft, accepted or superseded, or another version is being written.</exception>
    public Task<Guid> ReviseAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ReviseQuote, new { id }, db => ReviseAsync(db, id, ct), ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal async Task<Guid> ReviseAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
        var origin = quote.OriginId ?? id;
        var latest = await db.Quotes.Where(q => q.Id == origin || q.OriginId == origin).OrderByDescending(q => q.Revision).Select(q => new { q.Revision, q.State }).FirstAsync(ct);
        if (latest.State == QuoteState.Draft) throw new BusinessRuleException(QuoteTexts.VersionInWork);
        var form = QuoteForm.Of(quote).Renewed(clock.Today());
        var revised = quote.Revise(form, await PrepareAsync(db, form, ct), latest.Revision + 1);
        db.Add(revised);
        return revised.Id;
    }

    /// <summary>Notes of every quote with the customer whose last valid day has passed that it is expired.</summary>
    public Task ExpireAsync(CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ExpireQuote, null, async db =>
        {
            foreach (var quote in await QuoteQueries.Overdue(db, clock.Today()).ToListAsync(ct)) quote.Expire();
        }, ct);

    Task<DocumentContent> PrepareAsync(ErpDb db, QuoteForm form, CancellationToken ct) => drafting.PrepareAsync(db, form, form.TaxDate(form.QuoteDate!.Value), ct);
}
