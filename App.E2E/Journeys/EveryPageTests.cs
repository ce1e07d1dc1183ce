using System.Collections.Concurrent;
using Erp.E2E.Support;
using Erp.Platform.Texts;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

/// <summary>What each page owes to everybody, from the day its address exists. Whole areas of the navigation are dealt out among those below, which walk side by side.</summary>
public abstract class EveryPageTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    /// <summary>Two areas may lead to the same record: whoever comes first looks at it.</summary>
    static readonly ConcurrentDictionary<string, Share> Looked = new();

    protected override bool KeepsTrace => false;

    [Fact]
    public async Task Every_page_is_accessible_in_the_light_and_in_the_dark()
    {
        var dora = await SignInAsync(Colleague.Administration, "/", Languages.German, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        // Colours are looked at as they are, not on their way from the light into the dark.
        await dora.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var findings = new List<string>();
        await dora.WalkAsync(Books, async address =>
        {
            if (!Looked.TryAdd(address, Share.Of(this))) return;
            findings.AddRange(await dora.BreachesAsync(address, Axe.Standards, "light"));
            findings.AddRange(await dora.BreachesAsync(address, Axe.Colours, "dark"));
        }, Share.Of(this));

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }
}

public sealed class EveryPageOneTests(Browser browser, TestCluster cluster, DemoApp demo) : EveryPageTests(browser, cluster, demo);

public sealed class EveryPageTwoTests(Browser browser, TestCluster cluster, DemoApp demo) : EveryPageTests(browser, cluster, demo);

public sealed class EveryPageThreeTests(Browser browser, TestCluster cluster, DemoApp demo) : EveryPageTests(browser, cluster, demo);
