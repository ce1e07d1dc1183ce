using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>How often the way from order to issued invoice asks the database, and what its steps answer without asking it again.</summary>
public sealed class RoundTripTests(Shop shop) : IClassFixture<Shop>
{
    /// <summary>Who asks for more than this has added a query: put it into one that is there, or say why not.</summary>
    [Theory]
    [InlineData(ItemKind.Service, 3, 4, 5, 7)]
    [InlineData(ItemKind.Goods, 3, 12, 5, 7)]
    public async Task Each_step_from_order_to_issued_invoice_asks_the_database_a_few_times(ItemKind kind, int create, int confirm, int invoice, int issue)
    {
        var clerk = await shop.HireAsync("Clerk", SalesPermissions.Read, SalesPermissions.Write);
        var form = shop.OrderForm(await shop.CustomerAsync(), [await ItemAsync(), await ItemAsync(), await ItemAsync(), await ItemAsync(), await ItemAsync()]);
        // What is kept in memory is read by the first.
        await CycleAsync();
        var asked = await CycleAsync();
        Assert.True(asked.Zip([create, confirm, invoice, issue]).All(a => a.First > 0 && a.First <= a.Second), $"Asked {string.Join(", ", asked)} times.");

        Task<Guid> ItemAsync() => shop.ItemAsync(10, i => i.Kind = kind);

        async Task<IReadOnlyList<int>> CycleAsync()
        {
            var (created, order) = await CountAsync(p => p.GetRequiredService<OrderService>().CreateDraftAsync(form));
            var (confirmed, _) = await CountAsync(p => p.GetRequiredService<OrderService>().ConfirmAsync(order));
            var (drafted, bill) = await CountAsync(p => p.GetRequiredService<OrderService>().CreateInvoiceAsync(order));
            var (issued, _) = await CountAsync(p => p.GetRequiredService<InvoiceService>().IssueAsync(bill));
            return [created, confirmed, drafted, issued];
        }

        Task<(int Asked, T Answer)> CountAsync<T>(Func<IServiceProvider, Task<T>> act) => shop.AsAsync(clerk, async p =>
        {
            using var queries = new QueryCounter();
            var answer = await act(p);
            return (queries.Count, answer);
        });
    }

    [Fact]
    public async Task A_step_answers_where_the_document_stands()
    {
        var customer = await shop.CustomerAsync();
        var order = await shop.OrderAsync(shop.OrderForm(customer, await shop.ItemAsync(10)));
        Assert.Equal(DocumentRoutes.Drafted<OrderState>("orders", order).Value, await StandsAsync());
        var confirmed = await shop.OrdersAsync(s => s.ConfirmAsync(order));
        Assert.Equal((await StandsAsync(), OrderState.Confirmed), (confirmed, confirmed.State));

        // Nothing is to be paid of it: a handler notes that, after the command's own work.
        var invoice = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(customer, price: 0)));
        var issued = await IssueAsync();
        var detail = await shop.InvoiceDetailAsync(invoice);
        Assert.Equal(new(invoice, detail.Version, detail.Number, InvoiceState.Paid), issued);
        Assert.Equal(issued, await IssueAsync());

        async Task<DocumentStatus<OrderState>> StandsAsync()
        {
            var detail = await shop.OrderDetailAsync(order);
            return new(order, detail.Version, detail.Number, detail.State);
        }

        Task<DocumentStatus<InvoiceState>> IssueAsync() => shop.AsSystemAsync(p =>
        {
            p.GetRequiredService<Caller>().IdempotencyKey = $"issue {invoice}";
            return p.GetRequiredService<InvoiceService>().IssueAsync(invoice);
        });
    }
}
