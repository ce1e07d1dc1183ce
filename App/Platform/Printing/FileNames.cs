using System.Globalization;
using System.Text;

namespace Erp.Platform.Printing;

/// <summary>Names for files that every system can keep: no path, no characters some system forbids, no name one of them reserves.</summary>
public static class FileNames
{
    const int Longest = 120;
    const string Forbidden = "\\/:*?\"<>|";

    static readonly HashSet<string> Reserved = new(
        [
            "CON", "PRN", "AUX", "NUL",
            .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name with what files may not be called replaced by hyphens, shortened where it is too long.</summary>
    /// <param name="name">What the file is of.</param>
    /// <param name="ending">With its dot.</param>
    public static string Cleaned(string name, string ending)
    {
        var clean = new StringBuilder();
        foreach (var rune in name.Normalize(NormalizationForm.FormC).EnumerateRunes())
            clean.Append(
                Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate
                    || Forbidden.Contains((char)rune.Value, StringComparison.Ordinal) && rune.IsBmp
                    ? "-"
                    : rune.ToString());
        var cut = clean.ToString().AsSpan();
        if (cut.Length > Longest) cut = cut[..(char.IsHighSurrogate(cut[Longest - 1]) ? Longest - 1 : Longest)];
        var kept = cut.Trim(" .").ToString();
        if (kept.Length == 0 || Reserved.Contains(kept.Split('.')[0].TrimEnd())) kept = "_" + kept;
        return kept + ending;
    }

    /// <summary>A name nobody took before, on systems too that do not tell capitals from small letters; the second is called "name (2)".</summary>
    /// <param name="taken">The names so far; the new one is added.</param>
    /// <param name="name">The name wished for, cleaned, with its ending.</param>
    public static string Unique(ISet<string> taken, string name)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var number = 1; ; number++)
        {
            var wanted = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{stem} ({number}){ending}");
            if (taken.Add(wanted.ToUpperInvariant())) return wanted;
        }
    }
}
