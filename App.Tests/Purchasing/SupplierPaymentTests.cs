using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing.Bills;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>Money goes out to suppliers, wholly or in part, less a cash discount or too much; receivables never see it.</summary>
public sealed class SupplierPaymentTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    readonly BillDesk desk = new(company);
    Guid supplier;

    DateOnly Today => desk.Today;

    public async ValueTask InitializeAsync() => supplier = await desk.SupplierAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Money_leaves_the_bank_and_the_bill_is_paid_once_nothing_is_open()
    {
        var bill = await desk.PostedAsync(supplier, Today, ("V19", 100m));
        var part = await desk.PayAsync(supplier, Today, 40m, (bill, 40m, 0));
        Assert.Equal(["3300 S 40.00 H 0.00", "1800 S 0.00 H 40.00"], await desk.EntryAsync(Payment.SourceType, part));
        Assert.Equal((BillState.Posted, 79m), ((await desk.ReadAsync(bill)).State, (await desk.ReadAsync(bill)).Open));
        await desk.PayAsync(supplier, Today, 79m, (bill, 79m, 0));
        Assert.Equal((BillState.Paid, 0m), ((await desk.ReadAsync(bill)).State, (await desk.ReadAsync(bill)).Open));
        // As the bank has it: what left is below zero.
        Assert.Equal(-40m, (await company.AsSystemAsync(p => p.GetRequiredService<PaymentQueries>().DetailAsync(part))).Payment.HomeAmount);

        await desk.Books.CancelPaymentAsync(part);
        Assert.Equal((BillState.Posted, 40m), ((await desk.ReadAsync(bill)).State, (await desk.ReadAsync(bill)).Open));
    }

    [Fact]
    public async Task A_cash_discount_taken_lowers_the_expense_and_the_input_tax()
    {
        var form = await desk.FormAsync(supplier, Today, ("V19", 100m), ("V7", 100m));
        (form.DiscountUntil, form.DiscountPercent) = (Today.AddDays(7), 3m);
        var bill = await desk.PostedAsync(form);
        var payment = await desk.PayAsync(supplier, Today, 219.22m, (bill, 219.22m, 6.78m));
        Assert.Equal(
            ["3300 S 226.00 H 0.00", "1800 S 0.00 H 219.22", "5736 S 0.00 H 3.00", "1406 S 0.00 H 0.57", "5731 S 0.00 H 3.00", "1401 S 0.00 H 0.21"],
            await desk.EntryAsync(Payment.SourceType, payment));
        Assert.Equal(BillState.Paid, (await desk.ReadAsync(bill)).State);
        Assert.Equal(
            -3m,
            await company.QueryAsync<decimal>(
                $"select l.tax_base from journal_lines l join journal_entries e on e.id = l.entry_id join accounts a on a.id = l.account_id where e.source_id = '{payment}' and a.number = '1406'"));
    }

    [Fact]
    public async Task A_cash_discount_taken_on_what_is_kept_lowers_what_it_cost()
    {
        var form = await desk.FormAsync(supplier, Today, ("V19", 300m), ("V19", 100m));
        form.Lines[0].AccountId = await desk.Books.AccountAsync("0635");
        (form.DiscountUntil, form.DiscountPercent) = (Today.AddDays(7), 3m);
        var bill = await desk.PostedAsync(form);
        var payment = await desk.PayAsync(supplier, Today, 461.72m, (bill, 461.72m, 14.28m));
        Assert.Equal(["3300 S 476.00 H 0.00", "1800 S 0.00 H 461.72", "0635 S 0.00 H 9.00", "5736 S 0.00 H 3.00", "1406 S 0.00 H 2.28"], await desk.EntryAsync(Payment.SourceType, payment));
        Assert.Equal(-291m, await desk.Books.OnAccountAsync("0635", Today));
    }

    [Fact]
    public async Task What_was_paid_too_much_is_our_credit_and_pays_the_next_bill()
    {
        var first = await desk.PostedAsync(supplier, Today, ("V19", 100m));
        var payment = await desk.PayAsync(supplier, Today, 150m, (first, 119m, 0));
        Assert.Equal(-31m, await desk.OwedAsync(supplier: supplier));
        var second = await desk.PostedAsync(supplier, Today, ("V19", 100m));
        var credit = await desk.ItemAsync(payment);
        await desk.Books.RecordAsync(new()
        {
            Side = OpenItemSide.Payable, PartyId = supplier, Date = Today,
            Allocations = [new() { OpenItemId = credit, Amount = -31m }, new() { OpenItemId = await desk.ItemAsync(second), Amount = 31m }],
        });
        Assert.Equal((88m, 88m), ((await desk.ReadAsync(second)).Open, await desk.OwedAsync(supplier: supplier)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.Books.CancelPaymentAsync(payment));
    }

    [Fact]
    public async Task What_a_supplier_gives_back_is_set_off_or_comes_back_to_the_bank()
    {
        var bill = await desk.PostedAsync(supplier, Today, ("V19", 100m));
        var credit = await desk.PostedAsync(supplier, Today, ("V19", -50m));
        Assert.Equal((59.5m, -59.5m), (await desk.OwedAsync(supplier: supplier), (await desk.ReadAsync(credit)).Open));
        await desk.PayAsync(supplier, Today, 0, (bill, 19.5m, 0), (credit, -19.5m, 0));
        var back = await desk.PayAsync(supplier, Today, -40m, (credit, -40m, 0));
        Assert.Equal(["3300 S 0.00 H 40.00", "1800 S 40.00 H 0.00"], await desk.EntryAsync(Payment.SourceType, back));
        Assert.Equal((BillState.Paid, 99.5m), ((await desk.ReadAsync(credit)).State, await desk.OwedAsync(supplier: supplier)));
    }

    [Fact]
    public async Task Whoever_is_customer_and_supplier_has_two_sides_that_do_not_pay_each_other()
    {
        var both = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new()
        {
            CompanyName = "Beides GmbH", IsCustomer = true, IsSupplier = true, Address = new() { City = "Köln" },
        }));
        var receivables = await TotalAsync(null);
        var bill = await desk.PostedAsync(both, Today, ("V19", 100m));
        var invoice = await desk.Books.InvoiceAsync(both, Today, ("S19", 1000m));
        Assert.Equal((receivables + 1190m, 1190m, 119m), (await TotalAsync(null), await TotalAsync(both), await desk.OwedAsync(supplier: both)));
        Assert.Equal(1190m, await desk.Books.ReadAsync(db => Task.FromResult(OpenItems.OfParty(db, both).Sum(i => i.HomeOpen))));

        var number = (await desk.ReadAsync(bill)).Number!;
        Assert.Equal(
            (1, 0, 0, 1),
            (
                await FoundAsync(OpenItemList.Description, invoice.Number), await FoundAsync(OpenItemList.Description, number),
                await FoundAsync(OpenItemList.Payables, invoice.Number), await FoundAsync(OpenItemList.Payables, number)));

        var aged = await company.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().ByAgeAsync(Today, take: 1000, side: OpenItemSide.Payable));
        Assert.Equal((119m, await desk.OwedAsync(Today)), (aged.Parties.Single(p => p.PartyId == both).Total, aged.Parties.Sum(p => p.Total)));

        var wrong = new PaymentForm
        {
            PartyId = both, Date = Today, AccountId = await desk.Books.AccountAsync("1800"), Amount = 119m,
            Allocations = [new() { OpenItemId = await desk.ItemAsync(bill), Amount = 119m }],
        };
        Assert.Equal(PaymentTexts.OtherSide, (await Assert.ThrowsAsync<InvalidInputException>(() => desk.Books.RecordAsync(wrong))).Errors.Single().Says.Text);
        (wrong.Side, wrong.Allocations[0].OpenItemId) = (OpenItemSide.Payable, invoice.OpenItemId);
        Assert.Equal(PaymentTexts.OtherSide, (await Assert.ThrowsAsync<InvalidInputException>(() => desk.Books.RecordAsync(wrong))).Errors.Single().Says.Text);
        await desk.PayAsync(both, Today, 119m, (bill, 119m, 0));
        Assert.Equal((1190m, 0m), (await TotalAsync(both), await desk.OwedAsync(supplier: both)));

        async Task<int> FoundAsync(RecordList<OpenItemRow> list, string words) =>
            (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(list, GridState.Initial with { Search = words }))).Rows.Count;

        async Task<decimal> TotalAsync(Guid? party) => (await company.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(party))).Total;
    }

    [Fact]
    public async Task What_suppliers_are_owed_on_any_day_is_what_stands_on_the_control_account()
    {
        var (dice, bills) = (new Random(20261121), new List<Guid>());
        var codes = new[] { "V19", "V7", "V0", "R19", "I19" };
        for (var step = 0; step < 60; step++)
        {
            var day = Today.AddDays(-dice.Next(0, 40));
            if (step % 3 == 0 || bills.Count == 0)
                bills.Add(
                    await desk.PostedAsync(
                        supplier, day, (codes[dice.Next(codes.Length)], dice.Next(-20_000, 90_000) / 100m + 0.01m),
                        (codes[dice.Next(codes.Length)], dice.Next(20_001, 90_000) / 100m)));
            else
            {
                var bill = bills[dice.Next(bills.Count)];
                var (open, posted) = ((await desk.ReadAsync(bill)).Open!.Value, (await desk.ReadAsync(bill)).State == BillState.Posted);
                if (!posted || open == 0) continue;
                switch (dice.Next(4))
                {
                    case 0 when await company.QueryAsync<decimal>($"select amount - open from open_items where source_id = '{bill}'") == 0: await desk.CancelAsync(bill); break;
                    case 1: await desk.Books.CancelPaymentAsync(
                        await desk.PayAsync(supplier, day, open + (open > 0 ? 5 : 0), (bill, open, 0)),
                        date: day.AddDays(dice.Next(0, Today.DayNumber - day.DayNumber + 1))); break;
                    case 2: var discount = Money.Percent(open, 2); await desk.PayAsync(supplier, day, open - discount, (bill, open - discount, discount)); break;
                    default: await desk.PayAsync(supplier, day, Money.Round(open / 3) + (open > 0 ? 7.77m : 0), (bill, Money.Round(open / 3), 0)); break;
                }
            }
        }

        for (var day = Today.AddDays(-45); day <= Today; day = day.AddDays(1)) Assert.Equal((day, await desk.Books.OnAccountAsync("3300", day)), (day, await desk.OwedAsync(day)));
        Assert.NotEqual(0, await desk.OwedAsync());
        Assert.Equal(await desk.OwedAsync(), await desk.OwedAsync(Today));
        Assert.Empty((await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant)).Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }
}
