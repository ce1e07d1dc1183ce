using Erp.Finance;
using Erp.Finance.Payments;
using Erp.Parties;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Purchasing;
using Erp.Purchasing.Bills;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>A supplier's invoice is typed, checked against the paper, posted, and taken back by a reversal only.</summary>
public sealed class BillTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    readonly BillDesk desk = new(company);
    Guid supplier;

    DateOnly Today => desk.Today;

    public async ValueTask InitializeAsync() => supplier = await desk.SupplierAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Posting_debits_the_expenses_and_the_input_tax_and_the_supplier_is_owed_the_gross_amount()
    {
        var bill = await desk.PostedAsync(supplier, Today, ("V19", 100m), ("V7", 50m), ("V0", 10m));
        Assert.Equal(
            ["5400 S 100.00 H 0.00", "5300 S 50.00 H 0.00", "5200 S 10.00 H 0.00", "1406 S 19.00 H 0.00", "1401 S 3.50 H 0.00", "3300 S 0.00 H 182.50"],
            await desk.EntryAsync(Bill.SourceType, bill));
        var read = await desk.ReadAsync(bill);
        Assert.StartsWith("ER-", read.Number, StringComparison.Ordinal);
        Assert.Equal((BillState.Posted, 182.5m, 182.5m), (read.State, read.Gross, read.Open));
        Assert.Equal(182.5m, await desk.OwedAsync(supplier: supplier));
        Assert.Equal(
            100m,
            await company.QueryAsync<decimal>(
                $"select l.tax_base from journal_lines l join journal_entries e on e.id = l.entry_id join accounts a on a.id = l.account_id where e.source_id = '{bill}' and a.number = '1406'"));
    }

    [Theory]
    [InlineData("R19", "5923", "1407", "3837")]
    [InlineData("R19B", "5900", "1407", "3837")]
    [InlineData("I19", "5425", "1404", "3804")]
    public async Task Tax_that_the_recipient_owes_is_owed_and_deducted_and_the_supplier_gets_the_net(string code, string expense, string deducted, string owed)
    {
        var bill = await desk.PostedAsync(supplier, Today, (code, 100m));
        Assert.Equal([$"{expense} S 100.00 H 0.00", $"{deducted} S 19.00 H 0.00", $"{owed} S 0.00 H 19.00", "3300 S 0.00 H 100.00"], await desk.EntryAsync(Bill.SourceType, bill));
        var before = (await desk.Books.OnAccountAsync(deducted, Today), await desk.Books.OnAccountAsync(owed, Today));
        // A discount takes its part off both, so that the tax is nothing again.
        var payment = await desk.PayAsync(supplier, Today, 97m, (bill, 97m, 3m));
        Assert.Equal(["3300 S 100.00 H 0.00", "1800 S 0.00 H 97.00", "5730 S 0.00 H 3.00", $"{deducted} S 0.00 H 0.57", $"{owed} S 0.00 H -0.57"], await desk.EntryAsync(Payment.SourceType, payment));
        Assert.Equal((before.Item1 + 0.57m, before.Item2 - 0.57m), (await desk.Books.OnAccountAsync(deducted, Today), await desk.Books.OnAccountAsync(owed, Today)));
    }

    [Fact]
    public async Task The_total_on_the_paper_must_be_what_the_lines_come_to_to_the_cent()
    {
        var form = await desk.FormAsync(supplier, Today, ("V19", 100m));
        form.StatedGross = 119.01m;
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => desk.CreateAsync(form));
        Assert.Equal(nameof(BillForm.StatedGross), Assert.Single(refused.Errors).Field);
        Assert.Contains("-0.01", Assert.Single(refused.Errors).Says.In(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        form.StatedGross = null;
        var draft = await desk.CreateAsync(form);
        Assert.Equal(BillTexts.TotalMissing, (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.PostAsync(draft)))).Says.Text);
        Assert.Null((await desk.ReadAsync(draft)).Number);
    }

    [Fact]
    public async Task The_tax_on_the_paper_counts_where_rounding_explains_it()
    {
        var form = await desk.FormAsync(supplier, Today, ("V19", 33.33m), ("V19", 33.33m), ("V19", 33.33m));
        (form.StatedTax, form.StatedGross) = (18.99m, 118.98m);
        var bill = await desk.PostedAsync(form);
        Assert.Equal(["5400 S 99.99 H 0.00", "1406 S 18.99 H 0.00", "3300 S 0.00 H 118.98"], await desk.EntryAsync(Bill.SourceType, bill));

        form = await desk.FormAsync(supplier, Today, ("V19", 100m));
        (form.StatedTax, form.StatedGross) = (18.9m, 118.9m);
        Assert.Equal(nameof(BillForm.StatedTax), (await Assert.ThrowsAsync<InvalidInputException>(() => desk.CreateAsync(form))).Errors.Single().Field);
    }

    [Fact]
    public async Task A_suppliers_number_is_taken_once_unless_the_first_was_cancelled()
    {
        var first = await desk.FormAsync(supplier, Today, ("V19", 100m));
        first.InvoiceNumber = "RG 77-a";
        var bill = await desk.PostedAsync(first);
        var second = await desk.FormAsync(supplier, Today, ("V19", 100m));
        second.InvoiceNumber = "rg77-A";
        Assert.Equal(nameof(BillForm.InvoiceNumber), (await Assert.ThrowsAsync<InvalidInputException>(() => desk.CreateAsync(second))).Errors.Single().Field);
        Assert.Equal(bill, (await company.AsSystemAsync(p => p.GetRequiredService<BillQueries>().TwinAsync(supplier, "rg 77-A")))?.Id);
        second.SupplierId = await desk.SupplierAsync("Jemand anders");
        await desk.CreateAsync(second);

        await desk.CancelAsync(bill);
        second.SupplierId = supplier;
        await desk.CreateAsync(second);
    }

    [Fact]
    public async Task A_posted_one_stands_and_goes_by_a_reversal_only()
    {
        var (bill, on3300) = (await desk.PostedAsync(supplier, Today, ("V19", 100m)), await desk.Books.OnAccountAsync("3300", Today));
        var form = (await desk.ReadAsync(bill)).Form;
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.ChangeAsync(bill, form)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.DeleteAsync(bill)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.PostAsync(bill)));
        await Assert.ThrowsAsync<InvalidInputException>(() => desk.OnAsync(s => s.CancelAsync(bill, new())));

        await desk.CancelAsync(bill);
        Assert.Equal((BillState.Cancelled, "Doppelt gebucht"), ((await desk.ReadAsync(bill)).State, (await desk.ReadAsync(bill)).CancelReason));
        Assert.Equal(on3300 - 119m, await desk.Books.OnAccountAsync("3300", Today));
        Assert.Equal((2, 0m), ((await desk.Books.EntriesOfAsync(Bill.SourceType, bill)).Count, await desk.OwedAsync(supplier: supplier)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.CancelAsync(bill));
    }

    [Fact]
    public async Task What_is_paid_in_part_cannot_be_cancelled()
    {
        var bill = await desk.PostedAsync(supplier, Today, ("V19", 100m));
        var payment = await desk.PayAsync(supplier, Today, 19m, (bill, 19m, 0));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.CancelAsync(bill));
        await desk.Books.CancelPaymentAsync(payment);
        await desk.CancelAsync(bill);
    }

    [Fact]
    public async Task It_is_due_by_the_terms_of_the_supplier_and_its_tax_code_and_account_are_proposed()
    {
        var term = await company.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Database>().ReadAsync(PurchasingPermissions.Read);
            return await db.Set<PaymentTerm>().FirstAsync(t => t.DiscountPercent > 0);
        });
        var agreed = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new()
        {
            CompanyName = "Skonto KG", IsSupplier = true, PaymentTermId = term.Id, Address = new() { City = "Köln" },
        }));
        var bill = await desk.CreateAsync(new() { SupplierId = agreed, InvoiceNumber = "1", InvoiceDate = Today, ReceivedOn = Today, Lines = [new() { Text = "Kabel", Quantity = 2, UnitPrice = 5 }] });
        var form = (await desk.ReadAsync(bill)).Form;
        Assert.Equal((Today.AddDays(term.DaysNet), Today.AddDays(term.DiscountDays!.Value), term.DiscountPercent), (form.DueDate!.Value, form.DiscountUntil!.Value, form.DiscountPercent));
        Assert.Equal(await desk.Books.AccountAsync("5400"), form.Lines[0].AccountId);
        Assert.Equal(11.9m, (await desk.ReadAsync(bill)).Gross);
    }

    [Fact]
    public async Task Bad_input_is_refused_at_its_field()
    {
        await RefusedAsync(f => f.Currency = "USD", nameof(BillForm.Currency));
        await RefusedAsync(f => f.DiscountPercent = 2, nameof(BillForm.DiscountUntil));
        await RefusedAsync(f => f.Lines[0].TaxCodeId = Guid.CreateVersion7(), "Lines[0].TaxCodeId");
        await RefusedAsync(f => f.Lines[0].CostObjectId = Guid.CreateVersion7(), "Lines[0].CostObjectId");
        await RefusedAsync(f => f.Lines[0].RequestLineId = Guid.CreateVersion7(), "Lines[0].RequestLineId");
        await RefusedAsync(f => f.Lines.Clear(), nameof(BillForm.Lines));
        var customer = await desk.Books.CustomerAsync();
        await RefusedAsync(f => f.SupplierId = customer, nameof(BillForm.SupplierId));
        await UnpostableAsync(f => f.ReceivedOn = Today.AddDays(1), nameof(Bill.ReceivedOn));
        await UnpostableAsync(f => f.ReceivedOn = Today.AddDays(-1), nameof(Bill.ReceivedOn));
        await UnpostableAsync(f => f.SupplyDate = Today.AddDays(1), nameof(Bill.SupplyDate));
        await UnpostableAsync(f => f.DueDate = Today.AddDays(-1), nameof(Bill.DueDate));
        var bank = await desk.Books.AccountAsync("3300");
        await UnpostableAsync(f => f.Lines[0].AccountId = bank, "Lines[0].AccountId");

        async Task RefusedAsync(Action<BillForm> spoil, string field)
        {
            var form = await desk.FormAsync(supplier, Today, ("V19", 100m));
            spoil(form);
            Assert.Equal(field, (await Assert.ThrowsAsync<InvalidInputException>(() => desk.CreateAsync(form))).Errors.Single().Field);
        }

        async Task UnpostableAsync(Action<BillForm> spoil, string field)
        {
            var form = await desk.FormAsync(supplier, Today, ("V19", 100m));
            spoil(form);
            Assert.Equal(field, (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.PostedAsync(form))).Field);
        }
    }

    [Fact]
    public async Task Who_types_bills_does_not_post_them_without_the_bookkeepers_right()
    {
        var clerk = await company.HireAsync("Ella Einkauf", PurchasingPermissions.Read, PurchasingPermissions.Write);
        var form = await desk.FormAsync(supplier, Today, ("V19", 100m));
        var bill = await company.AsAsync(clerk, p => p.GetRequiredService<BillService>().CreateAsync(form));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<BillService>().PostAsync(bill)));
        var bookkeeper = await company.HireAsync("Berta Buch", FinancePermissions.Write);
        await company.AsAsync(bookkeeper, p => p.GetRequiredService<BillService>().PostAsync(bill));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(clerk, p => p.GetRequiredService<BillService>().CancelAsync(bill, new() { Reason = "nein" })));
    }

    [Fact]
    public async Task A_draft_that_was_deleted_comes_back_and_what_was_posted_is_not_undone()
    {
        var draft = await desk.CreateAsync(await desk.FormAsync(supplier, Today, ("V19", 100m)));
        await desk.OnAsync(s => s.DeleteAsync(draft));
        await UndoAsync(draft);
        Assert.Equal(119m, (await desk.ReadAsync(draft)).Gross);
        await desk.OnAsync(s => s.PostAsync(draft));
        await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(draft));

        async Task UndoAsync(Guid id)
        {
            var commit = await company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{id}' order by at desc limit 1");
            await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
        }
    }
}
