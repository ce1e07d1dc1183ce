using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Erp.Platform.Tenancy;

namespace Erp.Tests.Finance;

public sealed class LedgerTests(Company company) : IClassFixture<Company>
{
    static readonly DateOnly March = new(2026, 3, 10);

    readonly Books books = new(company);

    [Fact]
    public async Task An_invoice_debits_receivables_and_credits_revenue_and_tax_by_rate()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m), ("S7", 50m), ("S19", 20m));

        Assert.Equal(
            ["1200 S 196.30 H 0.00", "4400 S 0.00 H 120.00", "4300 S 0.00 H 50.00", "3806 S 0.00 H 22.80", "3801 S 0.00 H 3.50"],
            [.. (await books.EntryAsync(invoice.EntryId)).OrderBy(Position)]);
        Assert.Equal(196.30m, await books.OpenAsync(invoice));

        static int Position(string line) => Array.IndexOf(["1200", "4400", "4300", "3806", "3801"], line[..4]);
    }

    [Fact]
    public async Task Tax_on_a_down_payment_follows_what_is_set_off_of_it_as_what_is_paid()
    {
        var customer = await books.CustomerAsync();
        var down = await books.AdvanceAsync(customer, March, null, ("S19", 1000m));
        await books.PayAsync(March, 1000m, (down, 1000m));
        var note = await books.AdvanceAsync(customer, March, down, ("S19", -1000m));
        Assert.Equal((0m, -1000m), (await books.OpenAsync(down), await books.OpenAsync(note)));
        Assert.Equal(190m, await OwedAsync(down));
        Assert.Equal(-30.34m, await OwedAsync(note));

        await books.PayAsync(March, -1000m, (note, -1000m));
        Assert.Equal(0m, await OwedAsync(down) + await OwedAsync(note));

        Task<decimal> OwedAsync(IssuedInvoice of) => company.QueryAsync<decimal>(
            $"select coalesce(sum(l.credit - l.debit), 0) from journal_lines l join accounts a on a.id = l.account_id join journal_entries e on e.id = l.entry_id where a.number = '3806' and e.source_id = '{of.Id}'");
    }

    [Fact]
    public async Task A_supply_into_the_union_carries_no_tax_and_goes_to_its_own_account()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("K", 800m));
        Assert.Equal(["1200 S 800.00 H 0.00", "4125 S 0.00 H 800.00"], await books.EntryAsync(invoice.EntryId));
    }

    [Fact]
    public async Task A_reversal_takes_the_entry_back_on_the_same_sides_and_links_both_ways()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m));
        var reversal = await books.ReverseAsync(invoice, March.AddDays(5));

        Assert.Equal(["1200 S -119.00 H 0.00", "4400 S 0.00 H -100.00", "3806 S 0.00 H -19.00"], await books.EntryAsync(reversal));
        var entries = await books.EntriesOfAsync(Books.Invoice, invoice.Id);
        Assert.Equal(reversal, entries[0].ReversedById);
        Assert.Equal(invoice.EntryId, entries[1].ReversesId);
        Assert.Equal(0, await books.OpenAsync(invoice));
    }

    [Fact]
    public async Task An_invoice_is_reversed_once_and_not_while_it_is_partly_paid()
    {
        var customer = await books.CustomerAsync();
        var paid = await books.InvoiceAsync(customer, March, ("S19", 100m));
        await books.PayAsync(March, 50m, (paid, 50m));
        Assert.Contains("50.00 is already paid", (await Assert.ThrowsAsync<BusinessRuleException>(() => books.ReverseAsync(paid, March))).Message, StringComparison.Ordinal);

        var invoice = await books.InvoiceAsync(customer, March, ("S19", 100m));
        await books.ReverseAsync(invoice, March);
        await Assert.ThrowsAsync<BusinessRuleException>(() => books.ReverseAsync(invoice, March));
    }

    [Fact]
    public async Task A_reversal_needs_a_reason()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => books.ReverseAsync(invoice, March, " "));
        Assert.Equal("Reason", refused.Field);
    }

    [Fact]
    public async Task Entry_numbers_run_without_gap_through_a_year_even_when_postings_fail()
    {
        var date = new DateOnly(2031, 5, 4);
        var customer = await books.CustomerAsync();
        await books.InvoiceAsync(customer, date, ("S19", 1m));
        await Assert.ThrowsAnyAsync<Exception>(() => PostAsync(date, fails: true));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => books.InvoiceAsync(customer, date, ("S19", 1m))));

        var numbers = await company.QueryAsync<string[]>("select array_agg(number order by number) from journal_entries where fiscal_year = 2031");
        Assert.Equal(Enumerable.Range(1, 11).Select(i => $"2031-{i:000000}"), numbers);
    }

    [Fact]
    public async Task A_document_of_nothing_is_posted_and_owes_nothing()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 10m), ("S19", -10m));
        Assert.Equal(["1200 S 0.00 H 0.00"], await books.EntryAsync(invoice.EntryId));
        Assert.Equal(0, await books.OpenAsync(invoice));
    }

    [Theory]
    [InlineData("update journal_entries set text = 'x' where id = '{0}'")]
    [InlineData("delete from journal_entries where id = '{0}'")]
    [InlineData("update journal_lines set debit = 1 where entry_id = '{0}' and position = 1")]
    [InlineData("delete from journal_lines where entry_id = '{0}'")]
    [InlineData("truncate journal_entries cascade")]
    public async Task The_database_refuses_to_change_what_is_posted(string sql)
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => company.QueryAsync<object>(string.Format(null, sql, invoice.EntryId)));
        Assert.Equal("journal_is_immutable", refused.ConstraintName);
        Assert.Equal("What is posted stays in the books. Reverse it instead.", DatabaseErrors.Translate(refused)!.Message);
    }

    [Theory]
    [InlineData("l.debit + 1, l.credit")]
    [InlineData("l.debit + 5, l.credit")]
    public async Task The_database_refuses_lines_that_do_not_belong_to_the_entry(string amounts)
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => company.QueryAsync<object>(
            $"""
            insert into journal_lines (id, entry_id, position, posting_date, account_id, debit, credit)
            select gen_random_uuid(), l.entry_id, l.position + 10, l.posting_date, l.account_id, {amounts} from journal_lines l where l.entry_id = '{invoice.EntryId}' and l.credit = 0
            """));
        Assert.Equal("journal_is_balanced", refused.ConstraintName);
    }

    [Fact]
    public async Task The_database_refuses_even_balanced_lines_added_to_an_entry_later()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => company.QueryAsync<object>(
            $"""
            insert into journal_lines (id, entry_id, position, posting_date, account_id, debit, credit)
            select gen_random_uuid(), l.entry_id, l.position + 10 + s, l.posting_date, l.account_id, s * 7, 0 from journal_lines l, (values (1), (-1)) v(s)
            where l.entry_id = '{invoice.EntryId}' and l.position = 1
            """));
        Assert.Equal("journal_is_balanced", refused.ConstraintName);
    }

    [Fact]
    public async Task An_entry_without_lines_does_not_outlive_its_transaction()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), March, ("S19", 100m));
        await using var connection = await company.Services.GetRequiredService<ErpDbFactory>().ConnectAsync(company.Tenant);
        await using var transaction = await connection.BeginTransactionAsync();
        await using var insert = new NpgsqlCommand(
            $"""
            insert into journal_entries select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'number', 'X'))).* from journal_entries e where id = '{invoice.EntryId}'
            """, connection);
        await insert.ExecuteNonQueryAsync();
        var refused = await Assert.ThrowsAsync<PostgresException>(() => transaction.CommitAsync());
        Assert.Equal("journal_is_balanced", refused.ConstraintName);
    }

    Task<Guid> PostAsync(DateOnly date, bool fails = false) => company.AsSystemAsync(provider =>
        provider.GetRequiredService<UnitOfWork>().RunAsync(new("test.post", "test", new("Post", "Buchen")), null, async db =>
        {
            var code = (await provider.GetRequiredService<TaxCodes>().OutputAsync(db, date))[0];
            var entry = await provider.GetRequiredService<Ledger>().PostAsync(db, new Posting
            {
                SourceType = "test", SourceId = Guid.CreateVersion7(), DocumentNumber = "T-1", DocumentDate = date, PostingDate = date, DueDate = date,
                PartyId = await new Books(company).CustomerAsync(), PartyName = "Test", Text = "Test", Revenues = [new(code.Id, 1m, 0.19m)],
            });
            return fails ? throw new InvalidOperationException("fails after posting") : entry;
        }));
}
