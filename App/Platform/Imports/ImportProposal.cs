using System.Text;
using Erp.Platform.Sheets;

namespace Erp.Platform.Imports;

/// <summary>What an import would do with a file as far as it can be recognised; all of it can be changed.</summary>
/// <param name="Preview">The file: format, headings, first rows.</param>
/// <param name="Lines">The second file, with the lines; null when there is none.</param>
/// <param name="Mapping">Which column seems to go where.</param>
/// <param name="Preset">Name of the saved mapping that fits; null when the names of the columns alone decided.</param>
public sealed record ImportProposal(SheetPreview Preview, SheetPreview? Lines, ImportMapping Mapping, string? Preset)
{
    /// <summary>The plan that follows from it.</summary>
    public ImportPlan Plan => new() { Format = Preview.Format, LinesFormat = Lines?.Format, Mapping = Mapping };

    /// <summary>
    /// The plan that follows when something was decided before the file was read in this way: what was decided stays where the file still has its columns, the
    /// rest is proposed anew. Cells mended and rows left out belong to the sheet they were found in.
    /// </summary>
    /// <param name="type">What is imported.</param>
    /// <param name="decided">The plan so far.</param>
    internal ImportPlan After(ImportType type, ImportPlan decided)
    {
        var kept = decided.Mapping.Columns.Where(column => HasHeadingOf(type, column)).ToList();
        var isWhole = kept.Count == decided.Mapping.Columns.Count && (decided.LinesFormat is null) == (Lines is null);
        var anew = isWhole ? [] : Mapping.Columns.Where(proposed => kept.All(column => column.Field != proposed.Field && (column.Heading is null || column.Heading != proposed.Heading)));
        var key = Lines is not null && ImportSource.Place(Lines.Headings, decided.Mapping.LinesKey) >= 0 ? decided.Mapping.LinesKey : Mapping.LinesKey;
        var plan = Plan with { Mapping = decided.Mapping with { Columns = [.. kept, .. anew], LinesKey = key } };
        return decided.Format.Sheet == plan.Format.Sheet ? plan with { Fixes = decided.Fixes, Skip = decided.Skip } : plan;
    }

    bool HasHeadingOf(ImportType type, ImportColumn column)
    {
        var headings = (type.Field(column.Field) is { OfLine: true } ? Lines ?? Preview : Preview).Headings;
        return column.Heading is null ? column.Constant is not null : ImportSource.Place(headings, column.Heading) >= 0;
    }

    /// <summary>Proposes a mapping: a saved one all of whose headings the file has, else by the names of the fields in both languages and their synonyms.</summary>
    internal static ImportProposal Of(ImportType type, SheetPreview preview, SheetPreview? lines, IEnumerable<NamedMapping> saved)
    {
        var headings = preview.Headings.Concat(lines?.Headings ?? []).Where(h => h.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fitting = saved.Where(s => s.Mapping.Headings.Any() && s.Mapping.Headings.All(headings.Contains) && (s.Mapping.LinesKey is null) == (lines is null)).MaxBy(s => s.Mapping.Columns.Count);
        return fitting is not null ? new(preview, lines, fitting.Mapping, fitting.Name) : new(preview, lines, ByNames(type, preview, lines), null);
    }

    static ImportMapping ByNames(ImportType type, SheetPreview preview, SheetPreview? lines)
    {
        var (heads, lineHeads) = (new Headings(preview.Headings), new Headings((lines ?? preview).Headings));
        var columns = new List<ImportColumn>();
        foreach (var field in type.Fields)
            if ((field.OfLine ? lineHeads : heads).Take(field.Names.Select(Folded)) is { } heading) columns.Add(new(field.Key, heading));
        var key = columns.Find(c => c.Field == type.Key?.Key)?.Heading;
        return new() { Columns = columns, LinesKey = lines is null ? null : lines.Headings.FirstOrDefault(h => key is not null && Folded(h) == Folded(key)) };
    }

    /// <summary>Letters and digits only, umlauts written out: <c>E-Mail</c>, <c>e_mail</c> and <c>EMail</c> are one name.</summary>
    static string Folded(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var letter in Search.SearchText.Of(name).Where(char.IsLetterOrDigit)) result.Append(letter);
        return result.ToString();
    }

    /// <summary>The headings of a file, each given to one field only; the names of a field count in their order.</summary>
    sealed class Headings(IReadOnlyList<string> headings)
    {
        readonly List<(string Folded, string Heading)> free = [.. headings.Where(h => h.Length > 0).Select(h => (Folded(h), h))];

        public string? Take(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                var at = free.FindIndex(h => h.Folded == name);
                if (at < 0) continue;
                var heading = free[at].Heading;
                free.RemoveAt(at);
                return heading;
            }

            return null;
        }
    }
}
