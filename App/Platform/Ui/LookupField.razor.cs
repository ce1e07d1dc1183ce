using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Ui;

/// <summary>A record out of very many, found by typing.</summary>
/// <typeparam name="TKey">Key of the record; use a nullable type where the field may be empty.</typeparam>
public sealed partial class LookupField<TKey>
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    List<LookupOption<TKey>> options = [];
    CancellationTokenSource? running;
    LookupOption<TKey>? chosen;
    string text = "";
    string? message, answered;
    Task taking = Task.CompletedTask;
    bool open;
    bool searching;
    bool typed;

    /// <summary>
    /// Finds the best matches for what was typed (nothing typed: the usual or latest ones). Return about twenty; the field never asks for all.
    /// </summary>
    [Parameter, EditorRequired]
    public Func<string, CancellationToken, Task<IReadOnlyList<LookupOption<TKey>>>> Search { get; set; } =
        (_, _) => Task.FromResult<IReadOnlyList<LookupOption<TKey>>>([]);

    /// <summary>The record behind <see cref="ValueFieldBase{T}.Value"/> as it is to be shown; the owner loads it with the form.</summary>
    [Parameter] public LookupOption<TKey>? Selected { get; set; }

    /// <summary>The record behind a <see cref="ValueFieldBase{T}.Conflict"/>, so that the choice between both shows its name.</summary>
    [Parameter] public LookupOption<TKey>? Theirs { get; set; }

    /// <summary>The whole option chosen, for owners that want more than the key.</summary>
    [Parameter] public EventCallback<LookupOption<TKey>?> OnChosen { get; set; }

    [Parameter] public string? Placeholder { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }

    string ListId => Id + "-list";

    bool HasValue => !EqualityComparer<TKey?>.Default.Equals(Value, default);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (typed) return;
        var current = Same(chosen) ? chosen : Same(Selected) ? Selected : null;
        if (HasValue && current is null) return;
        chosen = current;
        text = current?.Label ?? "";
    }

    /// <inheritdoc />
    protected override string Write(TKey? value) =>
        Known(value)?.Label ?? value?.ToString() ?? "";

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        running?.Cancel();
        base.Dispose(disposing);
    }

    LookupOption<TKey>? Known(TKey? value) =>
        new[] { Selected, chosen, Theirs }.FirstOrDefault(option => option is not null && EqualityComparer<TKey?>.Default.Equals(option.Key, value));

    bool Same(LookupOption<TKey>? option) => option is not null && HasValue && EqualityComparer<TKey?>.Default.Equals(option.Key, Value);

    Task TypeAsync(string? typedText)
    {
        text = typedText ?? "";
        typed = true;
        Form?.Report(this, text.Trim().Length == 0 ? null : UiTexts.LookupUnchosen.ToString());
        return SearchAsync(text, Pause);
    }

    Task OpenAsync() => open || ReadOnly ? Task.CompletedTask : SearchAsync(typed ? text : "", TimeSpan.Zero);

    void Close()
    {
        running?.Cancel();
        open = searching = false;
    }

    async Task SearchAsync(string query, TimeSpan pause)
    {
        if (running is not null) await running.CancelAsync();
        var mine = running = new CancellationTokenSource();
        try
        {
            await Task.Delay(pause, mine.Token);
            searching = true;
            var found = await Search(query.Trim(), mine.Token);
            if (mine.IsCancellationRequested) return;
            options = [.. found];
            answered = query;
            message = options.Count == 0 ? UiTexts.LookupNone.With(query).ToString() : null;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            options = [];
            message = UiTexts.LookupFailed;
        }
        searching = false;
        open = true;
    }

    async Task ChooseAsync(LookupOption<TKey>? option)
    {
        Close();
        typed = false;
        chosen = option;
        text = option?.Label ?? "";
        Report(null);
        await RaiseAsync(option is null ? default : option.Key);
        await OnChosen.InvokeAsync(option);
        await OnCommit.InvokeAsync();
    }

    /// <summary>Enter takes the first match of what stands in the field, also when the list still answers what was typed before.</summary>
    Task TakeFirstAsync()
    {
        taking = TakeAsync();
        Form?.Await(taking);
        return taking;
    }

    async Task TakeAsync()
    {
        if (!typed)
        {
            Close();
            return;
        }

        if (answered != text || !open) await SearchAsync(text, TimeSpan.Zero);
        if (typed && text.Trim().Length == 0) await ChooseAsync(null);
        else if (typed && answered == text && options.Count > 0) await ChooseAsync(options[0]);
    }

    /// <summary>
    /// Leaving with text that names no record: empty text clears; the only match, or the one of exactly this number, is taken, also when the
    /// answer was still on its way; anything else stays with an error.
    /// </summary>
    Task LeaveAsync()
    {
        var leaving = TakeMeantAsync();
        Form?.Await(leaving);
        return leaving;
    }

    async Task TakeMeantAsync()
    {
        // Whoever pressed Enter before is being answered.
        await taking;
        if (typed && text.Trim().Length == 0) await ChooseAsync(null);
        else if (typed)
        {
            if (answered != text) await SearchAsync(text, TimeSpan.Zero);
            var meant = answered != text ? null : options.Count == 1 ? options[0] : options.Find(o => string.Equals(o.Code, text.Trim(), StringComparison.OrdinalIgnoreCase));
            if (meant is not null) await ChooseAsync(meant);
            else if (typed) Report(UiTexts.LookupUnchosen);
        }

        Close();
    }
}
