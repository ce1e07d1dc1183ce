using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Quotes;
using Erp.Tests.Platform.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Quotes come as a file, as drafts, and are known again by our reference.</summary>
public sealed class QuoteImportTests(Shop shop) : IClassFixture<Shop>
{
    const string Kind = "sales/quotes";
    const string Head = "Angebotsnummer;Kundennummer;Angebotsdatum;Gültig bis;Artikelnummer;Menge;Preis;Verbindlichkeit\n";

    readonly ImportDesk desk = new(shop);

    [Fact]
    public async Task Rows_become_drafts_that_a_second_file_changes_until_they_are_sent()
    {
        var (customer, item) = await SetAsync();
        var (today, until) = ($"{shop.Today:d}", $"{shop.Today.AddDays(14):d}");
        var file = Head + $"Q-1;{customer};{today};{until};{item};2;;\nQ-1;{customer};{today};{until};{item};1;80;Optional\nQ-2;{customer};{today};{until};{item};1;;\n";
        var (import, report) = await desk.BringAsync(Kind, file);
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal((2, 200m), (report.Created, (await QuoteAsync("Q-1")).Totals.Net));
        var (_, again) = await desk.BringAsync(Kind, file);
        Assert.Equal((0, 0, 2, 0), (again.Created, again.Changed, again.Unchanged, again.Wrong));
        var (_, changed) = await desk.BringAsync(Kind, Head + $"Q-1;{customer};{today};{until};{item};5;;\n");
        Assert.Equal((1, 500m), (changed.Changed, (await QuoteAsync("Q-1")).Totals.Net));

        await shop.AsSystemAsync(async p => await p.GetRequiredService<QuoteService>().SendAsync(await IdAsync("Q-2")));
        var (_, late) = await desk.BringAsync(Kind, Head + $"Q-2;{customer};{today};{until};{item};7;;\n");
        Assert.Equal((0, DocumentTexts.NotDraft), (late.Changed, Assert.Single(late.Problems).Says.Text));
        // A file of heads says nothing of the lines, and nothing new of what was sent.
        var (_, heads) = await desk.BringAsync(Kind, $"Angebotsnummer;Kundennummer;Angebotsdatum\nQ-2;{customer};{today}\n");
        Assert.Equal((1, 0), (heads.Unchanged, heads.Wrong));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(import));
    }

    [Fact]
    public async Task Each_error_is_told_at_its_column_and_an_import_goes_again()
    {
        var (customer, item) = await SetAsync();
        var (today, until) = ($"{shop.Today:d}", $"{shop.Today.AddDays(14):d}");
        var (import, report) = await desk.BringAsync(
            Kind,
            Head + $"F-1;{customer};{today};{until};{item};2;;\nF-2;niemand;{today};{until};{item};2;;\nF-3;{customer};{today};{shop.Today.AddDays(-1):d};{item};2;;\nF-4;{customer};{today};;{item};0;;Vielleicht\n");
        Assert.Equal(["3:Kundennummer", "4:Gültig bis", "5:Gültig bis", "5:Menge", "5:Verbindlichkeit"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal(1, report.Created);
        await desk.UndoAsync(import);
        Assert.Equal(0L, await shop.QueryAsync<long>("select count(*) from quotes where own_reference like 'F-_'"));
    }

    async Task<(string Customer, string Item)> SetAsync()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ItemAsync(100));
        return (await shop.QueryAsync<string>($"select number from parties where id = '{customer}'"), await shop.QueryAsync<string>($"select number from items where id = '{item}'"));
    }

    Task<Guid> IdAsync(string reference) => shop.QueryAsync<Guid>($"select id from quotes where own_reference = '{reference}'");

    async Task<QuoteDetail> QuoteAsync(string reference) => await shop.QuoteDetailAsync(await IdAsync(reference));
}
