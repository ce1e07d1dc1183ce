using System.Text;
using System.Text.RegularExpressions;
using Erp.E2E.Support;
using Erp.Platform.Printing.Verification;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed partial class VerifyTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Whoever_scans_the_code_of_an_invoice_learns_whether_it_holds_and_nothing_about_people()
    {
        var (customer, name) = await Books.CustomerAsync();
        var (invoice, number) = await Books.IssuedAsync(customer, 800);
        var address = await ScanAsync(invoice);
        var anyone = await ArriveAsync();

        await anyone.Page.GotoAsync(address);
        await Expect(anyone.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(anyone.Read(VerificationTexts.Genuine));
        await Expect(anyone.Page.Locator("main")).ToContainTextAsync(number);
        var html = await anyone.Page.ContentAsync();
        Assert.DoesNotContain(name, html, StringComparison.Ordinal);
        Assert.DoesNotContain("Kaistraße", html, StringComparison.Ordinal);
        Assert.All(Colleague.All, colleague => Assert.DoesNotContain(colleague.Name, html, StringComparison.Ordinal));

        await Books.DoAsync($"sales/invoices/{invoice}/cancel", new { reason = "Irrtum" });
        await anyone.Page.ReloadAsync();
        await Expect(anyone.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(anyone.Read(VerificationTexts.Cancelled));

        var forged = address[..^6] + (address.EndsWith("AAAAAA", StringComparison.Ordinal) ? "BBBBBB" : "AAAAAA");
        await anyone.Page.GotoAsync(forged);
        await Expect(anyone.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(anyone.Read(VerificationTexts.Unknown));
        await Expect(anyone.Page.Locator("main")).Not.ToContainTextAsync(number);
    }

    /// <summary>The printed code is also a link in the PDF: its address is read from there.</summary>
    async Task<string> ScanAsync(Guid invoice)
    {
        var vera = await SignInAsync(Colleague.Sales);
        var pdf = Encoding.Latin1.GetString(await (await vera.Page.Context.APIRequest.GetAsync($"/api/v1/sales/invoices/{invoice}/pdf")).BodyAsync());
        return LinkTarget().Matches(pdf).Select(link => Encoding.ASCII.GetString(Convert.FromHexString(link.Groups[1].Value))).First(target => target.Contains("/verify/", StringComparison.Ordinal));
    }

    [GeneratedRegex("/URI <([0-9A-F]+)>")]
    private static partial Regex LinkTarget();
}
