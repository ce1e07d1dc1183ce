using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>A record that files refer to. One with several names stands here once for each.</summary>
public sealed class CalledRecord
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Name { get; init; } = "";
}

/// <summary>What look-ups have in common; whoever owns a kind of record says which records those are.</summary>
public static class ImportLookups
{
    /// <summary>Finds records by their number, by a name that only one has, or by both as lists write them: <c>P-2026-0007 Sommerfest</c>.</summary>
    /// <param name="records">Those that may be meant.</param>
    /// <param name="words">What the file calls them.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyDictionary<string, Guid>> FindAsync(IQueryable<CalledRecord> records, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var numbers = words.Concat(words.Select(w => w.Split(' ', 2)[0])).Distinct().ToList();
        var found = await records.Where(r => numbers.Contains(r.Number) || words.Contains(r.Name)).ToListAsync(ct);
        // A record found by its number may share its name with others that were not asked for.
        var byWords = found.Where(r => words.Contains(r.Name)).GroupBy(r => r.Name, r => r.Id, StringComparer.OrdinalIgnoreCase)
            .Where(ids => ids.Distinct().Count() == 1).ToDictionary(ids => ids.Key, ids => ids.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var record in found) byWords[record.Number] = byWords[$"{record.Number} {record.Name}"] = record.Id;
        return byWords;
    }
}
