using Microsoft.Playwright;

namespace Erp.E2E.Support;

/// <summary>What a hand does on a board.</summary>
static class BoardHands
{
    /// <summary>The cards of a column.</summary>
    public static ILocator Column(this Person at, int number) => at.Page.Locator(".board-cards").Nth(number);

    /// <summary>A card by its words.</summary>
    public static ILocator Card(this Person at, string says) => at.Page.Locator(".board-card:not(.board-ghost)").Filter(new() { HasText = says });

    /// <summary>Lifts a card and carries it over a column; it is not put down yet.</summary>
    public static async Task CarryAsync(this Person at, string says, ILocator column)
    {
        await at.Card(says).HoverAsync();
        await at.Page.Mouse.DownAsync();
        var box = (await column.BoundingBoxAsync())!;
        await at.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 60, new() { Steps = 8 });
        await Assertions.Expect(column.Locator(".board-gap")).ToHaveCountAsync(1);
    }

    /// <summary>Carries a card to a column and puts it down.</summary>
    public static async Task PutAsync(this Person at, string says, ILocator column)
    {
        await at.CarryAsync(says, column);
        await at.Page.Mouse.UpAsync();
    }
}
