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
    public static async Task WalkAsync(this Person at, Books books, Func<string, Task>? look = null)
    {
        await FillAsync(books);
        var seen = new HashSet<string>();
        var histories = new List<string>();
        foreach (var list in await at.LinksAsync("nav a.nav-link"))
        {
            await at.VisitAsync(list, seen, look);
            string[] inside = [.. (await at.LinksAsync("main .page-actions a[href$='/new']")).Take(1), .. (await at.LinksAsync("main tr[data-row] a.row-link, main table a[href*='/finance/accounts/']")).Take(1)];
            foreach (var address in inside) await at.VisitAsync(address, seen, look);
            histories.AddRange(inside.Where(IsPartyOrItem).Select(record => record + "?tab=history"));
        }

        foreach (var address in histories.Prepend("/account").Append("/")) await at.VisitAsync(address, seen, look);
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
            Assert.Fail($"{address} does not stand in {at.Language.Name}: {missing.Message}");
        }

        Assert.False(await at.Page.EvaluateAsync<bool>(Broken), $"{address} failed in {at.Language.Name}.");
        if (look is not null) await look(address);
    }

    static bool IsPartyOrItem(string address) =>
        Guid.TryParse(address.Split('/')[^1], out _) && (address.StartsWith("/parties/", StringComparison.Ordinal) || address.StartsWith("/catalog/items/", StringComparison.Ordinal));

    static async Task<IReadOnlyList<string>> LinksAsync(this Person at, string selector) =>
        await at.Page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");

    static async Task FillAsync(Books books)
    {
        if ((await books.ListAsync("finance/payments?limit=1")).Count > 0) return;
        var (item, _) = await books.ItemAsync(99.5m);
        await books.ReceiveAsync(item, 10);
        var (customer, _) = await books.CustomerAsync();
        await books.OrderAsync(customer, 300);
        await books.DoAsync($"sales/orders/{await books.ConfirmedOrderAsync(customer, item, 2)}/deliver", new { });
        await books.IssuedAsync(customer, 100);
        await books.PayAsync(customer, 119);
    }
}
