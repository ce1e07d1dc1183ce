using System.Globalization;
using System.Text.RegularExpressions;
using Erp.Catalog.Images;
using Erp.Platform.Printing;
using Erp.Platform.Texts;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What stands on the paper that customers receive.</summary>
public sealed partial class PrintedDocumentTests(Shop shop) : IClassFixture<Shop>
{
    const string Customer = "Gärtner & Söhne Messebau GmbH";
    const double WatermarkSize = 40;

    static readonly Uri Host = new("https://erp.example.com");

    [Fact]
    public async Task An_invoice_says_who_owes_what_for_what_until_when()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync(Customer), price: 1234.5m);
        form.DueDate = shop.Today.AddDays(14);
        var id = await shop.IssuedInvoiceAsync(form);
        var invoice = await shop.InvoiceDetailAsync(id);

        var paper = await InvoiceAsync(id);

        Assert.Equal($"Rechnung {invoice.Number}.pdf", paper.Name);
        Assert.Contains($"Rechnung {invoice.Number}", paper.Words, StringComparison.Ordinal);
        Assert.Contains($"{Customer} Hafenstraße 1 20457 Hamburg", paper.Words, StringComparison.Ordinal);
        foreach (var amount in new[] { "1.234,50", "234,56", "1.469,06" }) Assert.Contains(amount, paper.Words, StringComparison.Ordinal);
        Assert.Contains($"Bitte überweisen Sie 1.469,06 € bis zum {German(shop.Today.AddDays(14))} unter Angabe der Rechnungsnummer {invoice.Number}.", paper.Words, StringComparison.Ordinal);
        Assert.Null(paper.Watermark);
    }

    [Fact]
    public async Task An_invoice_is_written_in_the_customers_language()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync("Stagecraft Ltd", p => p.Language = "en"), price: 1234.5m));
        var paper = await InvoiceAsync(id);
        Assert.StartsWith("Invoice RE-", paper.Name, StringComparison.Ordinal);
        Assert.Contains("1,469.06", paper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Rechnung", paper.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_paid_follows_the_totals_wherever_their_page_has_room()
    {
        const double needed = 50, pointsPerMillimetre = 72 / 25.4;
        var form = shop.InvoiceForm(await shop.CustomerAsync(Customer));
        var line = form.Lines[0];
        for (var count = 12; count < 24; count++)
        {
            form.Lines = [.. Enumerable.Range(0, count).Select(_ => new LineForm
            {
                ItemId = line.ItemId, Text = line.Text, UnitCode = line.UnitCode, UnitPrice = line.UnitPrice, TaxCodeId = line.TaxCodeId, Quantity = 1,
            })];
            var id = await shop.IssuedInvoiceAsync(form);
            var pdf = new ParsedPdf((await shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(id, Host))).Content);
            var pages = Enumerable.Range(0, pdf.Pages.Count).Select(pdf.Texts).ToList();
            var totals = pages.Single(page => page.Any(t => t.Text.StartsWith("Gesamtbetrag", StringComparison.Ordinal)));
            if (totals.Any(t => t.Text.StartsWith("Bitte überweisen", StringComparison.Ordinal))) continue;
            var free = totals.Single(t => t.Text.StartsWith("Gesamtbetrag", StringComparison.Ordinal)).Y - totals.Single(t => t.Text.StartsWith("Seite ", StringComparison.Ordinal)).Y;
            Assert.True(free < needed * pointsPerMillimetre, $"{count} lines: {free / pointsPerMillimetre:0} mm were free.");
        }
    }

    [Fact]
    public async Task The_code_of_a_document_that_says_nothing_below_its_totals_stays_with_them()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(Customer), await shop.ItemAsync(10));
        for (var count = 12; count < 24; count++)
        {
            form.Lines = [.. Enumerable.Range(0, count).Select(_ => new LineForm { ItemId = form.Lines[0].ItemId, Quantity = 1 })];
            var id = await shop.ConfirmedOrderAsync(form);
            var pdf = new ParsedPdf((await shop.AsSystemAsync(p => p.GetRequiredService<OrderPrint>().PdfAsync(id, Host))).Content);
            Assert.Contains("Gesamtbetrag", pdf.Text(pdf.Pages.Count - 1), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reversal_names_what_it_takes_back_and_asks_for_no_money()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var number = (await shop.InvoiceDetailAsync(id)).Number;
        var reversalId = (await shop.InvoicesAsync(s => s.CancelAsync(id, new CancelForm { Reason = "Falscher Preis" }))).Reversal.Id;

        var paper = await InvoiceAsync(reversalId);

        Assert.Contains($"Stornorechnung {(await shop.InvoiceDetailAsync(reversalId)).Number}", paper.Words, StringComparison.Ordinal);
        Assert.Contains($"{number} ({German(shop.Today)})", paper.Words, StringComparison.Ordinal);
        Assert.Contains("-119,00", paper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Bitte überweisen", paper.Words, StringComparison.Ordinal);
        // In German tax law that word means an invoice the customer writes (§ 14 (2) UStG): on a reversal it would make tax owed twice.
        Assert.DoesNotContain("Gutschrift", paper.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Null(paper.Watermark);
        Assert.Equal("STORNIERT", (await InvoiceAsync(id)).Watermark);
    }

    [Fact]
    public async Task A_draft_has_no_number_and_says_on_the_paper_that_it_is_one()
    {
        var id = await shop.InvoicesAsync(async s => await s.CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync())));
        var paper = await InvoiceAsync(id);
        Assert.Equal("ENTWURF", paper.Watermark);
        Assert.Contains("Rechnung (Entwurf)", paper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("RE-", paper.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmation_says_what_was_ordered()
    {
        var draft = await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync(Customer), await shop.ItemAsync(1234.5m)));
        Assert.Equal("ENTWURF", (await OrderAsync(draft)).Watermark);
        await shop.OrdersAsync(s => s.ConfirmAsync(draft));
        var order = await shop.OrderDetailAsync(draft);

        var paper = await OrderAsync(draft);

        Assert.Equal($"Auftragsbestätigung {order.Number}.pdf", paper.Name);
        foreach (var words in new[] { order.Number!, Customer, "Scheinwerfer", "2.469,00", "469,11", "2.938,11", German(shop.Today) }) Assert.Contains(words, paper.Words, StringComparison.Ordinal);
        Assert.Null(paper.Watermark);
    }

    [Fact]
    public async Task A_quote_says_what_is_optional_and_until_when_it_binds()
    {
        var form = shop.QuoteForm(await shop.CustomerAsync(Customer), await shop.ItemAsync(1234.5m), await shop.ItemAsync(10));
        form.Lines[1].Role = LineRole.Optional;
        form.Lines.Insert(0, new() { Kind = LineKind.Text, Text = "Hauptbühne" });
        form.Lines.Add(new() { Kind = LineKind.Subtotal });
        (form.Lines[1].DiscountAmount, form.Lines[1].DiscountText, form.Lines[1].ChargeAmount) = (10, "B-Ware", 2);
        form.Adjustments = [new() { Kind = AdjustmentKind.Discount, Text = "Messerabatt", Amount = 8 }, new() { Text = "Spedition", Amount = 31 }, new() { Amount = 16 }];
        var id = await shop.SentQuoteAsync(form);
        var quote = await shop.QuoteDetailAsync(id);

        var paper = new Paper(await shop.AsSystemAsync(p => p.GetRequiredService<QuotePrint>().PdfAsync(id, Host)));

        Assert.Equal($"Angebot {quote.Number}.pdf", paper.Name);
        string[] says =
        [
            "Hauptbühne", "Optional, nicht im Gesamtbetrag enthalten", "(20,00)", "B-Ware: -10,00", "Zuschlag: 2,00", "Zwischensumme 2.461,00", "Messerabatt -8,00",
            "Spedition 31,00", "Versand und Verpackung 16,00", "2.500,00", $"bis zum {German(shop.Today.AddDays(30))} gebunden",
        ];
        foreach (var words in says) Assert.Contains(words, paper.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credit_note_names_its_invoice_and_why_and_is_never_called_Gutschrift()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(id, new() { Reason = "Ware beschädigt" }));
        await shop.InvoicesAsync(s => s.IssueAsync(note));

        var paper = await InvoiceAsync(note);

        Assert.StartsWith("Rechnungskorrektur RE-", paper.Name, StringComparison.Ordinal);
        Assert.Contains($"unsere Rechnung {(await shop.InvoiceDetailAsync(id)).Number} vom {German(shop.Today)}: Ware beschädigt", paper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Bitte überweisen", paper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Gutschrift", paper.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_delivery_note_says_what_comes_and_not_what_it_costs()
    {
        var item = await shop.ItemAsync(1234.5m);
        await new Inventory.Depot(shop).ReceiveAsync(item, 2);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(Customer), item));
        var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        Assert.Equal("ENTWURF", (await DeliveryAsync(id)).Watermark);
        await shop.DeliveriesAsync(s => s.PostAsync(id));
        var delivery = await shop.DeliveryDetailAsync(id);

        var paper = await DeliveryAsync(id);

        Assert.Equal(($"Lieferschein {delivery.Number}.pdf", null), (paper.Name, paper.Watermark));
        foreach (var words in new[] { delivery.Number!, delivery.OrderNumber, $"{Customer} Hafenstraße 1 20457 Hamburg", "Scheinwerfer", "2 Stück", "Datum, Unterschrift", German(shop.Today) })
            Assert.Contains(words, paper.Words, StringComparison.Ordinal);
        foreach (var price in new[] { "1.234,50", "2.469,00", "€", "Netto" }) Assert.DoesNotContain(price, paper.Words, StringComparison.Ordinal);
        await shop.DeliveriesAsync(s => s.CancelAsync(id, new CancelForm { Reason = "Falscher Kunde" }));
        Assert.Equal("STORNIERT", (await DeliveryAsync(id)).Watermark);
    }

    [Fact]
    public async Task The_same_document_gives_the_same_bytes()
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        Assert.Equal((await PrintAsync(id)).Content, (await PrintAsync(id)).Content);
    }

    async Task<Paper> InvoiceAsync(Guid id) => new(await PrintAsync(id));

    async Task<Paper> OrderAsync(Guid id) => new(await shop.AsSystemAsync(p => p.GetRequiredService<OrderPrint>().PdfAsync(id, Host)));

    [Fact]
    public async Task A_quote_shows_what_its_items_look_like_once_each_and_leaves_out_what_paper_does_not_take()
    {
        var (lamp, stage) = (await shop.ItemAsync(10), await shop.ItemAsync(20));
        await ShowAsync(lamp, PdfImageTests.Png(40, 20, 2, [.. Enumerable.Repeat<byte[]>([0, .. Enumerable.Repeat((byte)90, 120)], 20).SelectMany(row => row)]));
        await ShowAsync(stage, [.. "RIFF1234WEBPVP8 "u8]);
        var quote = await shop.SentQuoteAsync(shop.QuoteForm(await shop.CustomerAsync(), lamp, stage, lamp));

        var pdf = new ParsedPdf((await shop.AsSystemAsync(p => p.GetRequiredService<QuotePrint>().PdfAsync(quote, Host))).Content);
        Assert.Single(pdf.Having("/Subtype /Image"));

        Task ShowAsync(Guid item, byte[] file) => shop.AsSystemAsync(p => p.GetRequiredService<ItemImageService>().ShowAsync(item, file, null, "bild"));
    }

    async Task<Paper> DeliveryAsync(Guid id) => new(await shop.AsSystemAsync(p => p.GetRequiredService<DeliveryPrint>().PdfAsync(id)));

    Task<PrintedDocument> PrintAsync(Guid id) => shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(id, Host));

    static string German(DateOnly date) => date.ToString("d", Languages.German);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    /// <summary>A finished document, read back.</summary>
    sealed class Paper
    {
        public Paper(PrintedDocument document)
        {
            var pdf = new ParsedPdf(document.Content);
            var texts = Enumerable.Range(0, pdf.Pages.Count).SelectMany(pdf.Texts).ToList();
            Name = document.Name;
            // A negative amount is printed with the minus sign of the typesetter.
            Words = Space().Replace(string.Join(' ', texts.Select(t => t.Text)), " ").Replace('\u2212', '-').Replace('\u2011', '-');
            Watermark = texts.Where(t => t.Size > WatermarkSize).Select(t => t.Text).FirstOrDefault();
        }

        public string Name { get; }

        /// <summary>All words in the order they were written.</summary>
        public string Words { get; }

        public string? Watermark { get; }
    }
}
