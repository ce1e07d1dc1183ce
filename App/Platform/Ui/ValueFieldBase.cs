using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Platform.Ui;

/// <summary>A field that holds a value: two-way bound, raised on every keystroke, and able to show what somebody else saved meanwhile.</summary>
/// <typeparam name="T">What the field holds.</typeparam>
public abstract class ValueFieldBase<T> : FieldBase
{
    /// <summary>The value.</summary>
    [Parameter] public T? Value { get; set; }

    /// <summary>Raised as soon as the input can be read, so on each keystroke.</summary>
    [Parameter] public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>Raised when the person leaves the field after a change.</summary>
    [Parameter] public EventCallback OnCommit { get; set; }

    /// <summary>Somebody else saved another value while this one was being edited.</summary>
    [Parameter] public FieldConflict<T>? Conflict { get; set; }

    /// <summary>The person decided: true takes the other value, false keeps the own one. The other value has been raised before.</summary>
    [Parameter] public EventCallback<bool> ConflictDecided { get; set; }

    internal override RenderFragment? ConflictContent => Conflict is null ? null : BuildConflict;

    /// <summary>Writes a value the way the field shows it.</summary>
    protected virtual string Write(T? value) => value?.ToString() ?? "";

    /// <summary>Takes a new value and tells the owner.</summary>
    protected async Task RaiseAsync(T? value)
    {
        if (EqualityComparer<T?>.Default.Equals(value, Value)) return;
        Value = value;
        await ValueChanged.InvokeAsync(value);
    }

    async Task DecideAsync(bool theirs)
    {
        if (theirs && Conflict is { } conflict) await RaiseAsync(conflict.Theirs);
        await ConflictDecided.InvokeAsync(theirs);
    }

    void BuildConflict(RenderTreeBuilder builder)
    {
        var theirs = Write(Conflict!.Theirs);
        builder.OpenComponent<FieldConflictChoice>(0);
        builder.AddComponentParameter(1, nameof(FieldConflictChoice.Author), Conflict.Author);
        builder.AddComponentParameter(2, nameof(FieldConflictChoice.Theirs), theirs.Length == 0 ? UiTexts.EmptyValue.ToString() : theirs);
        builder.AddComponentParameter(3, nameof(FieldConflictChoice.Decided), EventCallback.Factory.Create<bool>(this, DecideAsync));
        builder.CloseComponent();
    }
}
