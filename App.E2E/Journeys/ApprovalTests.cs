using Erp.E2E.Support;
using Erp.Platform.Approvals;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Playwright;
using Colleague = Erp.E2E.Support.Colleague;

namespace Erp.E2E.Journeys;

public sealed class ApprovalTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_clerk_asks_a_lead_approves_and_the_clerk_issues_at_once()
    {
        await Books.LimitInvoicesAsync(100_000);
        var (customer, _) = await Books.CustomerAsync();
        var vera = await SignInAsync(Colleague.Sales, $"/sales/invoices/new?customer={customer}");
        var lars = await SignInAsync(Colleague.SalesLead, "/sales/orders");

        await vera.Field(DocumentTexts.DeliveryDate).First.FillAsync(TimeProvider.System.GetLocalNow().ToString("d", vera.Language));
        await vera.Page.Keyboard.PressAsync("Alt+l");
        await vera.Field(DocumentTexts.LineText).FillAsync("Hauptbühne");
        await vera.Field(DocumentTexts.UnitCode).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await vera.Field(DocumentTexts.UnitPrice).FillAsync("150000");
        await vera.Field(DocumentTexts.UnitPrice).PressAsync("Tab");
        await vera.PressAsync(Platform.Records.RecordsTexts.Save);
        await vera.PressAsync(ApprovalTexts.Request);
        await Expect(vera.Button(ApprovalTexts.Requested)).ToBeDisabledAsync();

        await Expect(lars.Page.Locator(".nav-count")).ToHaveTextAsync("1");
        await lars.GoAsync("/approvals");
        await lars.PressAsync(ApprovalTexts.Approve);
        await lars.Dialog.GetByRole(AriaRole.Textbox).FillAsync("Passt");
        await lars.Dialog.GetByRole(AriaRole.Button, new() { Name = lars.Read(ApprovalTexts.Approve), Exact = true }).ClickAsync();
        await Expect(lars.Page.Locator(".nav-count")).ToHaveCountAsync(0);

        await Expect(vera.Notices.First).ToContainTextAsync("Passt");
        await vera.PressAsync(InvoiceTexts.Issue);
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(InvoiceTexts.Issue), Exact = true }).ClickAsync();
        await Expect(vera.Status).ToHaveTextAsync(vera.Read(InvoiceTexts.Issued));
    }
}
