using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Duplicates;
using Erp.Platform.Records;
using Erp.Tests.Support;
using Microsoft.Playwright;
using Colleague = Erp.E2E.Support.Colleague;

namespace Erp.E2E.Journeys;

public sealed class DuplicateTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_customer_entered_twice_is_warned_of_merged_and_taken_apart_again()
    {
        var (customer, name) = await Books.CustomerAsync();
        var clerk = await SignInAsync(Colleague.SalesLead, "/parties/parties/new");

        await clerk.TypeAsync(PartyTexts.CompanyName, name.ToUpperInvariant());
        var hint = clerk.Page.Locator(".similar");
        await Expect(hint.GetByRole(AriaRole.Link).First).ToContainTextAsync(name);
        await clerk.PressAsync(RecordsTexts.Save);
        await Expect(clerk.Heading).ToHaveTextAsync(name.ToUpperInvariant());
        var twin = clerk.Page.Url.Split('/')[^1].Split('?')[0];

        await clerk.OpenAsync($"/parties/merge?keep={customer}&merge={twin}");
        await clerk.PressAsync(PartyMergeTexts.MergeNow);
        await Expect(clerk.Toast(clerk.Read(PartyMergeTexts.MergedNow))).ToBeVisibleAsync();
        await Expect(clerk.Heading).ToHaveTextAsync(name);

        await clerk.OpenAsync($"/parties/parties/{twin}");
        await Expect(clerk.Status.First).ToHaveTextAsync(clerk.Read(PartyTexts.Inactive));
        await clerk.PressAsync(PartyMergeTexts.Undo);
        await Expect(clerk.Button(PartyMergeTexts.Undo)).ToHaveCountAsync(0);
        await Expect(clerk.Status).ToHaveCountAsync(0);
    }
}
