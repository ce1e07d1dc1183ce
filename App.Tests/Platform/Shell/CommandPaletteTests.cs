using System.Collections.Concurrent;
using Bunit;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Tests.Platform.Shell;

/// <summary>What the palette shows belongs to the text that stands in its field.</summary>
public sealed class CommandPaletteTests
{
    readonly ConcurrentDictionary<string, TaskCompletionSource<SearchResult>> asked = [];

    [Fact]
    public async Task Results_of_an_older_text_are_never_shown_for_a_newer_one()
    {
        await using var context = Context();
        var palette = Render(context);
        await TypeAsync(palette, "alt");
        await AskedAsync("alt");
        await TypeAsync(palette, "neu");
        await AskedAsync("neu");

        asked["alt"].SetResult(Result("Altmann"));
        Assert.DoesNotContain("Altmann", palette.Markup, StringComparison.Ordinal);
        asked["neu"].SetResult(Result("Neumann"));
        palette.WaitForAssertion(() => Assert.Contains("Neumann", palette.Markup, StringComparison.Ordinal));

        await TypeAsync(palette, "neue");
        Assert.DoesNotContain("Neumann", palette.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_keystroke_does_not_wait_until_the_former_search_is_given_up()
    {
        await using var context = Context();
        using var given = new ManualResetEventSlim();
        var palette = Render(context, ct => ct.Register(() => given.Wait(TimeSpan.FromMinutes(1), CancellationToken.None)));
        await TypeAsync(palette, "alt");
        await AskedAsync("alt");
        await TypeAsync(palette, "neu");
        await AskedAsync("neu");
        await TypeAsync(palette, "neue");
        await AskedAsync("neue");
        asked["neue"].SetResult(Result("Neumann"));
        palette.WaitForAssertion(() => Assert.Contains("Neumann", palette.Markup, StringComparison.Ordinal));
        given.Set();
        foreach (var older in new[] { "alt", "neu" }) await palette.InvokeAsync(() => asked[older].SetResult(Result("Altmann")));
        Assert.Contains("Neumann", palette.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_answers_after_the_palette_was_closed_is_not_waited_for_in_the_next_one()
    {
        await using var context = Context();
        var palette = Render(context);
        await TypeAsync(palette, "alt");
        await AskedAsync("alt");
        await palette.Find("[data-cancel]").ClickAsync(new());
        await palette.InvokeAsync(() => asked["alt"].SetResult(Result("Altmann")));
        palette.Render(p => p.Add(c => c.Open, true));
        Assert.Empty(palette.FindAll(".spinner"));
    }

    [Fact]
    public async Task Pages_are_found_by_their_words_in_either_language_and_despite_a_slip()
    {
        await using var context = Context();
        var palette = Render(context);
        foreach (var typed in new[] { "rechn", "invoi" })
        {
            await TypeAsync(palette, typed);
            palette.WaitForAssertion(() => Assert.Equal("Rechnungen", palette.Find(".palette-entry .palette-label").TextContent));
        }

        await TypeAsync(palette, "rehcnungen");
        await AskedAsync("rehcnungen");
        asked["rehcnungen"].SetResult(SearchResult.Nothing);
        palette.WaitForAssertion(() => Assert.Contains("Rechnungen", palette.Find(".palette-list").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_search_refuses_is_said_and_pages_are_reached_all_the_same()
    {
        foreach (var refusal in new Exception[] { new ForbiddenException("sales:read"), new Npgsql.PostgresException("invalid byte sequence", "ERROR", "ERROR", "22021"), new TimeoutException() })
        {
            await using var context = Context();
            var palette = Render(context);
            await TypeAsync(palette, "rechn");
            await AskedAsync("rechn");
            asked["rechn"].SetException(refusal);
            palette.WaitForAssertion(() => Assert.NotEmpty(palette.Find("p.palette-empty[role=status]").TextContent));
            Assert.Contains("Rechnungen", palette.Find(".palette-list").TextContent, StringComparison.Ordinal);
            asked.Clear();
        }
    }

    [Fact]
    public async Task The_buttons_of_the_page_stand_there_with_their_keys()
    {
        await using var context = Context(new PageCommand("press-0", "Speichern", "ctrl+s", OnPage: true, InRow: false));
        var palette = Render(context);
        palette.WaitForAssertion(() => Assert.Equal("Speichern", palette.Find(".palette-entry .palette-label").TextContent));
        Assert.Contains("+S", palette.Find(".palette-entry kbd").TextContent, StringComparison.Ordinal);
    }

    static BunitContext Context(params PageCommand[] commands)
    {
        var context = new BunitContext();
        var module = context.JSInterop.SetupModule("/js/commands.js");
        module.Mode = JSRuntimeMode.Loose;
        module.Setup<IReadOnlyList<PageCommand>?>("list").SetResult(commands);
        return context;
    }

    IRenderedComponent<CommandPalette> Render(BunitContext context, Action<CancellationToken>? asking = null) => context.Render<CommandPalette>(parameters => parameters
        .Add(p => p.Open, true)
        .Add(p => p.Entries, [new PaletteEntry("/sales/invoices", "Rechnungen", "invoice", "Seiten", "/sales/invoices") { Words = SearchText.Of("Rechnungen", "Invoices") }])
        .Add(p => p.Search, (typed, ct) =>
        {
            asking?.Invoke(ct);
            return (asked[typed] = new TaskCompletionSource<SearchResult>()).Task;
        }));

    /// <summary>Types, without waiting for what the search answers.</summary>
    static Task TypeAsync(IRenderedComponent<CommandPalette> palette, string text) =>
        palette.InvokeAsync(() => { _ = palette.Find("input").InputAsync(new ChangeEventArgs { Value = text }); });

    /// <summary>Until the palette asked for a text; it asks a moment after the last keystroke, and draws nothing for it.</summary>
    async Task AskedAsync(string text)
    {
        for (var tries = 0; tries < 500 && !asked.ContainsKey(text); tries++) await Task.Delay(20);
        Assert.Contains(text, asked.Keys);
    }

    static SearchResult Result(string title) =>
        new([new SearchHit("parties", "Partner", "users", Guid.CreateVersion7(), title, null, null, Tone.Neutral, "/parties/parties/1")], [new("parties", "Partner", 1)], 1, false);
}
