using Bunit;
using Erp.Platform.Live;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Tests.Platform.Live;

/// <summary>A page shows what it read last, in whatever order the answers come.</summary>
public sealed class LivePageTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task Of_two_readings_the_one_asked_for_later_is_shown_whichever_takes_longer()
    {
        await using var tab = new Tab(company);
        var page = tab.Show();
        var (slow, quick) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = page.InvokeAsync(() => page.Instance.ChooseAsync("B", slow.Task));
        var second = page.InvokeAsync(() => page.Instance.ChooseAsync("C", quick.Task));
        quick.SetResult();
        slow.SetResult();
        await Task.WhenAll(first, second);
        Assert.Equal("C", page.Markup);
    }

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<Choice> Show() => Context.Render<Choice>();
    }

    sealed class Choice : LivePage
    {
        string shown = "A";

        public async Task ChooseAsync(string what, Task read)
        {
            await ReadAsync(async () =>
            {
                await read;
                shown = what;
            });
            StateHasChanged();
        }

        protected override Task LoadAsync() => Task.CompletedTask;

        protected override bool Concerns(CommitNotice notice) => false;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, shown);
    }
}
