using System.Globalization;
using System.Text;

namespace Erp.Platform.Files;

/// <summary>
/// Names of files that came from outside, made safe to show, to store in an archive and to save on any system: no path, nothing invisible that
/// lets a name read as another (such as a mark that turns the ending round), nothing a file system refuses.
/// </summary>
public static class FileNames
{
    /// <summary>Names that Windows keeps for devices, whatever their ending.</summary>
    static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })], StringComparer.OrdinalIgnoreCase);

    const string Refused = "<>:\"|?*";
    const int LongestEnding = 20;

    /// <summary>The safe name of a file; <c>file</c> where nothing of it is left.</summary>
    public static string Clean(string? name)
    {
        var clean = new StringBuilder();
        // Whole characters, so that a half of a pair becomes the mark for what cannot be read.
        foreach (var rune in (name ?? "").EnumerateRunes())
            if (rune.Value is '/' or '\\') clean.Clear();
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                clean.Append(rune.IsAscii && Refused.Contains((char)rune.Value) ? "-" : rune.ToString());
        var safe = clean.ToString().Normalize().Trim().TrimEnd('.', ' ');
        if (safe.Trim('.', '-', ' ').Length == 0) safe = "file";
        if (Reserved.Contains(safe.Split('.')[0].TrimEnd())) safe = "_" + safe;
        return Shortened(safe, "");
    }

    /// <summary>The first of <c>name</c>, <c>name (2)</c>, <c>name (3)</c> … that is free; capitals do not tell names apart.</summary>
    public static string Free(string name, IEnumerable<string> taken)
    {
        var known = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = name;
        for (var n = 2; known.Contains(free); n++) free = Shortened(name, string.Create(CultureInfo.InvariantCulture, $" ({n})"));
        return free;
    }

    /// <summary>Puts a mark before the ending and keeps to the greatest length, at the cost of the stem.</summary>
    static string Shortened(string name, string mark)
    {
        var ending = Path.GetExtension(name) is { Length: <= LongestEnding } known ? known : "";
        var stem = name[..^ending.Length];
        var room = AttachmentLimits.Name - ending.Length - mark.Length;
        if (stem.Length > room) stem = stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)].TrimEnd();
        return stem + mark + ending;
    }
}
