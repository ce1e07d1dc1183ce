using Erp.Platform.Ui;
using Erp.Sales.Chain;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>From every document one sees what it came from and what came of it.</summary>
public sealed class ChainTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Every_document_of_a_deal_shows_the_same_map()
    {
        var quote = await shop.SentQuoteAsync(shop.QuoteForm(await shop.CustomerAsync(), await shop.ServiceAsync(100)));
        var order = await shop.QuotesAsync(s => s.AcceptAsync(quote, new()));
        await shop.OrdersAsync(s => s.ConfirmAsync(order));
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "x" }));

        foreach (var (stage, id) in new[] { (ChainStage.Quote, quote), (ChainStage.Order, order), (ChainStage.Delivery, delivery), (ChainStage.Invoice, invoice), (ChainStage.Invoice, note) })
            Assert.Equal([quote, order, delivery, invoice, note], (await OfAsync(stage, id)).Select(n => n.Id));
    }

    [Fact]
    public async Task A_document_by_itself_is_alone_on_its_map()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        Assert.Equal(id, Assert.Single(await OfAsync(ChainStage.Invoice, id)).Id);
        await shop.InvoicesAsync(s => s.CancelAsync(id, new() { Reason = "x" }));
        Assert.Equal([ChainStage.Invoice, ChainStage.Correction], (await OfAsync(ChainStage.Invoice, id)).Select(n => n.Stage));
    }

    [Fact]
    public async Task What_is_past_its_due_date_is_overdue_on_the_map_until_it_is_paid()
    {
        var late = shop.InvoiceForm(await shop.CustomerAsync());
        (late.InvoiceDate, late.DeliveryDate, late.DueDate) = (shop.Today.AddDays(-20), shop.Today.AddDays(-20), shop.Today.AddDays(-1));
        var id = await shop.IssuedInvoiceAsync(late);
        var node = Assert.Single(await OfAsync(ChainStage.Invoice, id));
        Assert.Equal((InvoiceTexts.Overdue, Tone.Danger), (node.State, node.Tone));
        await shop.PayAsync(id, node.Gross!.Value);
        Assert.Equal(InvoiceTexts.Paid, Assert.Single(await OfAsync(ChainStage.Invoice, id)).State);

        var due = shop.InvoiceForm(await shop.CustomerAsync());
        due.DueDate = shop.Today;
        Assert.Equal(InvoiceTexts.Issued, Assert.Single(await OfAsync(ChainStage.Invoice, await shop.IssuedInvoiceAsync(due))).State);
    }

    Task<IReadOnlyList<ChainNode>> OfAsync(ChainStage stage, Guid id) => shop.AsSystemAsync(p => p.GetRequiredService<ChainQueries>().OfAsync(stage, id));
}
