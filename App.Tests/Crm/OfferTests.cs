using Erp.Crm.Opportunities;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Quotes;
using Erp.Tests.Sales;

namespace Erp.Tests.Crm;

/// <summary>Opportunities follow what becomes of their quotes.</summary>
public sealed class OfferTests(Shop shop) : IClassFixture<Shop>
{
    readonly Seller seller = new(shop);

    [Fact]
    public async Task The_first_quote_makes_it_a_proposal_and_each_that_is_sent_says_what_it_is_worth()
    {
        var (id, quote) = await OfferedAsync(100);
        var made = await shop.QuoteDetailAsync(quote);
        var opportunity = await seller.ReadAsync(id);
        Assert.Equal((OpportunityStage.Proposal, 1000m), (opportunity.Row.Stage, opportunity.Row.Value));
        Assert.Equal((opportunity.Row.PartyId, opportunity.Row.Number), (made.Form.CustomerId, made.Form.OwnReference));
        Assert.Equal(id, (await seller.AskAsync(q => q.OfQuoteAsync(quote)))?.Id);

        await shop.QuotesAsync(s => s.SendAsync(quote));
        Assert.Equal((200m, 100m), ((await seller.ReadAsync(id)).Row.Value, (await seller.ReadAsync(id)).Row.Weighted));
        await seller.OnAsync(s => s.NegotiateAsync(id));
        var second = await QuoteAsync(id, 300);
        await shop.QuotesAsync(s => s.SendAsync(second));
        Assert.Equal((OpportunityStage.Negotiation, 600m), ((await seller.ReadAsync(id)).Row.Stage, (await seller.ReadAsync(id)).Row.Value));
        Assert.Equal([quote, second], (await seller.ReadAsync(id)).Quotes.Select(q => q.Id));
    }

    [Fact]
    public async Task A_value_that_does_not_follow_stays_as_it_was_typed()
    {
        var (id, quote) = await OfferedAsync(100, form => form.FollowsQuote = false);
        await shop.QuotesAsync(s => s.SendAsync(quote));
        await shop.QuotesAsync(s => s.AcceptAsync(quote, new()));
        Assert.Equal((OpportunityStage.Won, 1000m), ((await seller.ReadAsync(id)).Row.Stage, (await seller.ReadAsync(id)).Row.Value));
    }

    [Fact]
    public async Task An_accepted_later_version_wins_it_at_what_was_ordered_even_where_it_was_given_up()
    {
        var (id, quote) = await OfferedAsync(100);
        await shop.QuotesAsync(s => s.SendAsync(quote));
        var later = await shop.QuotesAsync(s => s.ReviseAsync(quote));
        await shop.QuotesAsync(s => s.SendAsync(later));
        Assert.Equal([later], (await seller.ReadAsync(id)).Quotes.Select(q => q.Id));
        Assert.Equal(id, (await seller.AskAsync(q => q.OfQuoteAsync(later)))?.Id);
        await seller.LoseAsync(id, "Meldet sich nicht");

        await shop.QuotesAsync(s => s.AcceptAsync(later, new()));
        var won = (await seller.ReadAsync(id)).Row;
        Assert.Equal((OpportunityStage.Won, 200m, null, shop.Today), (won.Stage, won.Value, won.LostReason, won.ClosedOn!.Value));
    }

    [Fact]
    public async Task What_is_accepted_of_several_quotes_adds_up()
    {
        var (id, quote) = await OfferedAsync(100);
        foreach (var one in new[] { quote, await QuoteAsync(id, 30) })
        {
            await shop.QuotesAsync(s => s.SendAsync(one));
            await shop.QuotesAsync(s => s.AcceptAsync(one, new()));
        }

        Assert.Equal(260, (await seller.ReadAsync(id)).Row.Value);
    }

    [Fact]
    public async Task When_the_last_quote_is_declined_it_is_shown_and_nothing_is_lost()
    {
        var (id, quote) = await OfferedAsync(100);
        var second = await QuoteAsync(id, 90);
        foreach (var sent in new[] { quote, second }) await shop.QuotesAsync(s => s.SendAsync(sent));
        await shop.QuotesAsync(s => s.DeclineAsync(quote, new() { Reason = "zu teuer" }));
        Assert.False((await seller.ReadAsync(id)).AllRefused);
        await shop.QuotesAsync(s => s.DeclineAsync(second, new() { Reason = "zu teuer" }));
        var opportunity = await seller.ReadAsync(id);
        Assert.True(opportunity.AllRefused);
        Assert.Equal((OpportunityStage.Proposal, QuoteAnswer.Refused), (opportunity.Row.Stage, opportunity.Quotes[0].Answer));
    }

    [Fact]
    public async Task A_quote_that_was_never_sent_leaves_no_trace_and_an_undo_brings_it_back()
    {
        var (id, quote) = await OfferedAsync(100);
        await shop.QuotesAsync(s => s.DeleteDraftAsync(quote));
        Assert.Equal(0, await shop.QueryAsync<long>($"select count(*) from opportunity_quotes where opportunity_id = '{id}'"));
        await seller.UndoLastAsync(quote);
        Assert.Equal([quote], (await seller.ReadAsync(id)).Quotes.Select(q => q.Id));
    }

    [Fact]
    public async Task Nothing_is_offered_to_whom_nobody_sells()
    {
        var supplier = await seller.PartyAsync("Nur Lieferant AG", form => (form.IsCustomer, form.IsSupplier) = (false, true));
        var id = await seller.OpportunityAsync(supplier);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => seller.QuoteAsync(id));
        Assert.Equal(OpportunityTexts.NoCustomer, refused.Says.Text);
        Assert.Equal(OpportunityStage.New, (await seller.ReadAsync(id)).Row.Stage);
    }

    /// <summary>An opportunity of 1,000 € with the draft of a quote over two pieces at a price.</summary>
    async Task<(Guid Id, Guid Quote)> OfferedAsync(decimal price, Action<OpportunityForm>? fill = null)
    {
        var id = await seller.OpportunityAsync(fill: fill);
        return (id, await QuoteAsync(id, price));
    }

    async Task<Guid> QuoteAsync(Guid id, decimal price)
    {
        var (item, quote) = (await shop.ItemAsync(price), await seller.QuoteAsync(id));
        var form = (await shop.QuoteDetailAsync(quote)).Form;
        form.Lines = shop.QuoteForm(form.CustomerId!.Value, item).Lines;
        await shop.QuotesAsync(s => s.ChangeDraftAsync(quote, form));
        return quote;
    }
}
