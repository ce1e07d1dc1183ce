using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Inventory;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Whatever people do to orders, deliveries and invoices in whatever sequence, the figures stay true.</summary>
public sealed class CommandSequenceTests(Shop shop) : IClassFixture<Shop>
{
    const int Sequences = 12;
    const int Commands = 25;

    /// <summary>What somebody tries next, on which of the documents there are, with which figure.</summary>
    enum Act
    {
        Invoice,
        InvoiceTogether,
        Change,
        Issue,
        Delete,
        Cancel,
        Replace,
        Credit,
        Close,
        Reopen,
        DownPay,
        Pay,
        TakeBackPayment,
        Deliver,
        TakeBack,
    }

    sealed record Step(Act Act, int Which, int Figure);

    readonly List<Guid> payments = [], deliveries = [];

    readonly Depot depot = new(shop);

    [Fact]
    public async Task Ordered_is_invoiced_plus_open_and_nobody_gets_back_more_than_was_billed()
    {
        var steps = from act in Gen.Elements(Enum.GetValues<Act>().Append(Act.Issue).Append(Act.Invoice).Append(Act.Deliver).ToArray())
                    from which in Gen.Choose(0, 1000)
                    from figure in Gen.Choose(1, 4000)
                    select new Step(act, which, figure);
        var reduced = await shop.QueryAsync<Guid>("select id from tax_codes where code = 'S7'");
        var items = new[] { await shop.ItemAsync(33.33m), await shop.ItemAsync(0.0777m), await shop.ItemAsync(1999.99m) };
        foreach (var item in items) await depot.ReceiveAsync(item, 10_000);
        foreach (var sequence in steps.ArrayOf(Commands).Sample(Sequences))
        {
            var (orders, invoices) = (new List<Guid>(), new List<Guid>());
            var customer = await shop.CustomerAsync();
            payments.Clear();
            deliveries.Clear();
            for (var i = 0; i < 2; i++) orders.Add(await shop.ConfirmedOrderAsync(Form(customer, items, reduced)));
            foreach (var step in sequence)
            {
                var done = await TryAsync(step, orders, invoices);
                await HoldsAsync(orders, invoices, $"{step}{(done ? "" : " (refused)")} of {string.Join(", ", sequence.Select(s => s.ToString()))}");
            }
        }
    }

    OrderForm Form(Guid customer, Guid[] items, Guid reduced)
    {
        var form = shop.OrderForm(customer, items);
        (form.DiscountPercent, form.Freight, form.Lines[0].Quantity, form.Lines[1].DiscountPercent) = (2.5m, 4.9m, 0.777m, 33.33m);
        (form.Lines[2].DiscountAmount, form.Lines[2].ChargeAmount, form.Lines[1].ChargeAmount) = (77.77m, 1.01m, 0.05m);
        form.Adjustments.Add(new() { Kind = AdjustmentKind.Discount, Text = "Messerabatt", Amount = 33.34m });
        form.Adjustments.Add(new() { Text = "Express", Amount = 7.01m, TaxCodeId = reduced });
        form.Lines.Insert(1, new() { Kind = LineKind.Subtotal });
        form.Lines.Add(new() { Text = "Rücknahme", UnitCode = "Stk", Quantity = -1, UnitPrice = 0.5m });
        return form;
    }

    /// <summary>Does it, if the rules allow; a refusal is an answer too.</summary>
    async Task<bool> TryAsync(Step step, List<Guid> orders, List<Guid> invoices)
    {
        var order = orders[step.Which % orders.Count];
        var invoice = invoices.Count == 0 ? Guid.CreateVersion7() : invoices[step.Which % invoices.Count];
        try
        {
            switch (step.Act)
            {
                case Act.Invoice: invoices.Add(await shop.OrdersAsync(s => s.CreateInvoiceAsync(order))); break;
                case Act.InvoiceTogether: invoices.Add(await shop.OrdersAsync(s => s.CreateCollectiveInvoiceAsync(new() { OrderIds = orders }))); break;
                case Act.Change: await ChangeAsync(invoice, step); break;
                case Act.Issue: await shop.InvoicesAsync(s => s.IssueAsync(invoice)); break;
                case Act.Delete:
                    await shop.InvoicesAsync(s => s.DeleteDraftAsync(invoice));
                    invoices.Remove(invoice);
                    break;
                case Act.Cancel: await shop.InvoicesAsync(s => s.CancelAsync(invoice, new() { Reason = "x" })); break;
                case Act.Replace: invoices.Add(await shop.InvoicesAsync(s => s.ReplaceAsync(invoice, new() { Reason = "x" }))); break;
                case Act.Credit: invoices.Add(await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "x" }))); break;
                case Act.Close: await shop.OrdersAsync(s => s.CloseAsync(order)); break;
                case Act.Reopen: await shop.OrdersAsync(s => s.ReopenAsync(order)); break;
                case Act.DownPay: invoices.Add(await shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = step.Figure / 100m }))); break;
                case Act.Pay: await PayAsync(invoice, wholly: step.Figure % 3 > 0); break;
                case Act.Deliver: await DeliverAsync(order, step); break;
                case Act.TakeBack when deliveries.Count > 0: await shop.DeliveriesAsync(s => s.CancelAsync(deliveries[step.Which % deliveries.Count], new() { Reason = "x" })); break;
                case Act.TakeBackPayment when payments.Count > 0: await shop.TakeBackPaymentAsync(payments[step.Which % payments.Count]); break;
            }

            return true;
        }
        catch (Failure)
        {
            return false;
        }
    }

    /// <summary>Pays what is open of an invoice, or gives back what is open of a credit note; or a third of that.</summary>
    async Task PayAsync(Guid invoice, bool wholly)
    {
        if (await shop.InvoiceDetailAsync(invoice) is not { State: InvoiceState.Issued, Open: { } open and not 0 }) return;
        payments.Add(await shop.PayAsync(invoice, wholly ? open : Math.Round(open / 3, 2)));
    }

    /// <summary>Delivers all that is left, or a part of one line; what is refused stays a draft that nobody counts.</summary>
    async Task DeliverAsync(Guid order, Step step)
    {
        var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        try
        {
            var form = (await shop.DeliveryDetailAsync(id)).Form;
            if (step.Figure % 3 > 0)
            {
                foreach (var line in form.Lines) line.Quantity = 0;
                form.Lines[step.Which % form.Lines.Count].Quantity = step.Figure / 1000m;
                await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form));
            }

            await shop.DeliveriesAsync(s => s.PostAsync(id));
            deliveries.Add(id);
        }
        catch (Failure)
        {
            await shop.DeliveriesAsync(s => s.DeleteDraftAsync(id));
            throw;
        }
    }

    /// <summary>Another quantity on one of the lines, or the line gone.</summary>
    async Task ChangeAsync(Guid invoice, Step step)
    {
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        if (form.Lines.Count == 0) return;
        var line = form.Lines[step.Figure % form.Lines.Count];
        if (step.Figure % 7 == 0) form.Lines.Remove(line);
        else if (line.Kind == LineKind.Item) line.Quantity = Math.Sign(line.Quantity) * step.Figure / 1000m;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
    }

    async Task HoldsAsync(List<Guid> orders, List<Guid> invoices, string after)
    {
        await shop.AsSystemAsync(async provider =>
        {
            var details = new List<InvoiceDetail>();
            foreach (var id in invoices) details.Add(await provider.GetRequiredService<InvoiceQueries>().DetailAsync(id));
            foreach (var id in orders)
            {
                var order = await provider.GetRequiredService<OrderQueries>().DetailAsync(id);
                foreach (var line in order.Lines.Where(l => l.Kind == LineKind.Item))
                {
                    Assert.True(line.Open * line.Quantity >= 0 && Math.Abs(line.Open!.Value) <= Math.Abs(line.Quantity), $"Open beyond what was ordered after {after}");
                    var billed = await shop.QueryAsync<decimal>(
                        $"select coalesce(sum(l.quantity), 0) from invoice_lines l join invoices i on i.id = l.invoice_id where l.order_line_id = '{line.Id}' and i.state <> 'Cancelled'");
                    Assert.True(line.Quantity == billed + line.Open, $"{line.Quantity} ordered, {billed} invoiced, {line.Open} open after {after}");
                }

                await AdjustmentsHoldAsync(order, after);
                await DeliveredHoldsAsync(order, after);
            }

            foreach (var invoice in details)
            {
                var totals = invoice.Totals;
                Assert.True(
                    totals.LinesNet - totals.Allowances + totals.Charges == totals.Net && totals.Net + totals.Tax == totals.Gross && totals.Groups.Sum(g => g.Base) == totals.Net,
                    $"Totals after {after}");
                if (invoice.Kind != InvoiceKind.Invoice) continue;
                if (invoice.State == InvoiceState.Credited) Assert.True(invoice.Credited == totals.Gross, $"{invoice.Credited} of {totals.Gross} given back after {after}");
                var lines = await shop.QueryAsync<long>($"select count(*) from invoice_lines where invoice_id = '{invoice.Id}' and (abs(credited_net) > abs(net) or credited_net * net < 0)");
                Assert.True(lines == 0, $"More credited than billed after {after}");
            }
        });
        await AdvancesHoldAsync(after);
        Assert.Equal(0m, await shop.QueryAsync<decimal>("select coalesce(sum(debit) - sum(credit), 0) from journal_lines"));
        Assert.Equal(
            await shop.QueryAsync<decimal>("select coalesce(sum(l.debit) - sum(l.credit), 0) from journal_lines l join finance_settings s on s.receivables_account_id = l.account_id"),
            await shop.QueryAsync<decimal>("select coalesce(sum(open), 0) from open_items"));
    }

    /// <summary>Of discounts and charges invoices have what the order notes, never more than was agreed, and all of it once all is invoiced.</summary>
    async Task AdjustmentsHoldAsync(OrderDetail order, string after)
    {
        var all = order.Lines.All(l => l.Open is null or 0);
        foreach (var sql in new[]
        {
            $"select a.amount, a.invoiced, (select coalesce(sum(p.amount), 0) from invoice_adjustments p join invoices i on i.id = p.invoice_id where p.order_adjustment_id = a.id and i.state <> 'Cancelled') from order_adjustments a where a.order_id = '{order.Id}'",
            $"select l.discount_amount, l.invoiced_discount, (select coalesce(sum(p.discount_amount), 0) from invoice_lines p join invoices i on i.id = p.invoice_id where p.order_line_id = l.id and i.state <> 'Cancelled') from order_lines l where l.order_id = '{order.Id}'",
            $"select l.charge_amount, l.invoiced_charge, (select coalesce(sum(p.charge_amount), 0) from invoice_lines p join invoices i on i.id = p.invoice_id where p.order_line_id = l.id and i.state <> 'Cancelled') from order_lines l where l.order_id = '{order.Id}'",
        })
        {
            var wrong = await shop.QueryAsync<long>($"select count(*) from ({sql}) as s (agreed, noted, billed) where noted <> billed or billed > agreed or ({all} and billed <> agreed)");
            Assert.True(wrong == 0, $"{wrong} discounts or charges noted or billed wrongly after {after}: {sql}");
        }
    }

    /// <summary>Ordered = delivered + left to deliver, and what is delivered and not invoiced is to be invoiced, at its value.</summary>
    async Task DeliveredHoldsAsync(OrderDetail order, string after)
    {
        var (value, size) = (0m, 0m);
        var lines = order.Lines.Where(l => l.Kind == LineKind.Item).ToList();
        foreach (var line in lines)
        {
            var delivered = await shop.QueryAsync<decimal>(
                $"select coalesce(sum(l.quantity), 0) from delivery_lines l join deliveries d on d.id = l.delivery_id where l.order_line_id = '{line.Id}' and d.state = 'Delivered'");
            Assert.True(Math.Max(0, line.Quantity) == delivered + line.ToDeliver, $"{line.Quantity} ordered, {delivered} delivered, {line.ToDeliver} left after {after}");
            var invoiced = line.Quantity - line.Open!.Value;
            var part = (line.ItemId is null ? line.Open.Value : Math.Max(0, delivered - invoiced)) / line.Quantity;
            (value, size) = (value + line.Net * part, size + Math.Abs(line.Net) * part);
        }

        // Per cent go by value, amounts by size: beside a return, what is charged on the whole turns nothing round.
        var kept = 1 - order.Form.DiscountPercent / 100;
        var amounts = order.Totals.Net - lines.Sum(l => l.Net) * kept;
        var expected = order.State == OrderState.Confirmed ? Erp.Platform.Amounts.Money.Round(value * kept + amounts * size / lines.Sum(l => Math.Abs(l.Net))) : 0;
        var told = await shop.QueryAsync<decimal>($"select to_invoice_net from orders where id = '{order.Id}'");
        Assert.True(expected == told, $"{told} to invoice instead of {expected} after {after}");
    }

    /// <summary>Advances in the books are those that are neither deducted nor given back, each once; and no tax waits for money once none is to come.</summary>
    async Task AdvancesHoldAsync(string after)
    {
        var received = await OnAsync("3272", "3260");
        var standing = await shop.QueryAsync<decimal>(
            "select coalesce(sum(net), 0) from invoices where kind = 'DownPayment' and state in ('Issued', 'Paid') and deducted_by_id is null and credited = 0");
        Assert.True(received == standing, $"{received} received in advance, {standing} stands on down payments after {after}");
        var waiting = await shop.QueryAsync<long>("select count(*) from open_items where tax_on_receipt and open <> 0");
        var undue = await OnAsync("3816", "3811");
        Assert.True(waiting > 0 || undue == 0, $"{undue} of tax waits for nothing after {after}");

        Task<decimal> OnAsync(params string[] accounts) => shop.QueryAsync<decimal>(
            $"select coalesce(sum(l.credit - l.debit), 0) from journal_lines l join accounts a on a.id = l.account_id where a.number in ('{string.Join("','", accounts)}')");
    }
}
