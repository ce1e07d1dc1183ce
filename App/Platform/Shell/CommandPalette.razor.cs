using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Shell;

/// <summary>Ctrl+K: jump anywhere, do anything, without the mouse.</summary>
public sealed partial class CommandPalette : IDisposable
{
    const int Most = 40;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    readonly string listId = Ui.ElementIds.Next("palette");
    IReadOnlyList<PaletteEntry> found = [];
    CancellationTokenSource? running;
    string query = "", answered = "";

    /// <summary>Whether it is shown.</summary>
    [Parameter] public bool Open { get; set; }

    [Parameter] public EventCallback<bool> OpenChanged { get; set; }

    /// <summary>What is always there: pages and commands the person may use.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<PaletteEntry> Entries { get; set; } = [];

    /// <summary>Finds records for what was typed.</summary>
    [Parameter] public Func<string, CancellationToken, Task<IReadOnlyList<PaletteEntry>>>? Search { get; set; }

    List<PaletteEntry> Matches => [.. Entries.Where(entry => Fits(entry.Label) || Fits(entry.Group)).Concat(found).Take(Most)];

    /// <inheritdoc />
    public void Dispose() => running?.Cancel();

    bool Fits(string words) => query.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(part => CultureInfo.CurrentCulture.CompareInfo.IndexOf(words, part, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);

    Task TypeAsync(string? typed)
    {
        query = typed ?? "";
        return SearchAsync(Pause);
    }

    async Task SearchAsync(TimeSpan pause)
    {
        if (running is not null) await running.CancelAsync();
        var (asked, mine) = (query, running = new CancellationTokenSource());
        try
        {
            if (Search is null || asked.Trim().Length < 2) found = [];
            else
            {
                await Task.Delay(pause, mine.Token);
                var result = await Search(asked.Trim(), mine.Token);
                if (mine.IsCancellationRequested) return;
                found = result;
            }

            answered = asked;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A later keystroke asks again.
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
    }

    Task CloseAsync()
    {
        query = answered = "";
        found = [];
        return OpenChanged.InvokeAsync(false);
    }
}
