using System.Text;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing.Layout;

/// <summary>A text with emphasis, built by appending; a plain string converts by itself. <c>\n</c> begins a new line.</summary>
public sealed class RichText
{
    public static readonly RichText Empty = new([]);

    RichText(IReadOnlyList<TextRun> runs) => Runs = runs;

    /// <summary>The stretches in order.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    public static implicit operator RichText(string? text) => Empty.Plain(text);

    public static implicit operator RichText(Text text) => Empty.Plain(text);

    public static implicit operator RichText(Message message) => Empty.Plain(message);

    public RichText Plain(string? text) => With(text, Emphasis.Plain);

    public RichText Bold(string? text) => With(text, Emphasis.Bold);

    public RichText Italic(string? text) => With(text, Emphasis.Italic);

    public RichText Muted(string? text) => With(text, Emphasis.Muted);

    RichText With(string? text, Emphasis emphasis) =>
        string.IsNullOrEmpty(text) ? this : new([.. Runs, new(Legible(text), emphasis)]);

    /// <summary>Line ends and tabs made uniform, and letters joined with accents written behind them.</summary>
    static string Legible(string text)
    {
        if (text.AsSpan().IndexOfAny("\r\t\u2028\u2029") >= 0)
            text = text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n').Replace('\t', ' ');
        return text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0
            ? text
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);
    }
}
