using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Erp.E2E.Support;
using Erp.Platform.Texts;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

/// <summary>What each page owes to everybody, from the day its address exists: looked at in one walk on a desk in German, and in one on a phone in English.</summary>
public sealed class EveryPageTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    /// <summary>A phone shows what a desk shows, in one column: of its pages every sixth is looked at in full.</summary>
    const int OnPhone = 6;

    /// <summary>The page that is looked at with its navigation.</summary>
    const string Start = "/";

    static readonly string[] Serious = ["serious", "critical"];
    static readonly AxeRunOptions Standards = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"), ResultTypes = [ResultType.Violations] };

    /// <summary>All that another look can change.</summary>
    static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast"), ResultTypes = [ResultType.Violations] };

    /// <summary>All of a page but the navigation, which is the same on every one.</summary>
    static readonly AxeRunContext Content = new() { Exclude = [new AxeSelector(".sidebar")] };

    protected override bool KeepsTrace => false;

    [Fact]
    public async Task Every_page_is_accessible_in_the_light_and_in_the_dark()
    {
        var dora = await SignInAsync(Colleague.Administration, "/", Languages.German, Window(1440, 900));
        // Colours are looked at as they are, not on their way from the light into the dark.
        await dora.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var findings = new List<string>();
        await dora.WalkAsync(Books, async address =>
        {
            await LookAsync(dora, "light");
            findings.AddRange(await AxeAsync(dora, Standards, address));
            await LookAsync(dora, "dark");
            findings.AddRange(await AxeAsync(dora, Colours, address));
        });

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [Fact]
    public async Task On_a_phone_in_English_no_page_is_wider_than_the_screen_and_the_usual_ones_are_accessible()
    {
        var dora = await SignInAsync(Colleague.Administration, "/", Languages.English, Window(390, 844));
        var findings = new List<string>();
        var pages = 0;
        await dora.WalkAsync(Books, async address =>
        {
            var wide = await dora.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
            if (wide > 0) findings.Add($"{address}: {wide} px too wide");
            if (pages++ % OnPhone == 0) findings.AddRange(await AxeAsync(dora, Standards, address));
        });

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    static async Task LookAsync(Person person, string theme) => await person.Page.EvaluateAsync("theme => new Promise(done => { document.documentElement.dataset.theme = theme; setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50); })", theme);

    static async Task<IEnumerable<string>> AxeAsync(Person person, AxeRunOptions options, string where)
    {
        var result = where == Start ? await person.Page.RunAxe(options) : await person.Page.RunAxe(Content, options);
        return result.Violations.Where(v => Serious.Contains(v.Impact))
            .Select(v => $"{where} [{person.Language.Name}] {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
    }

    static BrowserNewContextOptions Window(int width, int height) => new() { ViewportSize = new() { Width = width, Height = height } };
}
