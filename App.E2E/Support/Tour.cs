using Microsoft.Playwright;

namespace Erp.E2E.Support;

/// <summary>A walk through all pages that somebody is led to: those of the navigation, the first record of each list, and what can be begun there. Each is loaded once.</summary>
static class Tour
{
    /// <summary>True while the page shows that something went wrong.</summary>
    const string Broken = "() => !!document.querySelector('main > .stack > .panel.tone-danger')?.checkVisibility() || !!document.querySelector('#blazor-error-ui')?.checkVisibility()";

    /// <summary>Goes to each page and requires that it stands.</summary>
    /// <param name="at">Who walks, on their start page.</param>
    /// <param name="books">Where something of each kind is made first, so that no list is empty.</param>
    /// <param name="look">What is looked at on each page, by its address.</param>
    /// <param name="share">The areas of the navigation that are walked through; all unless told otherwise.</param>
    public static async Task WalkAsync(this Person at, Books books, Func<string, Task>? look = null, Share? share = null)
    {
        await books.FillAsync();
        var seen = new HashSet<string>();
        var histories = new List<string>();
        string[] all = [.. await at.LinksAsync("nav a.nav-link"), "/account", "/"];
        foreach (var list in (share ?? Share.Whole).Deal(all, AreaOf))
        {
            await at.VisitAsync(list, seen, look);
            string[] inside =
            [
                .. (await at.LinksAsync("main .page-actions a[href$='/new']")).Take(1),
                .. (await at.LinksAsync("main tr[data-row] a.row-link, main table a[href*='/finance/accounts/']")).Take(1),
            ];
            foreach (var address in inside) await at.VisitAsync(address, seen, look);
            histories.AddRange(inside.Where(IsPartyOrItem).Select(record => record + "?tab=history"));
        }

        foreach (var address in histories) await at.VisitAsync(address, seen, look);
    }

    static async Task VisitAsync(this Person at, string address, HashSet<string> seen, Func<string, Task>? look)
    {
        if (!seen.Add(address)) return;
        try
        {
            await at.GoAsync(address);
        }
        catch (PlaywrightException missing)
        {
            Assert.Fail($"{address} does not stand for {at.Name} in {at.Language.Name}: {missing.Message}");
        }

        Assert.False(await at.Page.EvaluateAsync<bool>(Broken), $"{address} failed for {at.Name} in {at.Language.Name}.");
        if (look is not null) await look(address);
    }

    /// <summary>Lists of one area lead to the same records.</summary>
    static string AreaOf(string address) => address.Split('/')[1];

    static bool IsPartyOrItem(string address) =>
        Guid.TryParse(address.Split('/')[^1], out _) && (address.StartsWith("/parties/", StringComparison.Ordinal) || address.StartsWith("/catalog/items/", StringComparison.Ordinal));

    static async Task<IReadOnlyList<string>> LinksAsync(this Person at, string selector) =>
        await at.Page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
}
