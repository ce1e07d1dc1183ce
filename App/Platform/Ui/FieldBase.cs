using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Ui;

/// <summary>
/// What every field of a form has, whatever its value: a label, a hint, an error at the field, and the marks of other people's changes.
/// </summary>
public abstract class FieldBase : ComponentBase, IDisposable
{
    /// <summary>The words before or above the field; also its name for screen readers.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>Help under the field.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>What is wrong with the value, from the form or from the server. Shown at the field and announced.</summary>
    [Parameter] public string? Error { get; set; }

    /// <summary>Marks the field as one that must be filled.</summary>
    [Parameter] public bool Required { get; set; }

    /// <summary>Can be read and copied, not changed.</summary>
    [Parameter] public bool ReadOnly { get; set; }

    /// <summary>Keeps the label for screen readers only, for fields inside tables.</summary>
    [Parameter] public bool HideLabel { get; set; }

    /// <summary>Columns of the <see cref="FieldGrid"/> the field takes, out of twelve.</summary>
    [Parameter] public int Span { get; set; }

    /// <summary>Name of the person who just changed this value elsewhere; the field flashes once and shows the name.</summary>
    [Parameter] public string? Flash { get; set; }

    /// <summary>Id of the input element; made up when not given.</summary>
    [Parameter] public string Id { get; set; } = ElementIds.Next("f");

    /// <summary>The form this field belongs to, when it wants to know about unreadable input.</summary>
    [CascadingParameter] public FormScope? Form { get; set; }

    /// <summary>What is wrong with the text as typed, before anybody else could judge it.</summary>
    protected string? InputError { get; private set; }

    /// <summary>The error to show: unreadable input first, since the form's judgement is about an older value then.</summary>
    internal string? ShownError => InputError ?? Error;

    internal string ErrorId => Id + "-error";
    internal string HintId => Id + "-hint";

    /// <summary>A conflict with what somebody else saved meanwhile; null when there is none.</summary>
    internal virtual RenderFragment? ConflictContent => null;

    /// <summary>For aria-describedby: the error and the hint, as far as they are there.</summary>
    protected string? DescribedBy => (ShownError, Hint) switch
    {
        (null, null) => null,
        (null, _) => HintId,
        (_, null) => ErrorId,
        _ => $"{ErrorId} {HintId}",
    };

    /// <summary>For aria-invalid.</summary>
    protected string? InvalidMark => ShownError is null ? null : "true";

    /// <summary>For aria-required.</summary>
    protected string? RequiredMark => Required ? "true" : null;

    /// <summary>Notes that the typed text cannot be read (or can again), and tells the form.</summary>
    protected void Report(string? error)
    {
        InputError = error;
        Form?.Report(this, error);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Form?.Report(this, null);
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>For fields that hold timers or requests.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
