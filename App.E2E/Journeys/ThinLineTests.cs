using System.Text;
using System.Text.RegularExpressions;
using Erp.Catalog.Items;
using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class ThinLineTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task From_a_new_customer_to_a_posted_and_printed_invoice_that_a_colleague_sees_at_once()
    {
        var dora = await SignInAsync(Colleague.Administration);
        var vera = await SignInAsync(Colleague.Sales, "/sales/invoices");
        var (customer, item) = (Books.NewName("Elbklang"), Books.NewName("Fahrgestell"));

        await dora.GoAsync("/parties/parties/new");
        await dora.TypeAsync(PartyTexts.CompanyName, customer);
        await dora.TypeAsync(AddressTexts.Street, "Am Sandtorkai 1");
        await dora.TypeAsync(AddressTexts.PostCode, "20457");
        await dora.TypeAsync(AddressTexts.City, "Hamburg");
        await dora.PressAsync(RecordsTexts.Save);
        await Expect(dora.Heading).ToHaveTextAsync(customer);

        await dora.GoAsync("/catalog/items/new");
        await dora.TypeAsync(ItemTexts.NameDe, item);
        await dora.TypeAsync(ItemTexts.SalesPrice, "1.250,00");
        await dora.Field(ItemTexts.UnitId).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await dora.PressAsync(RecordsTexts.Save);
        await Expect(dora.Heading).ToHaveTextAsync(item);

        // The order is taken by keyboard alone.
        await dora.GoAsync("/sales/orders");
        await dora.Page.Keyboard.PressAsync("Alt+n");
        await Expect(dora.Heading).ToHaveTextAsync(dora.Read(OrderTexts.New));
        await Person.PickAsync(dora.Field(DocumentTexts.CustomerId), customer);
        await dora.Field(DocumentTexts.DeliveryDate).PressSequentiallyAsync("heute");
        await dora.Page.Keyboard.PressAsync("Alt+l");
        await Person.PickAsync(dora.Field(DocumentTexts.ItemId), item);
        await dora.Field(DocumentTexts.Quantity).FocusAsync();
        await dora.Page.Keyboard.TypeAsync("2");
        await dora.Page.Keyboard.PressAsync("Control+s");
        await Expect(dora.Heading).ToHaveTextAsync(dora.Read(OrderTexts.DraftTitle));
        await dora.PressAsync(OrderTexts.Confirm);
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(OrderTexts.Confirmed));

        await dora.PressAsync(OrderTexts.Invoice);
        await Expect(dora.Heading).ToHaveTextAsync(dora.Read(InvoiceTexts.DraftTitle));
        await dora.PressAsync(InvoiceTexts.Issue);
        await Expect(dora.Dialog).ToContainTextAsync("2.975,00");
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(InvoiceTexts.Issue) }).PressAsync("Enter");
        await Expect(dora.Status).ToHaveTextAsync(dora.Read(InvoiceTexts.Issued));
        var number = Regex.Match((await dora.Heading.TextContentAsync())!, @"\S+$").Value;

        var news = vera.Row(number);
        await Expect(news).ToContainTextAsync(customer);
        await Expect(news).ToHaveAttributeAsync("title", vera.Read(UiTexts.ChangedBy.With(Colleague.Administration.Name)));

        var print = await dora.Page.GetByRole(AriaRole.Link, new() { Name = dora.Read(InvoiceTexts.Print) }).GetAttributeAsync("href");
        var pdf = await (await dora.Page.Context.APIRequest.GetAsync(print!)).BodyAsync();
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5));

        await dora.Page.Locator("a[href^='/finance/journal/']").First.ClickAsync();
        await Expect(dora.Page.Locator("main")).ToContainTextAsync(number);
        await Expect(dora.Page.Locator("main")).ToContainTextAsync("2.975,00");
    }
}
