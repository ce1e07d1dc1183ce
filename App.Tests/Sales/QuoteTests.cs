using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>From the first offer to the order.</summary>
public sealed class QuoteTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task An_accepted_quote_becomes_an_order_of_the_firm_lines()
    {
        var form = await FormAsync();
        (form.Freight, form.DiscountPercent) = (15, 10);
        var id = await shop.SentQuoteAsync(form);
        var quote = await shop.QuoteDetailAsync(id);
        Assert.Matches($"^AN-{shop.Today.Year}-[0-9]{{5}}$", quote.Number);
        // 200 less 10 %, plus 15; neither the option of 40 nor the alternative of 180.
        Assert.Equal((QuoteState.Sent, 195m), (quote.State, quote.Totals.Net));

        var order = await shop.OrderDetailAsync(await AcceptAsync(id));

        Assert.Equal((OrderState.Draft, 195m, id), (order.State, order.Totals.Net, order.Quote?.Id));
        Assert.Equal(QuoteState.Accepted, (await shop.QuoteDetailAsync(id)).State);
    }

    [Fact]
    public async Task The_customer_takes_an_option_and_an_alternative_instead_of_a_firm_line()
    {
        var id = await shop.SentQuoteAsync(await FormAsync());
        var lines = (await shop.QuoteDetailAsync(id)).Lines;

        var order = await shop.OrderDetailAsync(await AcceptAsync(id, lines[1].Id, lines[2].Id));

        Assert.Equal((220m, 2), (order.Totals.Net, order.Lines.Count));
        // What was offered stays what was offered.
        Assert.Equal(200m, (await shop.QuoteDetailAsync(id)).Totals.Net);
    }

    [Fact]
    public async Task Nothing_and_lines_of_other_quotes_are_not_accepted()
    {
        var id = await shop.SentQuoteAsync(await FormAsync());
        Assert.Equal(QuoteTexts.NothingChosen, (await RefusedAsync(() => shop.QuotesAsync(s => s.AcceptAsync(id, new() { LineIds = [] })))).Says.Text);
        Assert.Equal(QuoteTexts.LineUnknown, (await RefusedAsync(() => AcceptAsync(id, Guid.CreateVersion7()))).Says.Text);
        await AcceptAsync(id);
        await RefusedAsync(() => AcceptAsync(id));
    }

    [Fact]
    public async Task What_was_sent_is_changed_by_another_version_that_supersedes_it()
    {
        var first = await shop.SentQuoteAsync(await FormAsync());
        var second = await shop.QuotesAsync(s => s.ReviseAsync(first));
        Assert.Equal(QuoteTexts.VersionInWork, (await RefusedAsync(() => shop.QuotesAsync(s => s.ReviseAsync(first)))).Says.Text);
        var form = (await shop.QuoteDetailAsync(second)).Form;
        form.Lines[0].UnitPrice = 80;
        await shop.QuotesAsync(s => s.ChangeDraftAsync(second, form));
        Assert.Equal(QuoteState.Sent, (await shop.QuoteDetailAsync(first)).State);

        await shop.QuotesAsync(s => s.SendAsync(second));

        var (before, now) = (await shop.QuoteDetailAsync(first), await shop.QuoteDetailAsync(second));
        Assert.Equal((QuoteState.Superseded, 200m), (before.State, before.Totals.Net));
        Assert.Equal((QuoteState.Sent, $"{before.Number}-2", 160m), (now.State, now.Number, now.Totals.Net));
        Assert.Equal([second, first], now.Versions.Select(v => v.Id));
        await RefusedAsync(() => AcceptAsync(first));
        var third = await shop.QuotesAsync(s => s.ReviseAsync(second));
        await shop.QuotesAsync(s => s.SendAsync(third));
        Assert.Equal($"{before.Number}-3", (await shop.QuoteDetailAsync(third)).Number);
    }

    [Fact]
    public async Task A_version_in_work_is_not_sent_any_more_once_an_earlier_one_is_accepted()
    {
        var first = await shop.SentQuoteAsync(await FormAsync());
        var second = await shop.QuotesAsync(s => s.ReviseAsync(first));
        await AcceptAsync(first);
        Assert.Equal(QuoteTexts.EarlierAccepted, (await RefusedAsync(() => shop.QuotesAsync(s => s.SendAsync(second)))).Says.Text);
    }

    [Fact]
    public async Task A_quote_expires_after_its_last_valid_day()
    {
        var form = await FormAsync();
        form.ValidUntil = shop.Today;
        var id = await shop.SentQuoteAsync(form);
        await shop.QuotesAsync(s => s.ExpireAsync());
        Assert.Equal(QuoteState.Sent, (await shop.QuoteDetailAsync(id)).State);

        shop.Clock.TravelTo(shop.Clock.GetUtcNow().AddDays(1));

        Assert.Equal(QuoteTexts.NoLongerValid, (await RefusedAsync(() => AcceptAsync(id))).Says.Text);
        Assert.True(await shop.AsSystemAsync(p => p.GetRequiredService<QuoteQueries>().AnyToExpireAsync(shop.Today)));
        await shop.QuotesAsync(s => s.ExpireAsync());
        Assert.Equal(QuoteState.Expired, (await shop.QuoteDetailAsync(id)).State);
        Assert.Equal(shop.Today.AddDays(30), (await shop.QuoteDetailAsync(await shop.QuotesAsync(s => s.ReviseAsync(id)))).Form.ValidUntil);
    }

    [Fact]
    public async Task A_quote_is_declined_for_a_reason_and_can_be_made_anew()
    {
        var id = await shop.SentQuoteAsync(await FormAsync());
        await Assert.ThrowsAsync<InvalidInputException>(() => shop.QuotesAsync(s => s.DeclineAsync(id, new())));
        await shop.QuotesAsync(s => s.DeclineAsync(id, new() { Reason = "Zu teuer" }));
        Assert.Equal((QuoteState.Declined, "Zu teuer"), ((await shop.QuoteDetailAsync(id)).State, (await shop.QuoteDetailAsync(id)).DeclineReason));
        await shop.QuotesAsync(s => s.ReviseAsync(id));
    }

    [Fact]
    public async Task A_quote_is_not_sent_empty_or_expired_nor_valid_before_its_date()
    {
        var form = await FormAsync();
        form.ValidUntil = form.QuoteDate!.Value.AddDays(-1);
        Assert.Equal("ValidUntil", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.QuotesAsync(s => s.CreateDraftAsync(form)))).Errors).Field);
        (form.QuoteDate, form.ValidUntil) = (shop.Today.AddDays(-9), shop.Today.AddDays(-1));
        Assert.Equal(QuoteTexts.ValidInPast, (await RefusedAsync(() => shop.SentQuoteAsync(form))).Says.Text);
        Assert.Equal(DocumentTexts.NoLines, (await RefusedAsync(async () => await shop.SentQuoteAsync(shop.QuoteForm(await shop.CustomerAsync())))).Says.Text);
    }

    /// <summary>A firm line of 2 × 100, an option of 2 × 20 and an alternative of 2 × 90.</summary>
    async Task<QuoteForm> FormAsync()
    {
        var form = shop.QuoteForm(await shop.CustomerAsync(), await shop.ItemAsync(100), await shop.ItemAsync(20), await shop.ItemAsync(90));
        (form.Lines[1].Role, form.Lines[2].Role) = (LineRole.Optional, LineRole.Alternative);
        return form;
    }

    Task<Guid> AcceptAsync(Guid id, params Guid[] lines) => shop.QuotesAsync(s => s.AcceptAsync(id, new() { LineIds = lines.Length == 0 ? null : [.. lines] }));

    static Task<BusinessRuleException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<BusinessRuleException>(act);
}
