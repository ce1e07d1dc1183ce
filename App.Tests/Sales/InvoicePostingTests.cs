using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What bookkeeping learns of an invoice beyond its amounts.</summary>
public sealed class InvoicePostingTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_books_know_when_what_is_billed_was_supplied()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        (form.DeliveryDate, form.DeliveryUntil) = (shop.Today.AddDays(-40), shop.Today.AddDays(-30));
        var period = await shop.IssuedInvoiceAsync(form);
        form = shop.InvoiceForm(await shop.CustomerAsync());
        form.DeliveryDate = shop.Today.AddDays(-35);
        var day = await shop.IssuedInvoiceAsync(form);

        Assert.Equal((shop.Today, shop.Today.AddDays(-30)), await PostedAsync(period));
        Assert.Equal((shop.Today, shop.Today.AddDays(-35)), await PostedAsync(day));
    }

    [Fact]
    public async Task A_credit_note_bears_the_cash_discount_that_was_taken_on_its_invoice()
    {
        var customer = await shop.CustomerAsync();
        var invoice = await shop.IssuedInvoiceAsync(shop.InvoiceForm(customer));
        var owed = Assert.Single(await ToSettleAsync(customer));
        await shop.AsSystemAsync(async p => await p.GetRequiredService<PaymentService>().RecordAsync(new()
        {
            PartyId = customer, Date = shop.Today, AccountId = (await p.GetRequiredService<AccountQueries>().MoneyAccountsAsync())[0].Id, Amount = 116.62m,
            Allocations = [new() { OpenItemId = owed.Id, Amount = 116.62m, Discount = 2.38m }],
        }));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Mangel" }));
        await shop.InvoicesAsync(s => s.IssueAsync(note));

        var credit = Assert.Single(await ToSettleAsync(customer));
        Assert.Equal((note, -119m, -2.38m), (credit.SourceId, credit.Open, credit.DiscountOn(shop.Today)));
    }

    Task<IReadOnlyList<OpenItemRow>> ToSettleAsync(Guid customer) => shop.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().ToSettleAsync(customer));

    async Task<(DateOnly Posted, DateOnly? Supplied)> PostedAsync(Guid invoice)
    {
        var entry = Assert.Single(await shop.AsSystemAsync(p => p.GetRequiredService<JournalQueries>().OfSourceAsync(Invoice.SourceType, invoice)));
        return (entry.PostingDate, entry.SupplyDate);
    }
}
