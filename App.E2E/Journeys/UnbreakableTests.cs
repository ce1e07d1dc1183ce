using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class UnbreakableTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    const string Sentence = "Nordlicht Licht und Ton am Hafen von Altona GmbH";

    /// <summary>How much typing a crash may cost.</summary>
    static readonly TimeSpan MostLost = TimeSpan.FromSeconds(1);

    protected override bool BreaksThings => true;

    [Fact]
    public async Task After_the_app_is_killed_the_person_is_back_on_the_page_with_what_was_typed()
    {
        var vera = await SignInAsync(Colleague.Sales, "/parties/parties/new");
        var typed = new List<long>();
        await vera.Field(PartyTexts.CompanyName).FocusAsync();
        foreach (var letter in Sentence)
        {
            await vera.Page.Keyboard.PressAsync(letter.ToString(), new() { Delay = 40 });
            typed.Add(TimeProvider.System.GetTimestamp());
        }

        var killed = TimeProvider.System.GetTimestamp();
        await Company.App.KillAsync();
        await Expect(vera.Page.Locator("#components-reconnect-modal")).ToContainTextAsync(vera.Read(ShellTexts.InputSafe));
        await Company.App.RestartAsync();

        await Expect(vera.Notices).ToContainTextAsync(vera.Read(LiveTexts.DraftRestored));
        await Expect(vera.Page).ToHaveURLAsync(new Uri(Company.App.Address, "/parties/parties/new").ToString());
        var back = await vera.Field(PartyTexts.CompanyName).InputValueAsync();
        var safe = typed.Count(at => TimeProvider.System.GetElapsedTime(at, killed) > MostLost);
        Report($"Killed after {typed.Count} letters: {back.Length} came back, {safe} had to.");
        Assert.StartsWith(back, Sentence, StringComparison.Ordinal);
        Assert.True(back.Length >= safe, $"Only “{back}” came back.");
    }

    [Fact]
    public async Task After_a_cut_connection_the_person_goes_on_in_the_same_form()
    {
        var line = new CutLine();
        var vera = await ArriveAsync();
        await line.LayAsync(vera.Page);
        await vera.SignInAsync(Colleague.Sales.Email, "/parties/parties/new");
        await vera.TypeAsync(PartyTexts.CompanyName, Sentence);
        await vera.Page.EvaluateAsync("() => { window.stayed = true; }");

        await line.CutAsync();
        await Expect(vera.Page.Locator("html[data-connection=lost]")).ToHaveCountAsync(1);
        line.Mend();

        await Expect(vera.Page.Locator("html[data-connection=lost]")).ToHaveCountAsync(0);
        await Expect(vera.Field(PartyTexts.CompanyName)).ToHaveValueAsync(Sentence);
        await vera.TypeAsync(AddressTexts.City, "Hamburg");
        await vera.Page.Keyboard.PressAsync("Control+s");
        await Expect(vera.Heading).ToHaveTextAsync(Sentence);
        Assert.True(await vera.Page.EvaluateAsync<bool>("() => window.stayed === true"));
    }

    /// <summary>The line between a browser and the app, which can be cut and mended.</summary>
    sealed class CutLine
    {
        readonly List<IWebSocketRoute> open = [];
        bool cut;

        public Task LayAsync(IPage page) => page.RouteWebSocketAsync(url => url.Contains("/_blazor", StringComparison.Ordinal), socket =>
        {
            if (cut)
            {
                _ = socket.CloseAsync();
                return;
            }

            socket.ConnectToServer();
            lock (open) open.Add(socket);
        });

        public async Task CutAsync()
        {
            cut = true;
            IWebSocketRoute[] lost;
            lock (open) lost = [.. open];
            foreach (var socket in lost) await socket.CloseAsync(new() { Code = 3001 });
        }

        public void Mend() => cut = false;
    }
}
