using Erp.Platform.Search;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Erp.Platform.Shell;

/// <summary>Ctrl+K: find anything, jump anywhere, press any button of the page, without the mouse.</summary>
public sealed partial class CommandPalette : IAsyncDisposable
{
    /// <summary>Entries shown of one group while somebody types, and before.</summary>
    const int PerGroup = 6, Untyped = 8;

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    readonly string listId = Ui.ElementIds.Next("palette");
    IReadOnlyList<PaletteEntry> recent = [], onPage = [];
    IReadOnlyList<TypedWord> words = [];
    IJSObjectReference? page;
    CancellationTokenSource? running;
    SearchResult? found;
    string query = "", answered = "";
    Message? refusal;
    bool wasOpen;

    /// <summary>Whether it is shown.</summary>
    [Parameter] public bool Open { get; set; }

    [Parameter] public EventCallback<bool> OpenChanged { get; set; }

    /// <summary>What is always there: pages, settings and what the person may begin.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<PaletteEntry> Entries { get; set; } = [];

    /// <summary>Finds records for what was typed.</summary>
    [Parameter] public Func<string, CancellationToken, Task<SearchResult>>? Search { get; set; }

    /// <summary>The records opened last, shown before anything is typed.</summary>
    [Parameter] public Func<CancellationToken, Task<IReadOnlyList<SearchHit>>>? Recent { get; set; }

    /// <summary>What was found for the text that stands in the field, never for an older one.</summary>
    SearchResult? Shown => answered == query ? found : null;

    bool IsSearching => answered != query;

    List<PaletteEntry> Matches => words.Count == 0 ? Beginning() : Found();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Supersede(null);
        if (page is null) return;
        try
        {
            await page.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the module with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Open == wasOpen) return;
        wasOpen = Open;
        if (!Open) return;
        page ??= await Js.InvokeAsync<IJSObjectReference>("import", "/js/commands.js");
        var commands = await page.InvokeAsync<IReadOnlyList<PageCommand>?>("list") ?? [];
        onPage = [.. commands.Select(c => new PaletteEntry(c.Key, c.Label, "arrow-right", c.OnPage ? ShellTexts.OnThisPage : ShellTexts.General, Action: () => PressAsync(c), Shortcut: c.Shortcut)
        {
            IsCommon = c is { OnPage: true, InRow: false },
        })];
        if (Recent is not null)
        {
            (var latest, refusal) = await UnlessRefusedAsync(() => Recent(CancellationToken.None));
            recent = [.. (latest ?? []).Select(hit => PaletteEntry.Of(hit, SearchTexts.Recent))];
        }

        StateHasChanged();
    }

    List<PaletteEntry> Beginning() => [.. recent, .. onPage.Where(e => e.IsCommon).Take(Untyped), .. Entries.Where(e => e.IsCommon)];

    List<PaletteEntry> Found()
    {
        var offered = onPage.Concat(Entries).ToList();
        var commands = Fitting(offered, (word, entry) => word.Starts(entry.Words));
        if (commands.Count == 0) commands = Fitting(offered, (word, entry) => word.IsIn(entry.Words));
        List<PaletteEntry> records = Shown is { Hits.Count: > 0 } result
            ? [.. result.Hits.GroupBy(h => h.Kind).SelectMany(g => g.Select(h => PaletteEntry.Of(h, result.Kinds.First(k => k.Kind == h.Kind).Label))), AllResults()]
            : [];
        if (Shown?.IsExact == true) return [.. records, .. commands];
        if (commands.Count > 0 || IsSearching) return [.. commands, .. records];
        return
        [
            .. records,
            .. Fitting(offered, (word, entry) => word.Starts(entry.Words) || (word.MayBeMisspelled && SearchWords.In(entry.Words).Any(w => Spelling.Distance(word.Text, w) is not null))),
        ];
    }

    /// <summary>Entries that fit every word typed, those that begin with it first; a few of each group, in the order of the groups.</summary>
    List<PaletteEntry> Fitting(IEnumerable<PaletteEntry> offered, Func<TypedWord, PaletteEntry, bool> fits) =>
        [
            .. offered.Where(e => words.All(w => fits(w, e))).GroupBy(e => e.Group)
                .SelectMany(g => g.OrderByDescending(e => SearchText.Of(e.Label).StartsWith(words[0].Text, StringComparison.Ordinal)).Take(PerGroup)),
        ];

    PaletteEntry AllResults() => new("all-results", SearchTexts.AllResults.With(query.Trim()), "search", SearchTexts.Title, $"/search?q={Uri.EscapeDataString(query.Trim())}");

    Task TypeAsync(string? typed)
    {
        query = typed ?? "";
        words = TypedWord.Of(query);
        return SearchAsync(Pause);
    }

    Task NarrowAsync(SearchKindCount kind)
    {
        var colon = query.IndexOf(':', StringComparison.Ordinal);
        return TypeAsync($"{kind.Label.Split(' ')[0]}: {(colon < 0 ? query : query[(colon + 1)..]).Trim()}");
    }

    async Task SearchAsync(TimeSpan pause)
    {
        var (asked, mine) = (query, new CancellationTokenSource());
        Supersede(mine);
        try
        {
            (SearchResult? Found, Message? Refusal) answer = (null, null);
            if (Search is not null && asked.Trim().Length >= 2)
            {
                await Task.Delay(pause, mine.Token);
                answer = await UnlessRefusedAsync(() => Search(asked.Trim(), mine.Token));
            }

            if (running == mine) (found, refusal, answered) = (answer.Found, answer.Refusal, asked);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A later keystroke asks again.
        }
    }

    /// <summary>What was asked for before answers no longer, from this moment on; who looks for it is told beside the screen.</summary>
    void Supersede(CancellationTokenSource? next)
    {
        _ = running?.CancelAsync();
        running = next;
    }

    /// <summary>Pages and buttons are reached also while the database does not answer or refuses; the palette then says why it finds no records.</summary>
    static async Task<(T? Read, Message? Refusal)> UnlessRefusedAsync<T>(Func<Task<T>> read) where T : class
    {
        try
        {
            return (await DatabaseErrors.TranslateAsync(read), null);
        }
        catch (Failure e)
        {
            return (null, e.Says);
        }
    }

    /// <summary>Enter takes the first match of what stands in the field, also when the list still answers what was typed before.</summary>
    async Task TakeFirstAsync()
    {
        if (answered != query) await SearchAsync(TimeSpan.Zero);
        if (Matches.FirstOrDefault() is { } first) await ChooseAsync(first);
    }

    async Task ChooseAsync(PaletteEntry entry)
    {
        await CloseAsync();
        if (entry.Action is not null) await entry.Action();
        else if (entry.Href is not null) Navigation.NavigateTo(entry.Href);
        if (entry.Field is not null && page is not null) await page.InvokeVoidAsync("focusField", entry.Field);
    }

    async Task PressAsync(PageCommand command)
    {
        // The palette is gone first: what the button opens must not end up below it.
        await Task.Yield();
        if (page is not null) await page.InvokeVoidAsync("press", command.Key);
    }

    Task CloseAsync()
    {
        Supersede(null);
        query = answered = "";
        words = [];
        found = null;
        return OpenChanged.InvokeAsync(false);
    }
}
