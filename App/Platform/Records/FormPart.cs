using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records;

/// <summary>A part of a page's form in a file of its own, such as the head or the lines of a document.</summary>
public abstract class FormPart<TForm> : ComponentBase where TForm : class
{
    /// <summary>The form being edited, as the page holds it.</summary>
    [Parameter, EditorRequired] public Editing<TForm> Edit { get; set; } = null!;

    /// <summary>The person may look, but not change.</summary>
    [Parameter] public bool ReadOnly { get; set; }

    /// <summary>Raised after each change.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    /// <summary>What is typed.</summary>
    protected TForm Form => Edit.Form;

    /// <summary>What a field of the form is told; see <see cref="Live.EditPage{TForm}.At"/>.</summary>
    protected IReadOnlyDictionary<string, object?> At<TValue>(Expression<Func<TForm, TValue>> field) => At("", field);

    /// <summary>What a field of one of the form's parts is told.</summary>
    /// <param name="part">Where the part stands, such as <c>Lines[2]</c>.</param>
    protected IReadOnlyDictionary<string, object?> At<TPart, TValue>(string part, Expression<Func<TPart, TValue>> field) =>
        FieldBinding.Of(Edit, part, field, ReadOnly, this, DecideAsync);

    /// <summary>Tells the page that something was typed.</summary>
    protected Task ChangedAsync() => Changed.InvokeAsync();

    /// <summary>Takes a change over and tells the page.</summary>
    protected Task PutAsync(Action put)
    {
        put();
        return ChangedAsync();
    }

    /// <summary>Notes that the person chose between an own and another's value.</summary>
    protected Task DecideAsync(string path)
    {
        Edit.Decide(path);
        return ChangedAsync();
    }
}
