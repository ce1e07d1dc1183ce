using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Every list of bookkeeping can be ordered, filtered and searched in SQL by every column it offers.</summary>
public sealed class FinanceListTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    readonly Books books = new(company);
    IssuedInvoice open = null!;

    public async ValueTask InitializeAsync()
    {
        var (customer, may) = (await books.CustomerAsync("Über & Söhne GmbH"), new DateOnly(2026, 5, 4));
        open = await books.InvoiceAsync(customer, may, ("S19", 100m));
        var paid = await books.InvoiceAsync(customer, may, ("S7", 50m));
        await books.PayAsync(may, paid.Gross, (paid, paid.Gross));
        await books.ReverseAsync(await books.InvoiceAsync(customer, may, ("S7", 1m)), may);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public Task The_chart_of_accounts() => WalkAsync(AccountList.Description, "bank");

    [Fact]
    public Task The_journal() => WalkAsync(JournalEntryList.Description, "rechnung");

    [Fact]
    public Task Payments() => WalkAsync(PaymentList.Description, "söhne");

    [Fact]
    public Task Open_items() => WalkAsync(OpenItemList.Description, "nordlicht");

    [Fact]
    public async Task Open_items_hold_what_is_open_only_and_lead_to_their_documents()
    {
        var item = Assert.Single((await PageAsync(OpenItemList.Description, GridState.Initial.WithSearch(open.Number))).Rows);
        Assert.Equal((119m, open.Id), (item.Open, item.SourceId));
        Assert.Equal($"/sales/invoices/{open.Id}", DocumentKind.Find(Modules.All, Invoice.SourceType)?.Href(open.Id));
        Assert.Equal($"/finance/payments/{open.Id}", DocumentKind.Find(Modules.All, Payment.SourceType)?.Href(open.Id));
        Assert.Null(DocumentKind.Find(Modules.All, "unheard.of"));
    }

    [Fact]
    public async Task The_journal_tells_reversed_entries_from_reversals()
    {
        var reversed = (await PageAsync(JournalEntryList.Description, GridState.Initial.WithFilter("state", nameof(JournalEntryState.Reversed)))).Rows[0];
        var reversal = await books.AsSystem(p => p.GetRequiredService<JournalQueries>().DetailAsync(reversed.ReversedById!.Value));
        Assert.Equal((reversed.Number, JournalEntryState.Reversal), (reversal.ReversesNumber, reversal.Entry.State));
        Assert.NotNull(reversal.PostedBy);
    }

    async Task WalkAsync<TRow>(RecordList<TRow> list, string words) where TRow : class, IRow
    {
        Assert.NotEmpty((await PageAsync(list, GridState.Initial.WithSearch(words))).Rows);
        foreach (var column in list.Columns)
        {
            Assert.NotEmpty((await PageAsync(list, GridState.Initial with { Sort = column.Key })).Rows);
            await PageAsync(list, GridState.Initial.WithFilter(column.Key, Wanted(column)));
        }
    }

    static string Wanted<TRow>(ListColumn<TRow> column) => column.Kind switch
    {
        ColumnKind.Number or ColumnKind.Money => "0..100",
        ColumnKind.Date or ColumnKind.Instant => "2026-01-01..2026-12-31",
        ColumnKind.Flag => "true",
        ColumnKind.Choice => column.Options[0].Value,
        _ => "a",
    };

    Task<GridPage<TRow>> PageAsync<TRow>(RecordList<TRow> list, GridState state) where TRow : class, IRow => books.AsSystem(p => p.GetRequiredService<ListQueries>().PageAsync(list, state));
}
