using System.Globalization;
using Erp.Platform.Work;

namespace Erp.Projects.BomLines;

/// <summary>Which row of a file belongs to which: by outline numbers such as 1.2.3, by levels, or all at the top where the file says neither.</summary>
public static class BomLevels
{
    /// <summary>For each row the row it belongs to; -1 at the top.</summary>
    /// <param name="rows">Outline number and level of each row, in the order of the file.</param>
    /// <exception cref="InvalidInputException">Levels are missing between rows, or outline numbers are broken, doubled or without the row above them; told at each row.</exception>
    public static IReadOnlyList<int> Parents(IReadOnlyList<(string? Outline, int? Level)> rows)
    {
        var errors = new List<FieldError>();
        var parents = rows.Any(r => r.Outline is not null) ? ByOutline(rows, errors) : rows.Any(r => r.Level is not null) ? ByLevel(rows, errors) : [.. rows.Select(_ => -1)];
        return errors.Count > 0 ? throw new InvalidInputException(errors) : parents;
    }

    static int[] ByOutline(IReadOnlyList<(string? Outline, int? Level)> rows, List<FieldError> errors)
    {
        var (parents, known) = (new int[rows.Count], new Dictionary<string, int>(StringComparer.Ordinal));
        for (var row = 0; row < rows.Count; row++)
        {
            parents[row] = -1;
            void Refuse(Platform.Texts.Message says) => errors.Add(new($"Lines[{row}].{nameof(BomImportLineForm.Outline)}", says));
            if (Normal(rows[row].Outline) is not { } outline) Refuse(BomLineTexts.ImportOutline.With(rows[row].Outline ?? ""));
            else
            {
                var dot = outline.LastIndexOf('.');
                if (dot > 0 && !known.TryGetValue(outline[..dot], out parents[row])) Refuse(BomLineTexts.ImportParent.With(outline, outline[..dot]));
                if (!known.TryAdd(outline, row)) Refuse(BomLineTexts.ImportTwice.With(outline));
            }
        }

        return parents;
    }

    static int[] ByLevel(IReadOnlyList<(string? Outline, int? Level)> rows, List<FieldError> errors)
    {
        var parents = new int[rows.Count];
        var (first, open) = (rows[0].Level ?? 1, new List<int>());
        for (var row = 0; row < rows.Count; row++)
        {
            var depth = (rows[row].Level ?? first) - first;
            if (depth < 0 || depth > open.Count)
            {
                errors.Add(new($"Lines[{row}].{nameof(BomImportLineForm.Level)}", BomLineTexts.ImportLevel.With(rows[row].Level ?? first, open.Count == 0 ? 0 : open.Count - 1 + first)));
                depth = Math.Clamp(depth, 0, open.Count);
            }

            open.RemoveRange(depth, open.Count - depth);
            parents[row] = depth == 0 ? -1 : open[^1];
            open.Add(row);
        }

        return parents;
    }

    /// <summary>Without leading zeros and a closing dot; null for what is no outline number.</summary>
    static string? Normal(string? outline)
    {
        var parts = (outline ?? "").Trim().TrimEnd('.').Split('.');
        return Array.TrueForAll(parts, p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? string.Join('.', parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture))) : null;
    }
}
