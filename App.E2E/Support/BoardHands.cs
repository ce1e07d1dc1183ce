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

    /// <summary>Rests a finger on a card until it is lifted, carries it over a column and lets it go there.</summary>
    public static async Task PutByFingerAsync(this Person at, string says, ILocator column)
    {
        var screen = await at.Page.Context.NewCDPSessionAsync(at.Page);
        var (from, to) = ((await at.Card(says).BoundingBoxAsync())!, (await column.BoundingBoxAsync())!);
        var (x, y) = (from.X + (from.Width / 2), from.Y + (from.Height / 2));
        await TouchAsync("touchStart", x, y);
        await Assertions.Expect(at.Page.Locator(".board-card[data-lifted]")).ToHaveCountAsync(1);
        const int Steps = 8;
        for (var step = 1; step <= Steps; step++)
            await TouchAsync("touchMove", x + ((to.X + (to.Width / 2) - x) * step / Steps), y + ((to.Y + 60 - y) * step / Steps));
        await Assertions.Expect(column.Locator(".board-gap")).ToHaveCountAsync(1);
        await TouchAsync("touchEnd");

        Task TouchAsync(string what, params float[] finger) => screen.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = what,
            ["touchPoints"] = finger is [var left, var top] ? [new Dictionary<string, object> { ["x"] = left, ["y"] = top }] : Array.Empty<object>(),
        });
    }

    /// <summary>Carries a card to a column and puts it down.</summary>
    public static async Task PutAsync(this Person at, string says, ILocator column)
    {
        await at.CarryAsync(says, column);
        await at.Page.Mouse.UpAsync();
    }
}
