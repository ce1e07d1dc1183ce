using Bunit;
using Erp.Platform.Live;
using Erp.Tests.Support;

namespace Erp.Tests.Platform.Live;

/// <summary>A page reads one thing after the other: what it shows is never older than what it showed before.</summary>
public sealed class LivePageTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_reading_begins_when_the_one_before_has_ended()
    {
        await using var tab = new Tab(company);
        var page = tab.Show();
        var (one, two) = (page.InvokeAsync(page.Instance.ReadAgainAsync), page.InvokeAsync(page.Instance.ReadAgainAsync));
        Assert.Equal(2, page.Instance.Begun);
        page.Instance.Answer(1);
        await one;
        page.Instance.Answer(2);
        await two;
        Assert.Equal((3, 2), (page.Instance.Begun, page.Instance.Shown));
    }

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<SlowPage> Show() => Context.Render<SlowPage>();
    }

    /// <summary>A page whose readings end when they are told to; the first at once.</summary>
    sealed class SlowPage : LivePage
    {
        readonly TaskCompletionSource[] answers = [.. Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource())];

        public SlowPage() => Answer(0);

        public int Begun { get; private set; }

        public int Shown { get; private set; }

        public void Answer(int reading) => answers[reading].SetResult();

        public Task ReadAgainAsync() => ReloadAsync();

        protected override bool Concerns(CommitNotice notice) => false;

        protected override async Task LoadAsync()
        {
            var reading = Begun++;
            await answers[reading].Task;
            Shown = reading;
        }
    }
}
