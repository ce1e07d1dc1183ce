using Erp.Parties.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Opportunities;

/// <summary>Changes to opportunities.</summary>
public sealed class OpportunityService(UnitOfWork work, Numbers numbers, QuoteDrafting quotes, TimeProvider clock)
{
    /// <summary>Writes an opportunity down.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or the contact is somebody else's.</exception>
    public Task<Guid> CreateAsync(OpportunityForm form, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.CreateOpportunity, form, async db =>
        {
            FormCheck.Require(form);
            await FitAsync(db, form, ct);
            var today = clock.Today();
            var opportunity = new Opportunity(await numbers.NextFreeAsync(db, CrmSeed.OpportunityNumbers, today, db.Opportunities.Select(o => o.Number), ct), form, today);
            db.Add(opportunity);
            return opportunity.Id;
        }, ct);

    /// <summary>Changes an opportunity; also what was won or lost, whose history shows it.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, its days contradict each other, or the contact is somebody else's.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, OpportunityForm form, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.ChangeOpportunity, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var opportunity = await db.Opportunities.RequireAsync(id, form, ct);
            await FitAsync(db, form, ct);
            opportunity.Change(form, clock.Today());
        }, ct);

    /// <summary>Removes an opportunity with its activities.</summary>
    /// <exception cref="BusinessRuleException">Something was offered: it is lost instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.DeleteOpportunity, new { id }, async db =>
        {
            var opportunity = await db.Opportunities.WithParts().RequireAsync(id, ct);
            opportunity.RequireNothingOffered();
            db.Remove(opportunity);
        }, ct);

    /// <summary>There is a need, and somebody who decides.</summary>
    /// <exception cref="BusinessRuleException">It is won or lost.</exception>
    public Task QualifyAsync(Guid id, CancellationToken ct = default) => OnAsync(CrmCommands.QualifyOpportunity, id, o => o.Qualify(), ct);

    /// <summary>Something is offered.</summary>
    /// <exception cref="BusinessRuleException">It is won or lost.</exception>
    public Task ProposeAsync(Guid id, CancellationToken ct = default) => OnAsync(CrmCommands.ProposeOpportunity, id, o => o.Propose(), ct);

    /// <summary>The terms are talked about.</summary>
    /// <exception cref="BusinessRuleException">It is new, won or lost.</exception>
    public Task NegotiateAsync(Guid id, CancellationToken ct = default) => OnAsync(CrmCommands.NegotiateOpportunity, id, o => o.Negotiate(), ct);

    /// <summary>The customer buys.</summary>
    /// <exception cref="BusinessRuleException">It is new, won or lost.</exception>
    public Task WinAsync(Guid id, CancellationToken ct = default) => OnAsync(CrmCommands.WinOpportunity, id, o => o.Win(clock.Today()), ct);

    /// <summary>The customer does not buy.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is won or lost.</exception>
    /// <exception cref="ConflictException">Someone else changed it meanwhile.</exception>
    public Task LoseAsync(Guid id, LoseForm form, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.LoseOpportunity, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Opportunities.RequireAsync(id, form, ct)).Lose(form.Reason.Trim(), clock.Today());
        }, ct);

    /// <summary>It was not the last word.</summary>
    /// <exception cref="BusinessRuleException">It is open.</exception>
    public Task ReopenAsync(Guid id, CancellationToken ct = default) => OnAsync(CrmCommands.ReopenOpportunity, id, o => o.Reopen(), ct);

    /// <summary>Begins a quote to the customer; with the first one the opportunity is a proposal. Its lines are written in Sales.</summary>
    /// <returns>Key of the quote.</returns>
    /// <exception cref="BusinessRuleException">It is won or lost, or its party is no customer yet.</exception>
    public Task<Guid> MakeQuoteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.MakeQuote, new { id }, async db =>
        {
            var opportunity = await db.Opportunities.WithParts().RequireAsync(id, ct);
            var party = await db.Parties.AsNoTracking().SingleAsync(p => p.Id == opportunity.PartyId, ct);
            if (!party.IsCustomer) throw new BusinessRuleException(OpportunityTexts.NoCustomer.With(party.Name));
            var quote = await quotes.DraftAsync(db, new(party.Id, opportunity.ContactId, opportunity.Number), ct);
            opportunity.Offer(quote);
            return quote;
        }, ct);

    /// <summary>Refuses a party that does not exist, and a contact of another one.</summary>
    internal static async Task FitAsync(ErpDb db, OpportunityForm form, CancellationToken ct)
    {
        if (!await db.Parties.AnyAsync(p => p.Id == form.PartyId, ct)) throw new InvalidInputException(nameof(form.PartyId), OpportunityTexts.PartyUnknown);
        if (form.ContactId is { } contact && !await db.Contacts.AnyAsync(c => c.Id == contact && c.PartyId == form.PartyId, ct))
            throw new InvalidInputException(nameof(form.ContactId), OpportunityTexts.ContactUnknown);
    }

    Task OnAsync(Command command, Guid id, Action<Opportunity> act, CancellationToken ct) =>
        work.RunAsync(command, new { id }, async db => act(await db.Opportunities.RequireAsync(id, ct)), ct);
}
