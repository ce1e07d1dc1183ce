namespace Erp.Platform.Ui;

/// <summary>
/// Knows which fields of a form hold text that cannot be read (a number with letters, half a date), so that saving can wait for them.
/// Cascade one per form: <c>&lt;CascadingValue Value="scope" IsFixed="true"&gt;</c>.
/// </summary>
public sealed class FormScope
{
    readonly Dictionary<FieldBase, string> unreadable = [];
    Task answering = Task.CompletedTask;

    /// <summary>Every field can be read.</summary>
    public bool IsReadable => unreadable.Count == 0;

    /// <summary>The fields that cannot be read, with the sentence shown at each.</summary>
    public IReadOnlyDictionary<FieldBase, string> Unreadable => unreadable;

    /// <summary>Ends when every field that was asking something, such as which record was meant, has its answer: whoever saves at once means what they typed.</summary>
    public async Task AnsweredAsync() => await answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

    internal void Await(Task answer) => answering = answering.IsCompleted ? answer : Task.WhenAll(answering, answer);

    internal void Report(FieldBase field, string? error)
    {
        if (error is null) unreadable.Remove(field);
        else unreadable[field] = error;
    }
}
