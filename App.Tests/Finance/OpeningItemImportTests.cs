using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>What customers owed when the books began here comes as a file, stands in the books and is paid like any other.</summary>
public sealed class OpeningItemImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "finance/open-items";

    readonly Books books = new(company);
    readonly ImportDesk desk = new(company);

    DateOnly Start => new(company.Clock.Today().Year, 1, 1);

    [Fact]
    public async Task Each_row_stands_in_the_books_against_the_balances_carried_forward_and_is_paid()
    {
        var (customer, number) = await CustomerAsync("Alt & Treu GmbH");
        var file = $"Rechnungsnummer;Kundennummer;Rechnungsdatum;Fällig;Buchungsdatum;Offen\nALT-1;{number};15.11.{Start.Year - 1};15.12.{Start.Year - 1};{Start:d};1.190,00\nALT-2;{number};20.12.{Start.Year - 1};;{Start:d};-90,00\n";
        var before = await books.OnAccountAsync("9008", Start);
        var (_, report) = await desk.BringAsync(Kind, file);
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal((2, 1100m), (report.Created, await books.OnAccountAsync("9008", Start) - before));
        var items = await ItemsAsync(customer);
        Assert.Equal(
            [("ALT-1", 1190m, new DateOnly(Start.Year - 1, 12, 15)), ("ALT-2", -90m, new DateOnly(Start.Year - 1, 12, 20))],
            items.Select(i => (i.DocumentNumber, i.Open, i.DueDate)));
        Assert.Equal(["1200 S 1190.00 H 0.00", "9008 S 0.00 H 1190.00"], await books.EntryAsync(items[0].SourceId));

        await books.RecordAsync(new()
        {
            PartyId = customer, Date = Start.AddDays(5), AccountId = await books.AccountAsync("1800"), Amount = 1190,
            Allocations = [new() { OpenItemId = items[0].Id, Amount = 1190 }],
        });
        Assert.Equal([0m, -90m], (await ItemsAsync(customer)).Select(i => i.Open));
        var (_, again) = await desk.BringAsync(Kind, file);
        Assert.Equal((0, 2, 0), (again.Created, again.Unchanged, again.Wrong));
        var (_, other) = await desk.BringAsync(Kind, file.Replace("-90,00", "-95,00", StringComparison.Ordinal));
        Assert.Equal((3, "Rechnungsnummer", JournalEntryTexts.PostedOtherwise), Assert.Single(other.Problems) is var told ? (told.Row, told.Heading, told.Says.Text) : default);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_its_column_and_nothing_owed_twice()
    {
        var (customer, number) = await CustomerAsync("Doppel AG");
        var invoice = await books.InvoiceAsync(customer, Start, ("S19", 100m));
        var (_, report) = await desk.BringAsync(Kind, $"""
            Rechnungsnummer;Kundennummer;Rechnungsdatum;Buchungsdatum;Offen;Währung;Offen in Euro
            ALT-5;{number};{Start:d};{Start:d};0;;
            ALT-6;K-unbekannt;{Start:d};{Start:d};10;;
            ALT-7;{number};;{Start:d};10,001;;
            {invoice.Number};{number};{Start:d};{Start:d};119;;
            ALT-8;{number};{Start:d};{Start:d};100;USD;
            ALT-9;{number};{Start:d};{Start:d};100;USD;-92
            ALT-10;{number};{Start:d};{Start:d};100;USD;92,50

            """);
        Assert.Equal(
            ["2:Offen", "3:Kundennummer", "4:Offen", "4:Rechnungsdatum", "5:Rechnungsnummer", "6:Offen in Euro", "7:Offen in Euro"],
            report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal(OpenItemTexts.OpenAlready, report.Problems.Single(p => p.Row == 5).Says.Text);
        Assert.Equal(1, report.Created);
        var item = (await ItemsAsync(customer)).Single(i => i.DocumentNumber == "ALT-10");
        Assert.Equal(("USD", 100m, 92.5m), (item.Currency, item.Open, item.HomeOpen));
    }

    [Fact]
    public async Task An_import_is_reversed_as_a_whole_unless_something_was_paid_and_one_item_by_itself()
    {
        var (customer, number) = await CustomerAsync("Rück & Lauf KG");
        var file = $"Rechnungsnummer;Kundennummer;Rechnungsdatum;Buchungsdatum;Offen\nRL-1;{number};{Start:d};{Start:d};50\nRL-2;{number};{Start:d};{Start:d};60\n";
        var before = await books.OnAccountAsync("9008", Start);
        var (import, _) = await desk.BringAsync(Kind, file);
        await desk.UndoAsync(import);
        Assert.Equal((before, ImportState.Undone), (await books.OnAccountAsync("9008", Start), (await desk.DetailAsync(import)).State));
        Assert.All(await ItemsAsync(customer), item => Assert.True(item.Cancelled && item.Open == 0));

        var (second, report) = await desk.BringAsync(Kind, file);
        Assert.Equal((2, 0), (report.Created, report.Wrong));
        var open = (await ItemsAsync(customer)).Where(i => !i.Cancelled).ToList();
        await books.RecordAsync(new()
        {
            PartyId = customer, Date = Start.AddDays(1), AccountId = await books.AccountAsync("1800"), Amount = 20,
            Allocations = [new() { OpenItemId = open[0].Id, Amount = 20 }],
        });
        Assert.Equal(OpenItemTexts.AlreadyPaid, (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(second))).Says.Text);
        Assert.Equal([30m, 60m], (await ItemsAsync(customer)).Where(i => !i.Cancelled).Select(i => i.Open));

        await company.AsSystemAsync(p => p.GetRequiredService<JournalEntryService>().ReverseAsync(open[1].SourceId, "Schon bezahlt"));
        Assert.Equal(30m, (await ItemsAsync(customer)).Sum(i => i.Open));
    }

    async Task<(Guid Id, string Number)> CustomerAsync(string name)
    {
        var id = await books.CustomerAsync(name);
        return (id, await company.QueryAsync<string>($"select number from parties where id = '{id}'"));
    }

    Task<List<OpenItem>> ItemsAsync(Guid customer) =>
        books.ReadAsync(db => db.Set<OpenItem>().Where(i => i.PartyId == customer && i.SourceType == OpeningItems.SourceType).OrderBy(i => i.DocumentNumber).ThenBy(i => i.Id).ToListAsync());
}
