using System.Text.RegularExpressions;
using Erp.Admin.Company;
using Erp.Catalog.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Texts;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Tests.Platform.Printing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What the law wants to read on an invoice, in the customer's language, and what a banking app reads from it.</summary>
public sealed partial class LegalPaperTests(Shop shop) : IClassFixture<Shop>, IAsyncLifetime
{
    static readonly Uri Host = new("https://erp.example.com");

    public async ValueTask InitializeAsync() => await CompanyAsync(smallBusiness: false);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("DE", null, TaxClass.ReverseCharge, "de", "Steuerschuldnerschaft des Leistungsempfängers")]
    [InlineData("DE", null, TaxClass.ReverseCharge, "en", "Reverse charge: VAT is owed by the recipient")]
    [InlineData("FR", "FR40303265045", TaxClass.Standard, "de", "Steuerfreie innergemeinschaftliche Lieferung (§ 4 Nr. 1b, § 6a UStG)")]
    [InlineData("FR", "FR40303265045", TaxClass.Standard, "en", "Tax-free intra-community supply (§ 4 no. 1b, § 6a UStG)")]
    [InlineData("CH", null, TaxClass.Standard, "de", "Steuerfreie Ausfuhrlieferung (§ 4 Nr. 1a, § 6 UStG)")]
    [InlineData("CH", null, TaxClass.Standard, "en", "Tax-free export (§ 4 no. 1a, § 6 UStG)")]
    public async Task Why_no_tax_is_charged_stands_on_the_invoice_once(string country, string? vatId, TaxClass taxClass, string language, string says)
    {
        var words = await WordsAsync(country, vatId, taxClass, language);

        Assert.Single(Regex.Matches(words, Regex.Escape(says)));
        Assert.DoesNotContain("0 %", words, StringComparison.Ordinal);
        if (vatId is not null) Assert.Contains(vatId, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Steuerfrei: Es gilt die Steuerbefreiung für Kleinunternehmer (§ 19 UStG)")]
    [InlineData("en", "Exempt from VAT: the exemption for small businesses applies (§ 19 UStG)")]
    public async Task A_small_business_says_that_it_is_one(string language, string says)
    {
        await CompanyAsync(smallBusiness: true);

        Assert.Contains(says, await WordsAsync("DE", null, TaxClass.Standard, language), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_banking_app_reads_from_the_invoice_to_whom_how_much_and_what_for()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync(), price: 1234.5m));
        var (profile, invoice) = await ReadAsync(id);

        // EPC069-12, version 002: service tag, version, characters, identification, BIC, name, IBAN, amount, purpose, reference, remittance.
        Assert.Equal(
            $"BCD\n002\n1\nSCT\nCOBADEFFXXX\nHanse Eventtechnik GmbH\nDE89370400440532013000\nEUR1469.06\n\n\n{invoice.Number}", PaymentCode.For(profile, invoice, Languages.German)!.Content);
        Assert.Contains(InvoiceTexts.PayByCode.De, await PrintedAsync(id), StringComparison.Ordinal);

        var reversal = (await shop.InvoicesAsync(s => s.CancelAsync(id, new CancelForm { Reason = "Falscher Preis" }))).Reversal.Id;
        foreach (var none in new[] { id, reversal })
        {
            var words = await PrintedAsync(none);
            Assert.DoesNotContain(InvoiceTexts.PayByCode.De, words, StringComparison.Ordinal);
            Assert.DoesNotContain("Bitte überweisen", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(PaperSize.A4, "1 Stück 40,00 19 % 40,00")]
    [InlineData(PaperSize.A5, "Schrauben USt 19 %")]
    public async Task Where_lines_are_taxed_differently_each_says_how_and_the_sentence_which_it_is_about(PaperSize paper, string taxed)
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync("Messebau"));
        form.Lines =
        [
            new() { ItemId = await shop.ItemAsync(800, i => (i.TaxClass, i.Kind) = (TaxClass.ReverseCharge, ItemKind.Service)), Quantity = 1 },
            new() { ItemId = await shop.ItemAsync(40), Text = "Schrauben", Quantity = 1 },
        ];

        var words = await PrintedAsync(await shop.InvoicesAsync(s => s.CreateDraftAsync(form)), paper);

        foreach (var says in new[] { taxed, "Pos. 1: Steuerschuldnerschaft des Leistungsempfängers", "Steuerschuld des Empfängers: 800,00 0,00", "Umsatzsteuer 19 % auf 40,00 7,60" })
            Assert.Contains(says, words, StringComparison.Ordinal);
    }

    async Task<string> WordsAsync(string country, string? vatId, TaxClass taxClass, string language)
    {
        var customer = await shop.CustomerAsync("Messebau", p => (p.VatId, p.Address.CountryCode, p.Language) = (vatId, country, language));
        var item = await shop.ItemAsync(100, i => (i.TaxClass, i.Kind) = (taxClass, taxClass == TaxClass.ReverseCharge ? ItemKind.Service : ItemKind.Goods));
        var form = shop.InvoiceForm(customer);
        form.Lines = [new() { ItemId = item, Quantity = 1 }, new() { ItemId = item, Quantity = 2 }];
        return await PrintedAsync(await shop.InvoicesAsync(s => s.CreateDraftAsync(form)));
    }

    async Task<string> PrintedAsync(Guid id, PaperSize? paper = null)
    {
        var pdf = new ParsedPdf((await shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(id, Host, paper))).Content);
        return Space().Replace(string.Join(' ', Enumerable.Range(0, pdf.Pages.Count).SelectMany(pdf.Texts).Select(t => t.Text)), " ");
    }

    Task<(CompanyProfile Profile, Invoice Invoice)> ReadAsync(Guid id) => shop.AsSystemAsync(async p =>
    {
        await using var db = await p.GetRequiredService<Erp.Platform.Tenancy.Database>().ReadAsync(SalesPermissions.Read);
        return (await db.Set<CompanyProfile>().SingleAsync(), await db.Invoices.WithLines().SingleAsync(i => i.Id == id));
    });

    Task CompanyAsync(bool smallBusiness) => shop.AsSystemAsync(async p => await p.GetRequiredService<CompanyService>().ChangeAsync(new()
    {
        Version = (await p.GetRequiredService<CompanyQueries>().FormAsync()).Version, LegalName = "Hanse Eventtechnik GmbH", Street = "Steinwerder Ufer 14", PostCode = "20457", City = "Hamburg",
        VatId = "DE136695976", TaxNumber = "22/123/45678", Iban = "DE89370400440532013000", Bic = "COBADEFFXXX", SmallBusiness = smallBusiness,
    }));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
