using System.Globalization;
using Erp.Admin.Company;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Documents of every type on every paper, with 500 lines and for a customer whose name is as long as a name may be.</summary>
public sealed class PaperTests(PaperTests.Desk desk) : IClassFixture<PaperTests.Desk>
{
    const double PointsPerMillimetre = 72 / 25.4;
    const double FootSize = 7.5;
    const int Lines = 500;

    public static TheoryData<string, PaperSize> Everything()
    {
        var all = new TheoryData<string, PaperSize>();
        foreach (var document in Desk.Documents)
            foreach (var paper in Enum.GetValues<PaperSize>()) all.Add(document, paper);
        return all;
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Nothing_leaves_the_paper_and_nothing_overlaps(string document, PaperSize paper)
    {
        var format = paper.Format();
        var pdf = await desk.PrintAsync(document, paper);
        Assert.All(
            pdf.Pages,
            page => Assert.Contains(
                string.Create(CultureInfo.InvariantCulture, $"/MediaBox [0 0 {format.Width * PointsPerMillimetre:0.###} {format.Height * PointsPerMillimetre:0.###}]"),
                page, StringComparison.Ordinal));
        for (var page = 0; page < pdf.Pages.Count; page++)
        {
            var texts = pdf.Texts(page).Where(text => text.Size < 30).ToList();
            Assert.All(texts, text => Assert.InRange(text.X, 10 * PointsPerMillimetre, (format.Width - 10) * PointsPerMillimetre));
            var foot = texts.Single(text => text.Text.StartsWith("Seite ", StringComparison.Ordinal)).Y;
            Assert.All(texts.Where(text => text.Size > FootSize), text => Assert.True(text.Y > foot, $"“{text.Text}” of page {page + 1} runs into the foot."));
            // Two pieces of text on one place are one too many.
            Assert.Equal(texts.Count, texts.DistinctBy(text => (Math.Round(text.X, 1), Math.Round(text.Y, 1))).Count());
        }
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Every_page_of_lines_repeats_the_heads_and_prices_are_carried(string document, PaperSize paper)
    {
        var pdf = await desk.PrintAsync(document, paper);
        var pages = Enumerable.Range(0, pdf.Pages.Count).Select(pdf.Text).ToList();
        var last = pages.FindLastIndex(page => page.Contains($"\n{Lines}\n", StringComparison.Ordinal));
        Assert.All(pages.Take(last + 1), page => Assert.Contains("Bezeichnung", page, StringComparison.Ordinal));
        if (document == "delivery") return;
        Assert.All(pages.Take(last), page => Assert.Contains("Zu übertragen", page, StringComparison.Ordinal));
        Assert.All(pages.Skip(1).Take(last), page => Assert.Contains("Übertrag", page, StringComparison.Ordinal));
        Assert.Contains("Gesamtbetrag", pages[last], StringComparison.Ordinal);
        Assert.All(pages, (page, at) => Assert.Contains($"Seite {at + 1} von {pages.Count}", page, StringComparison.Ordinal));
    }

    /// <summary>A company with one long document of each type.</summary>
    public sealed class Desk(Support.TestCluster cluster) : IAsyncLifetime
    {
        public static readonly string[] Documents = ["quote", "order", "delivery", "invoice", "credit", "reversal"];

        readonly Shop shop = new(cluster);
        readonly Dictionary<string, Guid> documents = [];

        public async ValueTask InitializeAsync()
        {
            await shop.InitializeAsync();
            await shop.AsSystemAsync(p => p.GetRequiredService<CompanyService>().ChangeAsync(new()
            {
                Version = 2, LegalName = "Hanse Eventtechnik GmbH", Street = "Steinwerder Ufer 14", PostCode = "20457", City = "Hamburg", Phone = "+49 40 123456-0",
                Email = "rechnung@hanse-event.example",
                Website = "https://hanse-event.example", VatId = "DE136695976", TaxNumber = "22/123/45678", RegisterCourt = "Amtsgericht Hamburg", RegisterNumber = "HRB 123456",
                ManagingDirectors = "Jürgen Maß, Änne Österreicher", BankName = "Hamburger Sparkasse", Iban = "DE89370400440532013000", Bic = "COBADEFFXXX",
            }));
            var name = string.Concat(Enumerable.Repeat("Veranstaltungstechnikvermietungsgesellschaft ", 10))[..PartyLimits.Name].Trim();
            var customer = await shop.CustomerAsync(name);
            var quote = shop.QuoteForm(customer);
            quote.Lines = Long();
            documents["quote"] = await shop.SentQuoteAsync(quote);
            var order = shop.OrderForm(customer);
            order.Lines = Long();
            documents["order"] = await shop.ConfirmedOrderAsync(order);
            documents["delivery"] = await shop.DeliveriesAsync(s => s.CreateAsync(documents["order"]));
            await shop.DeliveriesAsync(s => s.PostAsync(documents["delivery"]));
            documents["invoice"] = await IssuedAsync(customer);
            documents["credit"] = await shop.InvoicesAsync(s => s.CreditAsync(documents["invoice"], new() { Reason = "Ware beschädigt" }));
            await shop.InvoicesAsync(s => s.IssueAsync(documents["credit"]));
            var wrong = await IssuedAsync(customer);
            documents["reversal"] = (await shop.InvoicesAsync(s => s.CancelAsync(wrong, new() { Reason = "Falscher Preis" }))).Reversal.Id;
        }

        public ValueTask DisposeAsync() => shop.DisposeAsync();

        internal async Task<ParsedPdf> PrintAsync(string document, PaperSize paper)
        {
            var (id, host) = (documents[document], new Uri("https://erp.example.com"));
            var printed = await shop.AsSystemAsync(p => document switch
            {
                "quote" => p.GetRequiredService<QuotePrint>().PdfAsync(id, host, paper),
                "order" => p.GetRequiredService<OrderPrint>().PdfAsync(id, host, paper),
                "delivery" => p.GetRequiredService<DeliveryPrint>().PdfAsync(id, paper),
                _ => p.GetRequiredService<InvoicePrint>().PdfAsync(id, host, paper),
            });
            return new(printed.Content);
        }

        async Task<Guid> IssuedAsync(Guid customer)
        {
            var form = shop.InvoiceForm(customer);
            form.Lines = Long();
            return await shop.IssuedInvoiceAsync(form);
        }

        /// <summary>Lines as real documents have them: headings, long descriptions, discounts, subtotals.</summary>
        static List<LineForm> Long()
        {
            var lines = new List<LineForm>();
            for (var i = 1; i <= Lines; i++)
            {
                if (i % 50 == 1)
                    lines.Add(new() { Kind = LineKind.Text, Text = $"Abschnitt {i / 50 + 1}: Bühne und Licht", Description = i == 1 ? "Aufbau am Vorabend, Abbau nach der Veranstaltung." : null });
                lines.Add(new()
                {
                    Text = i % 7 == 0 ? "Moving Head Spot 350 W mit Omega-Bügel, Safety und Transportcase für zwei Geräte" : "Traverse 2 m, 3-Punkt", UnitCode = "Std",
                    Quantity = 1 + i % 9, UnitPrice = 12.5m * (1 + i % 37),
                    DiscountPercent = i % 11 == 0 ? 10 : 0,
                    Description = i % 13 == 0 ? string.Concat(Enumerable.Repeat("Geliefert, aufgebaut, eingemessen und nach der Veranstaltung wieder abgeholt. ", i % 3 + 1)).Trim() : null,
                });
                if (i % 50 == 0) lines.Add(new() { Kind = LineKind.Subtotal });
            }

            return lines;
        }
    }
}
