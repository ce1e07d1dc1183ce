using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Finance.Payments;
using Erp.Platform.Approvals;
using Erp.Platform.Printing;
using Erp.Platform.Work;
using Erp.Sales.Credit;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Catalog;
using Erp.Tests.Projects;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Selling in another currency than that of the books, from the quote to the last cent of exchange gain.</summary>
public sealed class ForeignCurrencyTests(ForeignShop abroad) : IClassFixture<ForeignShop>
{
    const string Receivables = "1200", Gains = "4840", Losses = "6880";

    Shop Shop => abroad.Shop;

    [Fact]
    public async Task From_a_quote_in_francs_to_the_last_payment()
    {
        var customer = await abroad.CustomerAsync();
        var quoteForm = Shop.QuoteForm(customer, await Shop.ItemAsync(100));
        (quoteForm.QuoteDate, quoteForm.DeliveryDate) = (abroad.Early, abroad.Middle);
        var quote = await Shop.SentQuoteAsync(quoteForm);
        var offered = await Shop.QuoteDetailAsync(quote);
        Assert.Equal(("CHF", 95m, 190m, 200m, abroad.Early), (offered.Currency, offered.Lines[0].UnitPrice, offered.Totals.Net, offered.Home!.Net, offered.Home.RateDate));

        // What was offered stands in francs, whatever they are worth today.
        var order = await Shop.QuotesAsync(s => s.AcceptAsync(quote, new()));
        await Shop.OrdersAsync(s => s.ConfirmAsync(order));
        var ordered = await Shop.OrderDetailAsync(order);
        Assert.Equal(("CHF", 190m, 206.52m), (ordered.Currency, ordered.Totals.Net, ordered.Home!.Net));

        // The invoice is fixed at the rate of the day of supply.
        var id = await Shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await Shop.InvoicesAsync(s => s.IssueAsync(id));
        var invoice = await abroad.InvoiceDetailAsync(id);
        Assert.Equal(("CHF", 226.10m, 226.10m), (invoice.Currency, invoice.Totals.Gross, invoice.Open));
        Assert.Equal(
            ("EUR", 0.9412m, abroad.Middle, 201.87m, 38.36m, 240.23m),
            (invoice.Home!.Currency, invoice.Home.Rate, invoice.Home.RateDate, invoice.Home.Net, invoice.Home.Tax, invoice.Home.Gross));
        Assert.Equal("1200 240.23, 3806 -38.36, 4400 -201.87", await abroad.PostedAsync(id));
        Assert.Equal((226.10m, 226.10m, 240.23m, 240.23m), (await abroad.OpenAsync(customer)).Select(i => (i.Amount, i.Open, i.HomeAmount, i.HomeOpen)).Single());

        // 200.00 francs at the rate of the day, 26.10 as the bank credited them.
        var first = await abroad.PayAsync(customer, Shop.Today, "CHF", null, (id, 200, 0));
        Assert.Equal("1200 -212.50, 1800 217.39, 4840 -4.89", await abroad.PostedAsync(first));
        var second = await abroad.PayAsync(customer, Shop.Today, "chf", 25, (id, 26.10m, 0));
        Assert.Equal("1200 -27.73, 1800 25.00, 6880 2.73", await abroad.PostedAsync(second));
        Assert.Equal((InvoiceState.Paid, 0m), ((await abroad.InvoiceDetailAsync(id)).State, (await abroad.InvoiceDetailAsync(id)).Open));

        await Shop.TakeBackPaymentAsync(second);
        Assert.Equal((26.10m, 27.73m), (await abroad.OpenAsync(customer)).Select(i => (i.Open, i.HomeOpen)).Single());
    }

    [Fact]
    public async Task What_a_currency_gains_until_the_payment_belongs_to_the_project_of_the_invoice()
    {
        var (customer, project) = (await abroad.CustomerAsync(), await new Planner(Shop).ProjectAsync("Basel"));
        var form = Shop.InvoiceForm(customer);
        (form.DeliveryDate, form.CostObjectId) = (abroad.Middle, await Shop.QueryAsync<Guid>($"select id from cost_objects where source_id = '{project}'"));
        var id = await Shop.IssuedInvoiceAsync(form);
        var invoice = await abroad.InvoiceDetailAsync(id);
        var payment = await abroad.PayAsync(customer, Shop.Today, "CHF", null, (id, invoice.Totals.Gross, 0));
        var gain = await Shop.QueryAsync<decimal>(
            $"select l.credit from journal_lines l join journal_entries e on e.id = l.entry_id join accounts a on a.id = l.account_id where e.source_id = '{payment}' and a.number = '{Gains}'");
        Assert.True(gain > 0);
        Assert.Equal(invoice.Home!.Net + gain, await Shop.QueryAsync<decimal>($"select sum(credit - debit) from journal_lines where cost_object_id = '{form.CostObjectId}'"));
    }

    [Fact]
    public async Task Another_currency_finds_other_prices_those_of_a_list_in_it_first()
    {
        var pricing = new Pricing(Shop);
        var item = await Shop.ItemAsync(50);
        var form = Shop.OrderForm(await Shop.CustomerAsync(), item);
        form.Currency = "USD";
        var order = await Shop.OrderAsync(form);
        Assert.Equal((55m, "USD", 100m), await PriceAsync(order));
        Assert.Contains("(€50.00 at 1.10 USD to the euro of ", (await pricing.FindAsync(item, currency: "USD")).Why, StringComparison.Ordinal);

        await pricing.ListAsync("Dollar", l => l.Currency = "USD", new Erp.Catalog.PriceLists.PriceEntryForm { ItemId = item, QuantityFrom = 1, Price = 49.5m });
        await ChangeAsync(order, f => f.Lines[0].UnitPrice = null);
        Assert.Equal((49.5m, "USD", 90m), await PriceAsync(order));

        await ChangeAsync(order, f => (f.Currency, f.Lines[0].UnitPrice) = (null, null));
        Assert.Equal((45m, "EUR", (decimal?)null), await PriceAsync(order));

        async Task<(decimal, string, decimal?)> PriceAsync(Guid id) => (await Shop.OrderDetailAsync(id)) is var detail ? (detail.Lines[0].UnitPrice, detail.Currency, detail.Home?.Net) : default;
    }

    [Fact]
    public async Task A_reversal_and_a_credit_note_are_worth_what_was_billed_whatever_the_rate_is_now()
    {
        var customer = await abroad.CustomerAsync();
        var before = (await abroad.OnAsync(Receivables), await abroad.OnAsync(Gains, Losses), await abroad.OnAsync("4400"));
        var reversed = await abroad.InvoiceAsync(customer, abroad.Early);
        var reversal = (await Shop.InvoicesAsync(s => s.CancelAsync(reversed, new() { Reason = "Falsch" }))).Reversal.Id;
        Assert.Equal((-105.26m, abroad.Early), ((await abroad.InvoiceDetailAsync(reversal)).Home!.Net, (await abroad.InvoiceDetailAsync(reversal)).Home!.RateDate));

        var credited = await abroad.InvoiceAsync(customer, abroad.Early);
        var note = await Shop.InvoicesAsync(s => s.CreditAsync(credited, new() { Reason = "Mangel" }));
        var form = (await abroad.InvoiceDetailAsync(note)).Form;
        form.Currency = null;
        await Shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form));
        await Shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal(
            ("CHF", 0.95m, -105.26m),
            ((await abroad.InvoiceDetailAsync(note)).Currency, (await abroad.InvoiceDetailAsync(note)).Home!.Rate, (await abroad.InvoiceDetailAsync(note)).Home!.Net));
        Assert.Equal(before, (await abroad.OnAsync(Receivables), await abroad.OnAsync(Gains, Losses), await abroad.OnAsync("4400")));
        Assert.Empty(await abroad.OpenAsync(customer));
    }

    [Fact]
    public async Task Cents_left_by_several_credit_notes_are_cleared()
    {
        var customer = await abroad.CustomerAsync();
        var before = await abroad.OnAsync(Receivables);
        // 357.00 francs stand in the books with 375.79, a third of them with 125.26.
        var invoice = await abroad.InvoiceAsync(customer, abroad.Early, 300);
        for (var rest = 3; rest > 0; rest--)
        {
            var note = await Shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Mangel" }));
            var form = (await abroad.InvoiceDetailAsync(note)).Form;
            (form.Lines[0].Quantity, form.Lines[0].UnitPrice) = (-1, 100);
            await Shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form));
            await Shop.InvoicesAsync(s => s.IssueAsync(note));
        }

        Assert.Empty(await abroad.OpenAsync(customer));
        Assert.Equal(before, await abroad.OnAsync(Receivables));
    }

    [Fact]
    public async Task A_cash_discount_takes_revenue_and_tax_back_at_the_rate_they_were_billed_at()
    {
        var customer = await abroad.CustomerAsync();
        var invoice = await abroad.InvoiceAsync(customer, abroad.Early);
        // 119.00 francs stand in the books with 125.26; 3.57 of them are discount, 115.43 arrive and are worth 125.47.
        var payment = await abroad.PayAsync(customer, Shop.Today, "CHF", null, (invoice, 115.43m, 3.57m));
        Assert.Equal("1200 -125.26, 1800 125.47, 3806 0.60, 4736 3.16, 4840 -3.97", await abroad.PostedAsync(payment));
    }

    [Fact]
    public async Task What_was_taxed_in_advance_stays_as_it_was_taxed()
    {
        var form = Shop.OrderForm(await abroad.CustomerAsync(), await Shop.ServiceAsync(100));
        (form.OrderDate, form.DeliveryDate) = (abroad.Early, Shop.Today);
        var order = await Shop.ConfirmedOrderAsync(form);
        var down = await Shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = 40 }));
        var draft = (await abroad.InvoiceDetailAsync(down)).Form;
        draft.InvoiceDate = abroad.Middle;
        await Shop.InvoicesAsync(s => s.ChangeDraftAsync(down, draft));
        await Shop.InvoicesAsync(s => s.IssueAsync(down));
        Assert.Equal(("CHF", 76m, 80.75m, 15.34m), await FiguresAsync(down));

        var final = await Shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await Shop.InvoicesAsync(s => s.IssueAsync(final));
        // 76 francs at 0.9412 and the other 114 at 0.92.
        Assert.Equal(("CHF", 190m, 80.75m + 123.91m, 15.34m + 23.54m), await FiguresAsync(final));
        Assert.Equal("1200 147.45, 3272 80.75, 3806 -23.54, 4400 -204.66", await abroad.PostedAsync(final));
        var reversal = (await Shop.InvoicesAsync(s => s.CancelAsync(final, new() { Reason = "Falsch" }))).Reversal.Id;
        Assert.Equal(("CHF", -190m, -204.66m, -38.88m), await FiguresAsync(reversal));

        async Task<(string, decimal, decimal, decimal)> FiguresAsync(Guid id) => await abroad.InvoiceDetailAsync(id) is var i ? (i.Currency, i.Totals.Net, i.Home!.Net, i.Home.Tax) : default;
    }

    [Fact]
    public async Task What_adds_up_over_documents_is_told_in_the_currency_of_the_books()
    {
        var customer = await abroad.CustomerAsync("USD");
        await abroad.InvoiceAsync(customer, Shop.Today, 110);
        await Shop.ConfirmedOrderAsync(Shop.OrderForm(customer, await Shop.ItemAsync(200, i => i.Cost = 150)));

        var credit = await Shop.AsSystemAsync(p => p.GetRequiredService<CreditQueries>().StandingAsync(customer));
        Assert.Equal((119m, 476m), (credit.OpenItems, credit.Ordered));
        var turnover = await Shop.AsSystemAsync(p => p.GetRequiredService<Erp.Sales.Overview.SalesFigureQueries>().TurnoverAsync(customer));
        Assert.Equal(100m, turnover[^1].Net);
        var ages = await Shop.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(customer));
        Assert.Equal(119m, ages.Total);
        var row = (await Shop.AsSystemAsync(p => p.GetRequiredService<OrderQueries>().InvoiceableAsync(customer))).Single();
        Assert.Equal(("USD", 440m, 400m, 476m), (row.Currency, row.Net, row.HomeNet, row.HomeGross));
        Assert.Equal((100m, 25m), ((await Shop.OrderDetailAsync(row.Id)).Margin!.Amount, (await Shop.OrderDetailAsync(row.Id)).Margin!.Percent));
    }

    [Fact]
    public async Task A_limit_of_approval_counts_in_the_currency_of_the_books()
    {
        await Shop.AsSystemAsync(p => p.GetRequiredService<ApprovalSettingsService>().ChangeAsync(new() { Rules = [new() { Kind = "sales.order", Amount = 300 }] }));
        var customer = await abroad.CustomerAsync("USD");
        var below = await Shop.OrderAsync(Shop.OrderForm(customer, await Shop.ItemAsync(150)));
        Assert.Equal(330m, (await Shop.OrderDetailAsync(below)).Totals.Net);
        var above = await Shop.OrderAsync(Shop.OrderForm(customer, await Shop.ItemAsync(150.01m)));
        Assert.Equal((false, true), (await BlocksAsync(below), await BlocksAsync(above)));

        Task<bool> BlocksAsync(Guid order) => Shop.AsSystemAsync(async p => (await p.GetRequiredService<ApprovalQueries>().StandingAsync("sales.order", order))!.Blocks);
    }

    [Fact]
    public async Task Currencies_that_cannot_be_kept_are_refused_in_words()
    {
        var customer = await Shop.CustomerAsync();
        await Shop.AsSystemAsync(
            p => p.GetRequiredService<Erp.Platform.Records.RecordService>().CreateAsync(CurrencyRecords.Currencies, new CurrencyForm { Code = "JPY", NameDe = "Yen", NameEn = "yen", Decimals = 0 }));
        await RefusedAsync(CurrencyTexts.Unknown, "Currency", () => DraftAsync("ZZZ"));
        await RefusedAsync(CurrencyTexts.OtherDecimals, "Currency", () => DraftAsync("JPY"));
        var missing = await RefusedAsync(RateTexts.Missing, "Currency", () => DraftAsync("GBP"));
        Assert.Equal(
            $"Für GBP gibt es am {Shop.Today.ToString("d", Erp.Platform.Texts.Languages.German)} keinen Wechselkurs. Tragen Sie ihn unter Stammdaten, Wechselkurse ein.",
            missing.Says.In(Erp.Platform.Texts.Languages.German));
        await Assert.ThrowsAsync<InvalidInputException>(() => DraftAsync("FRANKEN"));
        await RefusedAsync(CurrencyTexts.Unknown, "Currency", () => Shop.CustomerAsync("Nirgendwo AG", p => p.Currency = "ZZZ"));
        await Assert.ThrowsAsync<InvalidInputException>(() => abroad.RateAsync("GBP", Shop.Today, 0));

        Task DraftAsync(string currency)
        {
            var form = Shop.InvoiceForm(customer);
            form.Currency = currency;
            return Shop.InvoicesAsync(s => s.CreateDraftAsync(form));
        }
    }

    [Fact]
    public async Task An_invoice_supplied_before_any_rate_is_known_is_not_issued_and_takes_no_number()
    {
        var form = Shop.InvoiceForm(await abroad.CustomerAsync());
        (form.InvoiceDate, form.DeliveryDate) = (Shop.Today, abroad.Early.AddDays(-1));
        var id = await Shop.InvoicesAsync(s => s.CreateDraftAsync(form));
        await RefusedAsync(RateTexts.Missing, "Currency", () => Shop.InvoicesAsync(s => s.IssueAsync(id)));
        Assert.Null((await abroad.InvoiceDetailAsync(id)).Number);
    }

    [Fact]
    public async Task What_is_in_different_currencies_is_neither_invoiced_nor_paid_together()
    {
        var customer = await abroad.CustomerAsync();
        var item = await Shop.ServiceAsync(10);
        var francs = await Shop.ConfirmedOrderAsync(Shop.OrderForm(customer, item));
        var form = Shop.OrderForm(customer, item);
        form.Currency = "EUR";
        var euros = await Shop.ConfirmedOrderAsync(form);
        await RefusedAsync(OrderTexts.OtherCurrency, "OrderIds", () => Shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [francs, euros] })));

        var draft = await Shop.OrdersAsync(s => s.CreateInvoiceAsync(francs));
        var changed = (await abroad.InvoiceDetailAsync(draft)).Form;
        changed.Currency = "EUR";
        await RefusedAsync(InvoiceTexts.CurrencyOfOrder, "Currency", () => Shop.InvoicesAsync(s => s.ChangeDraftAsync(draft, changed)));

        await Shop.InvoicesAsync(s => s.IssueAsync(draft));
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => abroad.PayAsync(customer, Shop.Today, null, null, (draft, 10, 0)));
        Assert.Equal(("Allocations[0].Amount", PaymentTexts.OtherCurrency), refused.Errors.Select(e => (e.Field, e.Says.Text)).Single());
        var differs = await Assert.ThrowsAsync<InvalidInputException>(() => EuroPaymentAsync(home: 9));
        Assert.Equal("HomeAmount", differs.Errors.Single().Field);
    }

    [Fact]
    public async Task The_paper_states_the_tax_in_euro_too_and_asks_for_no_transfer_by_code()
    {
        var invoice = await abroad.InvoiceAsync(await abroad.CustomerAsync(), abroad.Middle, 1000);
        var detail = await abroad.InvoiceDetailAsync(invoice);
        Assert.Equal((1062.47m, 201.87m), (detail.Home!.Groups.Single().Base, detail.Home.Groups.Single().Tax));
        var pdf = await Shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(invoice, new("https://erp.example.com")));
        var parsed = new ParsedPdf(pdf.Content);
        var words = string.Join(
            ' ',
            string.Join(' ', Enumerable.Range(0, parsed.Pages.Count).SelectMany(parsed.Texts).Select(t => t.Text)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(
            $"Umsatzsteuer in Euro: 19 % auf 1.062,47 € = 201,87 €, zum Kurs von 0,9412 CHF je Euro vom {abroad.Middle.ToString("d", Erp.Platform.Texts.Languages.German)} (§ 16 Abs. 6 UStG).",
            words, StringComparison.Ordinal);
        Assert.Contains("Gesamtbetrag CHF", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Banking-App", words, StringComparison.Ordinal);
    }

    async Task EuroPaymentAsync(decimal home)
    {
        var customer = await Shop.CustomerAsync();
        await abroad.PayAsync(customer, Shop.Today, null, home, (await Shop.IssuedInvoiceAsync(Shop.InvoiceForm(customer)), 10, 0));
    }

    async Task ChangeAsync(Guid order, Action<OrderForm> how)
    {
        var form = (await Shop.OrderDetailAsync(order)).Form;
        how(form);
        await Shop.OrdersAsync(s => s.ChangeDraftAsync(order, form));
    }

    static async Task<BusinessRuleException> RefusedAsync(Erp.Platform.Texts.Text says, string field, Func<Task> act)
    {
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(act);
        Assert.Equal((says, field), (refused.Says.Text, refused.Field));
        return refused;
    }
}
