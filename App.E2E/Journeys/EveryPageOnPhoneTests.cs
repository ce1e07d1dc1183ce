using Erp.E2E.Support;
using Erp.Platform.Texts;
using Erp.Tests.Support;

namespace Erp.E2E.Journeys;

/// <summary>What each page owes to whoever holds a phone, and reads English.</summary>
public sealed class EveryPageOnPhoneTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    /// <summary>A phone shows what a desk shows, in one column: of its pages every sixth is looked at in full.</summary>
    const int InFull = 6;

    protected override bool KeepsTrace => false;

    [Fact]
    public async Task On_a_phone_in_English_no_page_is_wider_than_the_screen_and_the_usual_ones_are_accessible()
    {
        var dora = await SignInAsync(Colleague.Administration, "/", Languages.English, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var findings = new List<string>();
        var pages = 0;
        await dora.WalkAsync(Books, async address =>
        {
            var wide = await dora.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
            if (wide > 0) findings.Add($"{address}: {wide} px too wide");
            if (pages++ % InFull == 0) findings.AddRange(await dora.BreachesAsync(address, Axe.Standards));
        });

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }
}
