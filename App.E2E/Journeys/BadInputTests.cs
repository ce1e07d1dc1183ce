using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class BadInputTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Two_double_clicks_issue_an_invoice_once()
    {
        var (customer, _) = await Books.CustomerAsync();
        var draft = await Books.InvoiceAsync(customer, 250);
        var vera = await SignInAsync(Colleague.Sales, $"/sales/invoices/{draft}");

        await vera.Button(InvoiceTexts.Issue).DblClickAsync();
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(InvoiceTexts.Issue) }).DblClickAsync();
        await Expect(vera.Status).ToHaveTextAsync(vera.Read(InvoiceTexts.Issued));

        var number = (await Books.ReadAsync($"sales/invoices/{draft}"))["number"]!.GetValue<string>();
        await Expect(vera.Heading).ToHaveTextAsync(vera.Read(InvoiceTexts.InvoiceTitle.With(number)));
        Assert.Single(await Books.ListAsync($"finance/journal?q={number}"));
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_in_the_readers_language_and_what_was_typed_stays()
    {
        var vera = await SignInAsync(Colleague.Sales, "/parties/parties/new", Languages.English);
        await vera.TypeAsync(AddressTexts.City, "<b>Hamburg</b>");
        await vera.TypeAsync(PartyTexts.VatId, "DE136695977");
        await vera.TypeAsync(PartyTexts.Iban, "DE89 3704 0044 0532 0130 01");
        await vera.TypeAsync(PartyTexts.Email, "nobody");
        await vera.PressAsync(RecordsTexts.Save);

        await Expect(vera.Around(PartyTexts.VatId)).ToContainTextAsync(IdentifierTexts.VatIdCheckDigit.En);
        await Expect(vera.Around(PartyTexts.Iban)).ToContainTextAsync(IdentifierTexts.IbanChecksum.En);
        await Expect(vera.Around(PartyTexts.Email)).ToContainTextAsync(FormTexts.Email.En);
        await Expect(vera.Field(PartyTexts.VatId)).ToHaveValueAsync("DE136695977");
        await Expect(vera.Field(AddressTexts.City)).ToHaveValueAsync("<b>Hamburg</b>");
        await Expect(vera.Field(PartyTexts.Iban)).ToHaveAttributeAsync("aria-invalid", "true");
    }
}
