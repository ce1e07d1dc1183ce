using System.Net;
using System.Text.RegularExpressions;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Svg;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What the preview beside a form shows.</summary>
public sealed partial class PreviewTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData(PaperSize.A4)]
    [InlineData(PaperSize.A5)]
    public async Task The_preview_shows_what_the_file_will_show(PaperSize paper)
    {
        var id = await shop.InvoicesAsync(async s => await s.CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync("Müller & <Söhne>"), price: 1234.5m)));
        var form = (await shop.InvoiceDetailAsync(id)).Form;
        await shop.AsSystemAsync(async p =>
        {
            var pdf = new ParsedPdf((await p.GetRequiredService<InvoicePrint>().PdfAsync(id, new("https://erp.example.com"), paper)).Content);
            var pages = (await p.GetRequiredService<InvoicePrint>().PreviewAsync(id, form, paper)).Show(p.GetRequiredService<FontLibrary>());
            Assert.Equal(pdf.Pages.Count, pages.Count);
            Assert.Equal(pdf.Texts(0).Select(text => text.Text).Order(StringComparer.Ordinal), Texts(pages[0]).Order(StringComparer.Ordinal));
            Assert.Equal((paper.Format().Width, paper.Format().Height), (pages[0].Width, pages[0].Height));
        });
    }

    [Fact]
    public async Task What_is_typed_shows_before_it_is_saved_and_is_not_saved()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ItemAsync(10));
        var before = await shop.QueryAsync<long>("select count(*) from commits");
        foreach (var page in new[]
        {
            await ShowAsync(p => p.GetRequiredService<QuotePrint>().PreviewAsync(null, shop.QuoteForm(customer, item))),
            await ShowAsync(p => p.GetRequiredService<OrderPrint>().PreviewAsync(null, shop.OrderForm(customer, item))),
            await ShowAsync(p => p.GetRequiredService<InvoicePrint>().PreviewAsync(null, shop.InvoiceForm(customer, 20))),
        })
        {
            Assert.Contains("ENTWURF", page);
            Assert.Contains("20,00", page);
        }

        Assert.Equal(before, await shop.QueryAsync<long>("select count(*) from commits"));
    }

    [Fact]
    public async Task A_saved_draft_shows_what_was_typed_since_and_what_stands_shows_as_it_stands()
    {
        var id = await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(10)));
        var form = (await shop.OrderDetailAsync(id)).Form;
        form.Lines[0].Quantity = 7;
        Assert.Contains("70,00", await ShowAsync(p => p.GetRequiredService<OrderPrint>().PreviewAsync(id, form)));
        await shop.OrdersAsync(s => s.ConfirmAsync(id));
        var standing = await ShowAsync(p => p.GetRequiredService<OrderPrint>().PreviewAsync(id, form));
        Assert.DoesNotContain("70,00", standing);
        Assert.DoesNotContain("ENTWURF", standing);

        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(id));
        var quantities = (await shop.DeliveryDetailAsync(delivery)).Form;
        quantities.FooterText = "Rampe 3";
        Assert.Contains("Rampe 3", await ShowAsync(p => p.GetRequiredService<DeliveryPrint>().PreviewAsync(delivery, quantities)));
    }

    [Fact]
    public async Task An_unfinished_form_is_told_apart() =>
        await Assert.ThrowsAsync<InvalidInputException>(() => ShowAsync(p => p.GetRequiredService<QuotePrint>().PreviewAsync(null, new QuoteForm())));

    [Fact]
    public async Task A_delivery_note_numbers_its_lines_as_the_confirmation_does()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ServiceAsync(10));
        form.Lines.Insert(0, new() { Kind = Erp.Sales.Documents.LineKind.Text, Text = "Bühne" });
        var order = await shop.ConfirmedOrderAsync(form);
        var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var texts = await ShowAsync(async p => await p.GetRequiredService<DeliveryPrint>().PreviewAsync(delivery, (await shop.DeliveryDetailAsync(delivery)).Form));
        Assert.Contains("1", texts);
        Assert.Equal(1, texts.Count(text => text == "2"));
    }

    Task<IReadOnlyList<string>> ShowAsync(Func<IServiceProvider, Task<PrintableLetter>> letter) =>
        shop.AsSystemAsync(async p => Texts((await letter(p)).Show(p.GetRequiredService<FontLibrary>())[0]));

    static IReadOnlyList<string> Texts(SvgPage page) => [.. Words().Matches(page.Content).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    [GeneratedRegex("<text [^>]*>([^<]*)</text>")]
    private static partial Regex Words();
}
