using Erp.E2E.Support;
using Erp.Platform.Comments;
using Erp.Tests.Support;
using Microsoft.Playwright;
using Colleague = Erp.E2E.Support.Colleague;

namespace Erp.E2E.Journeys;

public sealed class CommentTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Who_is_named_in_a_comment_hears_of_it_at_once_and_finds_the_record()
    {
        var (customer, name) = await Books.CustomerAsync();
        // Somebody whom no other journey concerns.
        var berta = await SignInAsync(Colleague.Bookkeeping, "/finance/payments");
        var vera = await SignInAsync(Colleague.Sales, $"/parties/parties/{customer}?tab=comments");

        var box = vera.Field(CommentTexts.Text);
        await box.PressSequentiallyAsync($"Bitte prüfen @{Colleague.Bookkeeping.Name[..3]}");
        await Expect(vera.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync(Colleague.Bookkeeping.Name);
        await box.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync($"Bitte prüfen @{Colleague.Bookkeeping.Name} ");
        await vera.PressAsync(CommentTexts.Send);
        await Expect(vera.Page.Locator(".comment-text")).ToContainTextAsync(Colleague.Bookkeeping.Name);
        await Expect(box).ToHaveValueAsync("");

        await Expect(berta.Page.Locator(".toast")).ToContainTextAsync(name);
        await Expect(berta.Page.Locator(".bell-count")).ToHaveTextAsync("1");
        await berta.Page.Locator(".bell").ClickAsync();
        await berta.Page.Locator(".inbox-menu .inbox-row a").First.ClickAsync();
        await Expect(berta.Heading).ToHaveTextAsync(name);
        await Expect(berta.Page.Locator(".bell-count")).ToHaveCountAsync(0);
        await Expect(berta.Page.GetByRole(AriaRole.Tab, new() { Name = berta.Read(CommentTexts.Comments) })).ToContainTextAsync("1");
    }
}
