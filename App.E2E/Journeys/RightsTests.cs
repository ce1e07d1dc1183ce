using Erp.Admin.Roles;
using Erp.E2E.Support;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.Playwright;
using Colleague = Erp.E2E.Support.Colleague;

namespace Erp.E2E.Journeys;

[Collection(AloneCollection.Name)]
public sealed class RightsTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    /// <summary>How long a screen may stay open whose reader lost the right or the session.</summary>
    const float AtOnce = 1_000;

    [Fact]
    public async Task A_role_taken_away_and_a_session_ended_close_the_open_page_at_once()
    {
        var (id, who) = await Books.HireAsync(RoleTexts.Sales);
        var dora = await SignInAsync(Colleague.Administration, $"/admin/members/{id}");
        var newcomer = await SignInAsync(who, "/sales/orders");

        await dora.Check(RoleTexts.Sales.De).UncheckAsync();
        await dora.PressAsync(RecordsTexts.Save);
        await Expect(dora.Toast(dora.Read(RecordsTexts.Saved))).ToBeVisibleAsync();
        await Expect(newcomer.Page.GetByText(newcomer.Read(UiTexts.ForbiddenTitle))).ToBeVisibleAsync(new() { Timeout = AtOnce });
        await Expect(newcomer.Page.Locator("nav a[href='/sales/orders']")).ToHaveCountAsync(0);

        await dora.OpenAsync($"/admin/members/{id}");
        await dora.PressAsync(AccessTexts.EndSession);
        await Expect(dora.Toast(dora.Read(AccessTexts.SessionEnded))).ToBeVisibleAsync();
        await Expect(newcomer.Page.GetByRole(AriaRole.Heading, new() { Name = newcomer.Read(AccessTexts.SignIn) })).ToBeVisibleAsync(new() { Timeout = AtOnce });
    }
}
