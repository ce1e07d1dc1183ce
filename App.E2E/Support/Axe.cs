using Deque.AxeCore.Commons;

namespace Erp.E2E.Support;

/// <summary>What a page owes to people who see, hear or move differently, found by axe within the page itself.</summary>
static class Axe
{
    /// <summary>All rules of the standards for the web.</summary>
    public const string Standards = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }";

    /// <summary>All that another look of the same page can change.</summary>
    public const string Colours = "{ type: 'rule', values: ['color-contrast'] }";

    /// <summary>The page that is looked at with its navigation, which is the same on every one.</summary>
    const string Start = "/";

    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Tells each serious breach with the first places where it is seen; nothing where all is well.</summary>
    /// <param name="at">Who has the page before them.</param>
    /// <param name="address">The page.</param>
    /// <param name="rules">Which rules it is held to.</param>
    /// <param name="look"><c>light</c> or <c>dark</c>; nothing for what the machine asks for.</param>
    public static async Task<IEnumerable<string>> BreachesAsync(this Person at, string address, string rules, string? look = null)
    {
        // The script is long: it is handed over once, since the document stays while one walks from page to page.
        if (!await at.Page.EvaluateAsync<bool>("() => 'axe' in window")) await at.Page.EvaluateAsync(Script);
        var breaches = await at.Page.EvaluateAsync<string[]>($$"""
            async ([look, whole]) => {
                if (look) document.documentElement.dataset.theme = look;
                const { violations } = await axe.run(whole ? document : { exclude: ['.sidebar'] }, { runOnly: {{rules}}, resultTypes: ['violations'], iframes: false });
                return violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
            }
            """, new object?[] { look, address == Start });
        return breaches.Select(breach => $"{address} [{at.Language.Name}{(look is null ? "" : $", {look}")}] {breach}");
    }
}
