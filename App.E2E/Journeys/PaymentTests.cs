using Erp.E2E.Support;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class PaymentTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_payment_settles_the_invoice_on_the_sellers_open_screen_and_stands_in_the_trial_balance()
    {
        var (customer, name) = await Books.CustomerAsync();
        var (invoice, number) = await Books.IssuedAsync(customer, 1000);
        var vera = await SignInAsync(Colleague.Sales, $"/sales/invoices/{invoice}");
        var berta = await SignInAsync(Colleague.Bookkeeping, "/finance/payments/new");
        await Expect(vera.Status).ToHaveTextAsync(vera.Read(InvoiceTexts.Issued));

        await Person.PickAsync(berta.Field(OpenItemTexts.Customer), name);
        await Expect(berta.Page.Locator("main")).ToContainTextAsync(number);
        await berta.PressAsync(PaymentTexts.PayAll);
        await Expect(berta.Field(PaymentTexts.Amount)).ToHaveValueAsync("1.190,00");
        await berta.PressAsync(PaymentTexts.Record);
        await Expect(berta.Status).ToHaveTextAsync(berta.Read(PaymentTexts.Recorded));
        await Expect(vera.Status).ToHaveTextAsync(vera.Read(InvoiceTexts.Paid));

        // Other journeys post between the two looks now and then: a figure that never comes again would be wrong.
        var told = false;
        for (var look = 0; look < 4 && !told; look++)
        {
            await berta.GoAsync("/finance/trial-balance");
            var figure = berta.Page.Locator("a.figure").First;
            var amount = await figure.TextContentAsync();
            await figure.ClickAsync();
            await Expect(berta.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/finance/accounts/"));
            await berta.StandsAsync();
            told = (await berta.Page.Locator("main").TextContentAsync())!.Contains(amount!, StringComparison.Ordinal);
        }

        Assert.True(told, "The account sheet tells the figure of the trial balance.");
        await Expect(berta.Page.Locator("a[href^='/finance/journal/']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_payment_within_the_term_less_cash_discount_settles_the_invoice_and_corrects_its_tax()
    {
        var (customer, name) = await Books.CustomerAsync();
        var terms = (await Books.ListAsync("parties/payment-terms")).First(t => t!["discountPercent"]?.GetValue<decimal>() == 2)!["id"]!.GetValue<Guid>();
        await Books.ChangeCustomerAsync(customer, form => form.PaymentTermId = terms);
        var (invoice, number) = await Books.IssuedAsync(customer, 1000);
        var berta = await SignInAsync(Colleague.Bookkeeping, "/finance/payments/new");

        await Person.PickAsync(berta.Field(OpenItemTexts.Customer), name);
        await Expect(berta.Page.Locator("main")).ToContainTextAsync(number);
        await berta.TypeAsync(PaymentTexts.Amount, "1.166,20");
        await berta.Page.Keyboard.PressAsync("Tab");
        await Expect(berta.Page.GetByLabel(berta.Read(PaymentTexts.DiscountOn.With(number)))).ToHaveValueAsync("23,80");
        await berta.Page.Keyboard.PressAsync("Control+s");
        await Expect(berta.Status).ToHaveTextAsync(berta.Read(PaymentTexts.Recorded));

        await berta.Page.Locator("a[href^='/finance/journal/']").First.ClickAsync();
        await Expect(berta.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/finance/journal/"));
        foreach (var amount in (string[])["1.166,20", "1.190,00", "20,00", "3,80"]) await Expect(berta.Page.Locator("main table")).ToContainTextAsync(amount);
        await berta.GoAsync($"/sales/invoices/{invoice}");
        await Expect(berta.Status).ToHaveTextAsync(berta.Read(InvoiceTexts.Paid));
    }

    [Fact]
    public async Task A_cancelled_invoice_is_taken_back_by_a_reversal()
    {
        var (customer, _) = await Books.CustomerAsync();
        var (invoice, number) = await Books.IssuedAsync(customer, 500);
        var lars = await SignInAsync(Colleague.SalesLead, $"/sales/invoices/{invoice}");

        await lars.PressAsync(InvoiceTexts.Cancel);
        await lars.FieldIn(lars.Dialog, DocumentTexts.CancelReason).FillAsync("Veranstaltung abgesagt");
        await lars.Dialog.GetByRole(AriaRole.Button, new() { Name = lars.Read(InvoiceTexts.Cancel), Exact = true }).ClickAsync();
        await Expect(lars.Status).ToHaveTextAsync(lars.Read(InvoiceTexts.Cancelled));

        await lars.Page.GetByText(lars.Read(InvoiceTexts.TakenBack)).ClickAsync();
        await Expect(lars.Status).ToHaveTextAsync(lars.Read(InvoiceTexts.Reversal));
        await Expect(lars.Page.Locator("main")).ToContainTextAsync(number);
        await Expect(lars.Page.Locator("main")).ToContainTextAsync("-595,00");
        await Expect(lars.Page.Locator("main")).ToContainTextAsync(lars.Read(InvoiceTexts.ReversingEntry));
    }
}
