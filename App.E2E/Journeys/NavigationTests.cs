using Erp.E2E.Support;
using Erp.Finance;
using Erp.Tests.Support;

namespace Erp.E2E.Journeys;

public sealed class NavigationTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_group_that_was_folded_away_stays_away()
    {
        var dora = await SignInAsync(Colleague.Administration, "/finance/accounts");
        var heading = dora.Button(FinanceTexts.Finance);
        var entry = dora.Page.Locator("nav a[href='/finance/accounts']");
        await Expect(entry).ToBeVisibleAsync();
        await heading.FocusAsync();
        await dora.Page.Keyboard.PressAsync("Enter");
        await Expect(entry).ToBeHiddenAsync();

        await dora.Page.ReloadAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(entry).ToBeHiddenAsync();
        await heading.ClickAsync();
        await Expect(entry).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_asks_for_no_motion_is_in_the_dark_at_once()
    {
        var dora = await SignInAsync(Colleague.Administration, "/finance/accounts");
        await dora.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light, ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        var moving = await dora.Page.EvaluateAsync<int>(
            "() => { document.documentElement.dataset.theme = 'dark'; return document.getAnimations().filter(motion => motion instanceof CSSTransition).length; }");
        Assert.Equal(0, moving);
    }
}
