using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records;

/// <summary>
/// The field through which a form refers to a record of another kind. A module derives one per entity and keeps it in its
/// <c>Contracts</c>; pages bind a key and need no query of their own, since the picker reads the words of what is chosen itself.
/// </summary>
/// <typeparam name="TChoice">What is known of a record on offer.</typeparam>
public abstract partial class RecordPicker<TChoice>
{
    readonly CancellationTokenSource leaving = new();
    readonly Dictionary<Guid, TChoice> known = [];
    LookupOption<Guid?>? selected, theirs;

    /// <summary>Raised with everything known of the record just chosen, for pages that take more over than its key; null when emptied.</summary>
    [Parameter] public EventCallback<TChoice?> OnChosen { get; set; }

    [Parameter] public string? Placeholder { get; set; }

    /// <summary>The best matches for what was typed; the usual ones when nothing was.</summary>
    protected abstract Task<IReadOnlyList<TChoice>> SearchAsync(string typed, CancellationToken ct);

    /// <summary>A record that is already chosen, even one that is no longer on offer; null when it is gone.</summary>
    protected abstract Task<TChoice?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>How a record reads in the list.</summary>
    protected abstract LookupOption<Guid?> Show(TChoice choice);

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        try
        {
            selected = await OptionAsync(Value, selected);
            theirs = await OptionAsync(Conflict?.Theirs, theirs);
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // The form was left meanwhile.
        }
        catch (ForbiddenException)
        {
            // Whoever may not see the record sees an empty field; the page around it stays.
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        leaving.Cancel();
        base.Dispose(disposing);
    }

    async Task<LookupOption<Guid?>?> OptionAsync(Guid? id, LookupOption<Guid?>? shown)
    {
        if (id is not { } key) return null;
        if (shown?.Key == key) return shown;
        if (!known.TryGetValue(key, out var choice) && (choice = await FindAsync(key, leaving.Token)) is not null) known[key] = choice;
        return choice is null ? null : Show(choice);
    }

    async Task<IReadOnlyList<LookupOption<Guid?>>> OfferAsync(string typed, CancellationToken ct)
    {
        var options = new List<LookupOption<Guid?>>();
        foreach (var choice in await SearchAsync(typed, ct))
        {
            var option = Show(choice);
            known[option.Key!.Value] = choice;
            options.Add(option);
        }

        return options;
    }

    Task ChooseAsync(LookupOption<Guid?>? option) => OnChosen.InvokeAsync(option is null ? null : known[option.Key!.Value]);
}
