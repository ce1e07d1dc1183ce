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

    async Task TypeAsync(string? typed)
    {
        query = typed ?? "";
        if (running is not null) await running.CancelAsync();
        if (Search is null || query.Trim().Length < 2)
        {
            found = [];
            answered = query;
            return;
        }

        var mine = running = new CancellationTokenSource();
        try
        {
            await Task.Delay(Pause, mine.Token);
            var asked = query;
            var result = await Search(asked.Trim(), mine.Token);
            if (mine.IsCancellationRequested) return;
            found = result;
            answered = asked;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A later keystroke asks again.
        }
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
