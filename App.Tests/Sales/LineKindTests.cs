using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Tests.Sales;

/// <summary>Texts, subtotals and charges beside what is sold.</summary>
public sealed class LineKindTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public void Items_are_numbered_and_a_subtotal_sums_what_counts_since_the_one_before()
    {
        var figures = LineFigure.Of(
        [
            (LineKind.Text, 0, false), (LineKind.Item, 10, true), (LineKind.Item, 5, false), (LineKind.Subtotal, 0, false), (LineKind.Item, -3, true),
            (LineKind.Item, 1, true), (LineKind.Subtotal, 0, false), (LineKind.Subtotal, 0, false),
        ]);

        Assert.Equal([(null, null), (1, 10), (2, 5), (null, 10), (3, -3), (4, 1), (null, -2), (null, 0)], figures.Select(f => (f.Number, f.Amount)));
    }

    [Fact]
    public async Task Words_between_the_items_add_nothing()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(100), await shop.ItemAsync(10));
        form.Lines.Insert(0, new() { Kind = LineKind.Text, Text = "Halle 3", Quantity = 0 });
        form.Lines.Add(new() { Kind = LineKind.Subtotal });
        form.Lines.Add(new() { Kind = LineKind.Text, Description = "Lieferung frei Rampe" });

        var id = await shop.ConfirmedOrderAsync(form);
        var order = await shop.OrderDetailAsync(id);

        Assert.Equal(220m, order.Totals.Net);
        Assert.Equal(["Halle 3", "Scheinwerfer", "Scheinwerfer", "Zwischensumme", ""], order.Lines.Select(l => l.Text));
        var invoice = await shop.InvoiceDetailAsync(await shop.OrdersAsync(s => s.CreateInvoiceAsync(id)));
        Assert.Equal((5, 220m), (invoice.Lines.Count, invoice.Totals.Net));
    }

    [Fact]
    public async Task A_text_without_words_and_a_document_without_items_are_refused()
    {
        var form = shop.OrderForm(await shop.CustomerAsync());
        form.Lines = [new() { Kind = LineKind.Text }];
        Assert.Equal("Lines[0].Text", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
        form.Lines[0].Text = "Nur Worte";
        Assert.Equal(DocumentTexts.NoLines, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.ConfirmedOrderAsync(form))).Says.Text);
    }

    [Fact]
    public async Task Freight_shares_the_taxes_of_what_it_goes_with()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(100), await shop.ItemAsync(50, i => i.TaxClass = Erp.Catalog.Contracts.TaxClass.Reduced));
        form.Adjustments = [new() { Text = "Spedition", Amount = 10 }];

        var totals = (await shop.OrderDetailAsync(await shop.OrderAsync(form))).Totals;

        // 10.00 on 200.00 at 19 % and 100.00 at 7 %: 6.67 and 3.33.
        Assert.Equal([(19m, 6.67m), (7m, 3.33m)], totals.Adjustments.Select(a => (a.Rate, a.Amount)));
        Assert.Equal((310m, 39.27m + 7.23m), (totals.Net, totals.Tax));
        form.Adjustments[0].Amount = -1;
        Assert.Equal("Adjustments[0].Amount", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
    }

    [Fact]
    public async Task Only_quotes_offer_choices()
    {
        var form = shop.OrderForm(await shop.CustomerAsync(), await shop.ItemAsync(1), await shop.ItemAsync(1));
        form.Lines[1].Role = LineRole.Optional;
        Assert.Equal("Lines[1].Role", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
    }
}
