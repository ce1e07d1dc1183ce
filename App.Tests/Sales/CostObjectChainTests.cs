using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Erp.Tests.Projects;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What a sale is for goes along from quote to order to invoice, and stands on what is posted.</summary>
public sealed class CostObjectChainTests(Shop shop) : IClassFixture<Shop>
{
    readonly Planner planner = new(shop);

    [Fact]
    public async Task A_quote_for_a_project_becomes_an_order_down_payment_and_invoice_for_it_and_their_revenue_is_posted_to_it()
    {
        var (project, customer, item) = (await ProjectAsync(), await shop.CustomerAsync(), await shop.ServiceAsync(500));
        var quoteForm = shop.QuoteForm(customer, item);
        quoteForm.CostObjectId = project;
        var quote = await shop.SentQuoteAsync(quoteForm);
        var order = await shop.QuotesAsync(s => s.AcceptAsync(quote, new()));
        Assert.Equal(project, (await shop.OrderDetailAsync(order)).Form.CostObjectId);
        await shop.OrdersAsync(s => s.ConfirmAsync(order));
        Assert.Equal((1000m, 1000m), await SoldAsync(project));

        var advance = await shop.AsSystemAsync(p => p.GetRequiredService<Erp.Sales.Invoices.DownPaymentService>().CreateAsync(order, new() { Percent = 30 }));
        await shop.InvoicesAsync(s => s.IssueAsync(advance));
        Assert.Equal(0m, await ResultAsync(project));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        Assert.Equal((project, 1000m), ((await shop.InvoiceDetailAsync(invoice)).Form.CostObjectId, await ResultAsync(project)));
        Assert.Equal((1000m, 0m), await SoldAsync(project));
        await shop.PayAsync(invoice, 833);
        Assert.Equal(833m, await shop.QueryAsync<decimal>($"select sum(home_amount - home_open) from open_items where cost_object_id = '{project}' and not cancelled"));
    }

    [Fact]
    public async Task What_corrects_an_invoice_stays_with_its_project_even_when_that_is_over()
    {
        var (id, customer) = (await planner.ProjectAsync(), await shop.CustomerAsync());
        var project = await KeyAsync(id);
        var form = shop.InvoiceForm(customer, 200);
        form.CostObjectId = project;
        var (credited, reversed) = (await shop.IssuedInvoiceAsync(form), await shop.IssuedInvoiceAsync(form));
        await planner.OnProjectAsync(s => s.CancelAsync(id, new() { Reason = "Abgesagt" }));
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.IssuedInvoiceAsync(form));

        await shop.InvoicesAsync(s => s.CancelAsync(reversed, new() { Reason = "Falsch" }));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(credited, new() { Reason = "Mangel" }));
        var noteForm = (await shop.InvoiceDetailAsync(note)).Form;
        (noteForm.CostObjectId, noteForm.Lines[0].UnitPrice) = (null, 80);
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.ChangeDraftAsync(note, noteForm)));
        noteForm.CostObjectId = project;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(note, noteForm));
        await shop.InvoicesAsync(s => s.IssueAsync(note));
        Assert.Equal(120m, await ResultAsync(project));
    }

    [Fact]
    public async Task Orders_of_different_projects_share_no_invoice_and_an_unknown_project_is_refused()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ServiceAsync(10));
        var form = shop.OrderForm(customer, item);
        var plain = await shop.ConfirmedOrderAsync(form);
        form.CostObjectId = await ProjectAsync();
        var ours = await shop.ConfirmedOrderAsync(form);
        await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = [plain, ours] })));
        form.CostObjectId = Guid.CreateVersion7();
        Assert.Equal("CostObjectId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
    }

    [Fact]
    public async Task Lists_show_and_find_the_project_where_somebody_chooses_its_column()
    {
        var (project, customer, item) = (await ProjectAsync(), await shop.CustomerAsync(), await shop.ServiceAsync(10));
        var number = await shop.QueryAsync<string>($"select code from cost_objects where id = '{project}'");
        var (quote, order, invoice) = (shop.QuoteForm(customer, item), shop.OrderForm(customer, item), shop.InvoiceForm(customer));
        foreach (var form in new Erp.Sales.Documents.DocumentForm[] { quote, order, invoice }) form.CostObjectId = project;
        await shop.SentQuoteAsync(quote);
        await shop.OrderAsync(order);
        await shop.OrderAsync(shop.OrderForm(customer, item));
        await shop.InvoicesAsync(s => s.CreateDraftAsync(invoice));
        Assert.Equal((number, 1), (await OneAsync(QuoteList.Description, q => q.CostObject), await CountAsync(QuoteList.Description, number)));
        Assert.Equal((number, 1), (await OneAsync(OrderList.Description, o => o.CostObject), await CountAsync(OrderList.Description, number)));
        Assert.Equal((number, 1), (await OneAsync(InvoiceList.Description, i => i.CostObject), await CountAsync(InvoiceList.Description, number)));
        Assert.Equal(0, await CountAsync(OrderList.Description, "P-0000"));

        // The screen does not read it until somebody chooses the column.
        async Task<string?> OneAsync<TRow>(RecordList<TRow> list, Func<TRow, string?> read) where TRow : class, IRow
        {
            Assert.All((await PageAsync(list, GridState.Initial)).Rows, row => Assert.Null(read(row)));
            return (await PageAsync(list, GridState.Initial with { Columns = ["costObject"] })).Rows.Select(read).OfType<string>().Single(code => code == number);
        }

        async Task<int> CountAsync<TRow>(RecordList<TRow> list, string wanted) where TRow : class, IRow => (await PageAsync(list, GridState.Initial.WithFilter("costObject", wanted))).Rows.Count;

        Task<GridPage<TRow>> PageAsync<TRow>(RecordList<TRow> list, GridState state) where TRow : class, IRow => shop.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(list, state));
    }

    async Task<Guid> ProjectAsync() => await KeyAsync(await planner.ProjectAsync());

    Task<Guid> KeyAsync(Guid project) => shop.QueryAsync<Guid>($"select id from cost_objects where source_id = '{project}'");

    Task<decimal> ResultAsync(Guid costObject) => shop.QueryAsync<decimal>($"select coalesce(sum(credit - debit), 0) from journal_lines where cost_object_id = '{costObject}'");

    Task<(decimal Ordered, decimal ToInvoice)> SoldAsync(Guid costObject) => shop.AsSystemAsync(async p =>
    {
        await using var db = await p.GetRequiredService<Database>().ReadAsync("sales:read");
        var orders = await CostObjectSales.OrdersAsync(db, costObject);
        return (orders.Sum(o => o.Net), orders.Sum(o => o.ToInvoice));
    });
}
