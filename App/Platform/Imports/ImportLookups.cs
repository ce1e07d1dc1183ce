using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>A record that files refer to. One with several names stands here once for each.</summary>
public sealed class CalledRecord
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>A record with several names.</summary>
    public static IEnumerable<CalledRecord> Of(Guid id, string number, params IEnumerable<string> names) => names.Select(name => new CalledRecord { Id = id, Number = number, Name = name });
}

/// <summary>What look-ups have in common; whoever owns a kind of record says which records those are.</summary>
public static class ImportLookups
{
    /// <summary>Finds records by their number, by a name that only one has, or by both as lists write them: <c>P-2026-0007 Sommerfest</c>.</summary>
    /// <param name="records">Those that may be meant.</param>
    /// <param name="words">What the file calls them.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyDictionary<string, Guid>> FindAsync(IQueryable<CalledRecord> records, IReadOnlyCollection<string> words, CancellationToken ct) =>
        Unambiguous(await AskAsync(records, words, ct));

    /// <summary>The same among few records, which are all at hand.</summary>
    public static IReadOnlyDictionary<string, Guid> Among(IEnumerable<CalledRecord> records) => Unambiguous(ByWords([.. records], _ => true));

    /// <summary>All records that these words may mean.</summary>
    /// <inheritdoc cref="FindAsync" path="/param"/>
    public static async Task<IReadOnlyList<Guid>> CalledAsync(IQueryable<CalledRecord> records, string words, CancellationToken ct) =>
        (await AskAsync(records, [words], ct)).GetValueOrDefault(words) ?? [];

    /// <summary>The record that words mean where they need not mean one: of several the one that stands there already; null where nothing is called so.</summary>
    /// <param name="called">All that may be meant.</param>
    /// <param name="known">What stands there already.</param>
    /// <param name="field">The field of the form.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="InvalidInputException">Several are called so, and none of them stands there.</exception>
    public static Guid? One(IReadOnlyList<Guid> called, Guid? known, string field, string words) =>
        called.Count == 0 ? null
        : known is { } id && called.Contains(id) ? id
        : called is [var only] ? only
        : throw new InvalidInputException(field, ImportTexts.Ambiguous.With(words));

    static async Task<Dictionary<string, IReadOnlyList<Guid>>> AskAsync(IQueryable<CalledRecord> records, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var numbers = words.Concat(words.Select(w => w.Split(' ', 2)[0])).Distinct().ToList();
        // A record found by its number may share its name with others that were not asked for.
        return ByWords(await records.Where(r => numbers.Contains(r.Number) || words.Contains(r.Name)).ToListAsync(ct), words.Contains);
    }

    /// <summary>A number goes before a name, which another may have as its number.</summary>
    static Dictionary<string, IReadOnlyList<Guid>> ByWords(List<CalledRecord> records, Predicate<string> isAsked)
    {
        var byWords = records.Where(r => isAsked(r.Name)).GroupBy(r => r.Name, r => r.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(ids => ids.Key, ids => (IReadOnlyList<Guid>)[.. ids.Distinct()], StringComparer.OrdinalIgnoreCase);
        foreach (var record in records) byWords[record.Number] = byWords[$"{record.Number} {record.Name}"] = [record.Id];
        return byWords;
    }

    static Dictionary<string, Guid> Unambiguous(Dictionary<string, IReadOnlyList<Guid>> byWords) =>
        byWords.Where(meant => meant.Value.Count == 1).ToDictionary(meant => meant.Key, meant => meant.Value[0], StringComparer.OrdinalIgnoreCase);
}
