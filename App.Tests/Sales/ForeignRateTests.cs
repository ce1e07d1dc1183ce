using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Finance.Accounts;
using Erp.Finance.Payments;
using Erp.Platform.Amounts;
using Erp.Platform.Approvals;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What a currency was worth on which day decides: about advances, limits and payments.</summary>
public sealed class ForeignRateTests(ForeignShop abroad) : IClassFixture<ForeignShop>
{
    Shop Shop => abroad.Shop;

    [Fact]
    public async Task A_rate_of_exactly_one_is_a_rate_like_any_other_and_the_paper_names_each()
    {
        await CurrencyAsync("PLN", abroad.Early, 1.25m);
        var form = Shop.OrderForm(await abroad.CustomerAsync("PLN"), await Shop.ServiceAsync(400));
        (form.OrderDate, form.DeliveryDate) = (abroad.Early, Shop.Today);
        var order = await Shop.ConfirmedOrderAsync(form);
        var down = await Shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = 40 }));
        var draft = (await abroad.InvoiceDetailAsync(down)).Form;
        draft.InvoiceDate = abroad.Early;
        await Shop.InvoicesAsync(s => s.ChangeDraftAsync(down, draft));
        await Shop.InvoicesAsync(s => s.IssueAsync(down));
        var advance = await abroad.InvoiceDetailAsync(down);
        Assert.Equal((400m, 320m, 60.80m), (advance.Totals.Net, advance.Home!.Net, advance.Home.Tax));

        await abroad.RateAsync("PLN", abroad.Late, 1);
        var id = await Shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await Shop.InvoicesAsync(s => s.IssueAsync(id));
        var final = await abroad.InvoiceDetailAsync(id);
        Assert.Equal((1000m, 920m, 174.80m), (final.Totals.Net, final.Home!.Net, final.Home.Tax));
        Assert.Equal("1200 714.00, 3272 320.00, 3806 -114.00, 4400 -920.00", await abroad.PostedAsync(id));

        // The editor says beforehand what is issued afterwards.
        var basis = await Shop.AsSystemAsync(p => p.GetRequiredService<DraftQueries>().BasisAsync(final.Customer.Id, Shop.Today, Shop.Today, []));
        var home = basis.Home(final.Totals, final.Deductions)!;
        Assert.Equal((920m, 174.80m), (home.Net, home.Tax));

        var (early, late) = (abroad.Early.ToString("d", Languages.German), abroad.Late.ToString("d", Languages.German));
        Assert.Contains(
            $"Umsatzsteuer in Euro: 19 % auf 920,00 € = 174,80 €; davon 19 % auf 320,00 € = 60,80 € mit {advance.Number} zum Kurs von 1,25 PLN je Euro vom {early}; "
            + $"19 % auf 600,00 € = 114,00 € zum Kurs von 1,00 PLN je Euro vom {late} (§ 16 Abs. 6 UStG).", await PaperAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credit_and_a_debt_of_different_rates_meet_without_money_and_leave_an_exchange_difference()
    {
        var customer = await abroad.CustomerAsync();
        var credit = await Shop.AsSystemAsync(async p => await p.GetRequiredService<PaymentService>().RecordAsync(new()
        {
            PartyId = customer, Date = Shop.Today, AccountId = (await p.GetRequiredService<AccountQueries>().MoneyAccountsAsync())[0].Id, Currency = "CHF", Amount = 119, HomeAmount = 120,
        }));
        var invoice = await abroad.InvoiceAsync(customer, abroad.Middle);
        var owed = (await abroad.OpenAsync(customer)).Single(i => i.SourceId == invoice);
        var payment = await abroad.PayAsync(customer, Shop.Today, "CHF", null, (invoice, 119, 0), (credit, -119, 0));
        var lost = Money.Round(owed.HomeOpen * 119 / owed.Open) - 120;
        Assert.True(lost > 0);
        Assert.Equal(FormattableString.Invariant($"1200 {-lost:0.00}, 6880 {lost:0.00}"), await abroad.PostedAsync(payment));
        Assert.Equal(owed.Open - 119, (await abroad.OpenAsync(customer)).Sum(i => i.Open));
    }

    [Fact]
    public async Task A_limit_of_approval_counts_what_the_invoice_is_issued_at()
    {
        await Shop.AsSystemAsync(p => p.GetRequiredService<ApprovalSettingsService>().ChangeAsync(new() { Rules = [new() { Kind = "sales.invoice", Amount = 300 }] }));
        var clerk = await Shop.HireAsync("Carla Clerk", SalesPermissions.Read, SalesPermissions.Write);
        await CurrencyAsync("SEK", abroad.Early, 1.25m);
        var form = Shop.InvoiceForm(await abroad.CustomerAsync("SEK"), 350);
        var draft = await Shop.InvoicesAsync(s => s.CreateDraftAsync(form));
        Assert.Equal(280, (await abroad.InvoiceDetailAsync(draft)).Home!.Net);
        await abroad.RateAsync("SEK", Shop.Today, 1);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => Shop.AsAsync(clerk, p => p.GetRequiredService<InvoiceService>().IssueAsync(draft)));
        Assert.Equal(ApprovalTexts.Needed, refused.Says.Text);
        Assert.Null((await abroad.InvoiceDetailAsync(draft)).Number);
    }

    [Fact]
    public async Task A_payment_whose_worth_is_known_needs_no_rate_but_a_currency()
    {
        var payment = await Shop.AsSystemAsync(async p => await p.GetRequiredService<PaymentQueries>().DetailAsync(await ReceiveAsync("GBP", 100, home: 115)));
        Assert.Equal((100m, 115m), (payment.Payment.Amount, payment.Payment.HomeAmount));
        Assert.Equal(RateTexts.Missing, (await Assert.ThrowsAsync<BusinessRuleException>(() => ReceiveAsync("GBP", 100, home: null))).Says.Text);
        Assert.Equal(CurrencyTexts.Unknown, (await Assert.ThrowsAsync<BusinessRuleException>(() => ReceiveAsync("ZZZ", 100, home: 115))).Says.Text);
    }

    [Fact]
    public async Task A_payment_that_comes_to_nothing_by_the_rate_is_asked_what_the_bank_credited()
    {
        await CurrencyAsync("HUF", abroad.Early, 400);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => ReceiveAsync("HUF", 1, home: null));
        Assert.Equal((nameof(PaymentForm.HomeAmount), PaymentTexts.WorthNothing), refused.Errors.Select(e => (e.Field, e.Says.Text)).Single());
    }

    async Task CurrencyAsync(string code, DateOnly day, decimal rate)
    {
        await Shop.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(CurrencyRecords.Currencies, new CurrencyForm { Code = code, NameDe = code, NameEn = code, Decimals = 2 }));
        await abroad.RateAsync(code, day, rate);
    }

    async Task<Guid> ReceiveAsync(string currency, decimal amount, decimal? home)
    {
        var customer = await Shop.CustomerAsync();
        return await Shop.AsSystemAsync(async p => await p.GetRequiredService<PaymentService>().RecordAsync(new()
        {
            PartyId = customer, Date = Shop.Today, AccountId = (await p.GetRequiredService<AccountQueries>().MoneyAccountsAsync())[0].Id, Currency = currency, Amount = amount, HomeAmount = home,
        }));
    }

    async Task<string> PaperAsync(Guid invoice)
    {
        var pdf = await Shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(invoice, new("https://erp.example.com")));
        var parsed = new ParsedPdf(pdf.Content);
        return string.Join(' ', string.Join(' ', Enumerable.Range(0, parsed.Pages.Count).SelectMany(parsed.Texts).Select(t => t.Text)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }
}
