using System.Globalization;
using System.Runtime.CompilerServices;

namespace Erp.Platform.Texts;

/// <summary>
/// A user text in both languages, kept next to the feature that shows it. It turns into words only when shown
/// (<see cref="ToString"/>), in the language of whoever looks, so it can sit in a static field, a command or an error.
/// </summary>
/// <remarks>Declared as a static field of an <c>XTexts</c> class; the field gives it a stable <see cref="Code"/> such as
/// <c>Invoice.NoLines</c>, which programs receive beside the words.</remarks>
public sealed class Text(string en, string de, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
{
    /// <summary>English words; placeholders are <c>{0}</c>, <c>{1}</c> … A count chooses its word by <c>{0:task|tasks}</c>.</summary>
    public string En { get; } = en;

    /// <summary>German words, with the same placeholders.</summary>
    public string De { get; } = de;

    /// <summary>Stable name for programs: owner and field, for example <c>Invoice.NoLines</c>.</summary>
    public string Code { get; } = $"{Owner(file)}.{name}";

    /// <summary>The words in a given language.</summary>
    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? De : En;

    /// <summary>The text with its placeholders to be filled when shown.</summary>
    public Message With(params object?[] args) => new(this, args);

    /// <summary>The words in the current reader's language.</summary>
    public override string ToString() => In(CultureInfo.CurrentUICulture);

    public static implicit operator string(Text text) => text.ToString();

    public static implicit operator Message(Text text) => new(text, []);

    static string Owner(string file)
    {
        var type = Path.GetFileNameWithoutExtension(file.Replace('\\', '/'));
        return type.EndsWith("Texts", StringComparison.Ordinal) ? type[..^"Texts".Length] : type;
    }
}

/// <summary>A text together with what fills its placeholders; still free of language. Texts among the arguments follow the reader too.</summary>
public sealed record Message(Text Text, object?[] Args)
{
    /// <summary>The sentence in a given language, numbers and dates written its way.</summary>
    public string In(CultureInfo culture) =>
        Args.Length == 0 ? Text.In(culture) : string.Format(culture, Text.In(culture), [.. Args.Select(arg => Say(arg, culture))]);

    public override string ToString() => In(CultureInfo.CurrentUICulture);

    public static implicit operator string(Message message) => message.ToString();

    static object? Say(object? arg, CultureInfo culture) => arg switch
    {
        Text text => text.In(culture),
        Message message => message.In(culture),
        int count => new Counted(count),
        _ => arg,
    };

    /// <summary>A number that chooses its word.</summary>
    readonly record struct Counted(int Number) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) =>
            format?.Split('|') is [var one, var others] ? Number == 1 ? one : others : Number.ToString(format, provider);
    }
}
