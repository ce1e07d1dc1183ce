using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>The line of business from order to money, and back.</summary>
public sealed class QuoteToCashTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task From_order_to_paid_invoice_and_back()
    {
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(100), await shop.ItemAsync(49.9999m)));
        Assert.Matches($"^AU-{shop.Today.Year}-[0-9]{{5}}$", (await shop.OrderDetailAsync(order)).Number);

        var id = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(id));

        var invoice = await shop.InvoiceDetailAsync(id);
        Assert.Matches($"^RE-{shop.Today.Year}-[0-9]{{5}}$", invoice.Number);
        Assert.Equal((InvoiceState.Issued, 300m, 57m, 357m, 357m), (invoice.State, invoice.Totals.Net, invoice.Totals.Tax, invoice.Totals.Gross, invoice.Open));
        var entry = Assert.Single(await EntriesAsync(id));
        Assert.Equal(invoice.Number, entry.DocumentNumber);

        var payment = await shop.PayAsync(id, 357);
        Assert.Equal((InvoiceState.Paid, 0m), await StateAsync(id));

        var paid = await Assert.ThrowsAsync<BusinessRuleException>(() => CancelAsync(id));
        Assert.Equal(InvoiceTexts.SettledStands, paid.Says.Text);

        await shop.TakeBackPaymentAsync(payment);
        Assert.Equal((InvoiceState.Issued, 357m), await StateAsync(id));

        var reversalId = await CancelAsync(id);
        Assert.Equal((InvoiceState.Cancelled, 0m), await StateAsync(id));
        var reversal = await shop.InvoiceDetailAsync(reversalId);
        Assert.Equal((InvoiceKind.Reversal, InvoiceState.Issued, id, invoice.Number, -357m), (reversal.Kind, reversal.State, reversal.PrecedingId, reversal.PrecedingNumber, reversal.Totals.Gross));
        Assert.NotEqual(invoice.Number, reversal.Number);
        Assert.Equal(reversalId, (await shop.InvoiceDetailAsync(id)).ReversedById);
        Assert.Equal(2, (await EntriesAsync(id)).Count);
        Assert.Equal(0m, await shop.QueryAsync<decimal>($"select sum(debit) from journal_lines l join journal_entries e on e.id = l.entry_id where e.source_id = '{id}'"));

        Assert.All((await shop.OrderDetailAsync(order)).Lines, line => Assert.Equal(line.Quantity, line.Open));
    }

    [Fact]
    public async Task What_was_issued_or_confirmed_is_changed_by_no_undo()
    {
        var customer = await shop.CustomerAsync();
        var invoice = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(customer)));
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        form.Lines[0].UnitPrice = 250;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
        var change = await LastAsync(invoice);
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(change)));
        Assert.Equal((InvoiceState.Issued, 250m), (await shop.InvoiceDetailAsync(invoice)) is var read ? (read.State, read.Totals.Net) : default);

        var order = await shop.OrderAsync(shop.OrderForm(customer, await shop.ItemAsync(10)));
        var wanted = (await shop.OrderDetailAsync(order)).Form;
        wanted.Lines[0].Quantity = 5;
        await shop.OrdersAsync(s => s.ChangeDraftAsync(order, wanted));
        var more = await LastAsync(order);
        await shop.OrdersAsync(s => s.ConfirmAsync(order));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(more)));

        Task<Guid> LastAsync(Guid document) => shop.QueryAsync<Guid>($"select commit_id from changes where root_id = '{document}' order by at desc limit 1");
    }

    [Fact]
    public async Task Several_invoices_bill_an_order_until_nothing_is_open()
    {
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(10)));
        var first = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await ChangeLineAsync(first, 0.5m);
        Assert.Equal(1.5m, await OpenAsync(order));

        var second = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal(0, await OpenAsync(order));
        Assert.Equal(1.5m, Assert.Single((await shop.InvoiceDetailAsync(second)).Lines).Quantity);
        Assert.Equal(OrderTexts.NothingToInvoice, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CreateInvoiceAsync(order)))).Says.Text);

        var tooMuch = await Assert.ThrowsAsync<BusinessRuleException>(() => ChangeLineAsync(first, 0.501m));
        Assert.Equal(("Lines[0].Quantity", OrderTexts.MoreThanOpen), (tooMuch.Field, tooMuch.Says.Text));

        await shop.InvoicesAsync(s => s.DeleteDraftAsync(second));
        Assert.Equal(1.5m, await OpenAsync(order));
        Assert.Single((await shop.OrderDetailAsync(order)).Invoices);
    }

    [Fact]
    public async Task Two_who_invoice_the_same_order_at_once_bill_it_once()
    {
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(10)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
                return true;
            }
            catch (BusinessRuleException refused) when (refused.Says.Text == OrderTexts.NothingToInvoice)
            {
                return false;
            }
        }));

        Assert.Single(answers, made => made);
        Assert.Single((await shop.OrderDetailAsync(order)).Invoices);
    }

    [Fact]
    public async Task An_order_closes_when_all_of_it_is_delivered_and_invoiced_and_is_taken_up_again_when_its_invoice_is_cancelled()
    {
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(10)));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal(OrderTexts.CancelInvoiced, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CancelAsync(order, new() { Reason = "x" })))).Says.Text);
        await shop.DeliverAsync(order);
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        Assert.Equal(OrderState.Closed, (await shop.OrderDetailAsync(order)).State);

        await CancelAsync(invoice);

        Assert.Equal(OrderState.Confirmed, (await shop.OrderDetailAsync(order)).State);
        await shop.InvoicesAsync(async s => await s.IssueAsync(await shop.OrdersAsync(o => o.CreateInvoiceAsync(order))));
    }

    [Fact]
    public async Task Twice_clicked_issues_once()
    {
        var id = await shop.InvoicesAsync(async s => await s.CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync())));

        var clicks = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try
            {
                await shop.InvoicesAsync(s => s.IssueAsync(id));
                return null;
            }
            catch (BusinessRuleException refused)
            {
                return refused;
            }
        }));

        Assert.Single(clicks, refused => refused is null);
        Assert.Single(await EntriesAsync(id));
    }

    [Fact]
    public async Task The_same_idempotency_key_acts_once()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        var key = Guid.CreateVersion7().ToString();
        Task<Guid> CreateAsync(InvoiceForm f) => shop.AsSystemAsync(p =>
        {
            p.GetRequiredService<Erp.Platform.Access.Caller>().IdempotencyKey = key;
            return p.GetRequiredService<InvoiceService>().CreateDraftAsync(f);
        });

        var first = await CreateAsync(form);
        Assert.Equal(first, await CreateAsync(form));
        form.CustomerReference = "other";
        await Assert.ThrowsAsync<IdempotencyMismatchException>(() => CreateAsync(form));
    }

    [Fact]
    public async Task An_issued_invoice_does_not_follow_master_data()
    {
        var customer = await shop.CustomerAsync("Alt GmbH");
        var item = await shop.ItemAsync(10);
        var form = shop.InvoiceForm(customer);
        form.Lines = [new() { ItemId = item, Quantity = 1 }];
        var id = await shop.IssuedInvoiceAsync(form);

        await shop.AsSystemAsync(async p =>
        {
            var party = (await p.GetRequiredService<Erp.Parties.PartyQueries>().DetailAsync(customer)).Form;
            party.CompanyName = "Neu GmbH";
            await p.GetRequiredService<Erp.Parties.PartyService>().ChangeAsync(customer, party);
            var goods = (await p.GetRequiredService<Erp.Catalog.Items.ItemQueries>().DetailAsync(item)).Form;
            goods.SalesPrice = 99;
            await p.GetRequiredService<Erp.Catalog.Items.ItemService>().ChangeAsync(item, goods);
        });

        var invoice = await shop.InvoiceDetailAsync(id);
        Assert.Equal(("Alt GmbH", 10m), (invoice.Customer.Name, invoice.Lines[0].UnitPrice));
    }

    [Fact]
    public async Task Sixteen_clerks_issue_twenty_invoices_each_without_a_gap()
    {
        var customer = await shop.CustomerAsync();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            for (var i = 0; i < 20; i++) await shop.IssuedInvoiceAsync(shop.InvoiceForm(customer));
        }));

        var numbers = await shop.QueryAsync<string[]>("select array_agg(number order by number) from invoices where number is not null");
        Assert.True(numbers.Length >= 320);
        Assert.Equal(Enumerable.Range(1, numbers.Length).Select(i => $"RE-{shop.Today.Year}-{i:00000}"), numbers);
    }

    async Task<Guid> CancelAsync(Guid id) => (await shop.InvoicesAsync(s => s.CancelAsync(id, new CancelForm { Reason = "Falscher Preis" }))).Reversal.Id;

    async Task<(InvoiceState, decimal?)> StateAsync(Guid id)
    {
        var invoice = await shop.InvoiceDetailAsync(id);
        return (invoice.State, invoice.Open);
    }

    async Task<decimal?> OpenAsync(Guid order) => Assert.Single((await shop.OrderDetailAsync(order)).Lines).Open;

    async Task ChangeLineAsync(Guid invoice, decimal quantity)
    {
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        form.Lines[0].Quantity = quantity;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
    }

    Task<IReadOnlyList<JournalEntryRow>> EntriesAsync(Guid id) =>
        shop.AsSystemAsync(p => p.GetRequiredService<JournalQueries>().OfSourceAsync(Invoice.SourceType, id));
}
