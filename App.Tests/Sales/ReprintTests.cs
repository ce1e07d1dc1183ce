using Erp.Admin.Company;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Sales;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Platform.Printing;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What was sent is printed again as it was sent, whatever the company calls itself by then (§ 14b (1) UStG).</summary>
public sealed class ReprintTests(Shop shop) : IClassFixture<Shop>
{
    static readonly Uri Host = new("https://erp.example.com");

    [Fact]
    public async Task Issued_documents_keep_the_company_they_were_issued_by_and_drafts_take_the_new_one()
    {
        var customer = await shop.CustomerAsync();
        await MoveAsync("Alte Bühnenbau OHG", "DE89370400440532013000");
        var (order, orderBefore) = await PrintedOrderAsync(await shop.ConfirmedOrderAsync(shop.OrderForm(customer, await shop.ItemAsync(10))));
        var issued = await shop.IssuedInvoiceAsync(shop.InvoiceForm(customer));
        var draft = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(customer)));
        var before = await PrintAsync(issued);
        Assert.Contains("Alte Bühnenbau OHG", Words(before), StringComparison.Ordinal);

        await MoveAsync("Neue Bühnenbau GmbH", "DE02120300000000202051");

        Assert.Equal(before, await PrintAsync(issued));
        Assert.Equal(orderBefore, (await PrintedOrderAsync(order)).Content);
        Assert.Contains("Neue Bühnenbau GmbH", Words(await PrintAsync(draft)), StringComparison.Ordinal);
        await shop.InvoicesAsync(s => s.IssueAsync(draft));
        var after = await PrintAsync(draft);

        await MoveAsync("Dritte Bühnenbau AG", "DE89370400440532013000");
        Assert.Equal(after, await PrintAsync(draft));
        Assert.Equal(before, await PrintAsync(issued));
        var together = await shop.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Erp.Platform.Tenancy.Database>().ReadAsync(SalesPermissions.Read);
            var press = await p.GetRequiredService<Presses>().OpenAsync(Host);
            return await InvoicePrint.LettersAsync(db, [issued, draft], press, default);
        });
        Assert.Equal(["Alte Bühnenbau OHG", "Neue Bühnenbau GmbH"], together.OrderBy(l => l.Id == draft).Select(l => l.Letterhead.CompanyName));
    }

    async Task<(Guid Id, byte[] Content)> PrintedOrderAsync(Guid id) => (id, (await shop.AsSystemAsync(p => p.GetRequiredService<OrderPrint>().PdfAsync(id, Host))).Content);

    async Task<byte[]> PrintAsync(Guid id) => (await shop.AsSystemAsync(p => p.GetRequiredService<InvoicePrint>().PdfAsync(id, Host))).Content;

    static string Words(byte[] content)
    {
        var pdf = new ParsedPdf(content);
        return string.Join(' ', Enumerable.Range(0, pdf.Pages.Count).SelectMany(pdf.Texts).Select(t => t.Text));
    }

    Task MoveAsync(string name, string iban) => shop.AsSystemAsync(async p =>
    {
        var form = await p.GetRequiredService<CompanyQueries>().FormAsync();
        (form.LegalName, form.Iban) = (name, iban);
        await p.GetRequiredService<CompanyService>().ChangeAsync(form);
    });
}
