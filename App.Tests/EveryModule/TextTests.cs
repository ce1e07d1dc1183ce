using System.Globalization;
using System.Text.RegularExpressions;
using Erp.Platform.Texts;
using Erp.Tests.Support;

namespace Erp.Tests.EveryModule;

/// <summary>Both languages are complete and say the same.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Every_text_has_words_in_both_languages() => Offenders.None(
        ProductTexts.All.Where(t => Languages.All.Any(language => t.Text.In(language).Trim().Length == 0)).Select(t => t.Text.Code), "Words are missing:");

    [Fact]
    public void Both_languages_fill_the_same_placeholders() => Offenders.None(
        ProductTexts.All.Where(t => !Placeholders(t.Text.En).SetEquals(Placeholders(t.Text.De))).Select(t => $"{t.Text.Code}: {t.Text.En} | {t.Text.De}"), "Placeholders differ:");

    [Fact]
    public void Placeholders_can_be_filled() => Offenders.None(
        ProductTexts.All.Where(t => Languages.All.Any(language => !CanFormat(t.Text.In(language)))).Select(t => t.Text.Code), "Braces that are no placeholder must be doubled:");

    [Fact]
    public void Codes_are_unique() => Offenders.None(
        ProductTexts.All.DistinctBy(t => t.Text, ReferenceEqualityComparer.Instance).GroupBy(t => t.Text.Code).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(t => t.Owner.FullName))}"),
        "Programs tell failures apart by these codes:");

    [Fact]
    public void Texts_live_in_classes_of_texts() => Offenders.None(
        ProductTexts.All.Where(t => !t.Owner.Name.EndsWith("Texts", StringComparison.Ordinal)).Select(t => $"{t.Owner.FullName}.{t.Field.Name}"), "Move them to an XTexts class:");

    [Fact]
    public void German_stays_German() => Offenders.None(
        ProductTexts.All.Where(t => SpelledOut().IsMatch(t.Text.De)).Select(t => $"{t.Text.Code}: {t.Text.De}"),
        "Write umlauts as such:");

    static HashSet<string> Placeholders(string words) => [.. Placeholder().Matches(words).Select(m => m.Groups[1].Value)];

    static bool CanFormat(string words)
    {
        try
        {
            CompositeFormat(words);
            return true;
        }
        catch (FormatException)
        {
            return Placeholders(words).Count == 0;
        }
    }

    static void CompositeFormat(string words) => _ = System.Text.CompositeFormat.Parse(words).MinimumArgumentCount.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(fuer|ueber|koennen|muessen|waehlen|pruefen|groesser|aendern|loeschen|Aenderung|Rueck\w*|zurueck|Schluessel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpelledOut();
}
