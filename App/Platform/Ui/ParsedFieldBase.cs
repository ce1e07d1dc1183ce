using Erp.Platform.Texts;

namespace Erp.Platform.Ui;

/// <summary>
/// A field whose value is read from text: numbers, dates. The text stays as typed, also when it cannot be read (then with an error
/// at the field and nothing raised); it is written anew only when the person leaves the field or the value changes from outside.
/// </summary>
/// <typeparam name="T">What the text stands for; a nullable type, null for an empty field.</typeparam>
public abstract class ParsedFieldBase<T> : ValueFieldBase<T>
{
    string? written;
    T? lastValue;

    /// <summary>The text in the input.</summary>
    protected string Text { get; private set; } = "";

    /// <summary>Reads a text that is not empty.</summary>
    /// <returns>What is wrong with it, or null when <paramref name="value"/> holds.</returns>
    protected abstract Message? Read(string text, out T? value);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // Written anew when the value came from outside, or when the language changed while the text was untouched.
        var outside = !EqualityComparer<T?>.Default.Equals(Value, lastValue);
        var canonical = Write(Value);
        if (written is not null && !outside && (written == canonical || Text != written)) return;
        Show(canonical);
    }

    /// <summary>A keystroke.</summary>
    protected async Task TypeAsync(string? text)
    {
        Text = text ?? "";
        T? value = default;
        var error = string.IsNullOrWhiteSpace(Text) ? null : Read(Text.Trim(), out value);
        // Half a number is no mistake yet: while typing only an existing error is updated, a new one waits for the person to leave the field.
        if (error is null || InputError is not null) Report(error?.ToString());
        else Form?.Report(this, error.ToString());
        if (error is not null) return;
        lastValue = value;
        await RaiseAsync(value);
    }

    /// <summary>The person leaves the field: what can be read is written properly, what cannot stays with its error.</summary>
    protected async Task LeaveAsync()
    {
        T? value = default;
        var error = string.IsNullOrWhiteSpace(Text) ? null : Read(Text.Trim(), out value);
        if (error is null) Show(Write(Value));
        else Report(error.ToString());
        await OnCommit.InvokeAsync();
    }

    /// <summary>Puts a value in as if it had been typed.</summary>
    protected async Task PutAsync(T? value)
    {
        await RaiseAsync(value);
        Show(Write(value));
    }

    void Show(string text)
    {
        Text = written = text;
        lastValue = Value;
        Report(null);
    }
}
