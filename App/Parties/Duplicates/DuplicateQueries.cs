using Erp.Parties.Contracts;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Duplicates;

/// <summary>A party that may be the one being typed.</summary>
/// <param name="Likeness">How sure it is.</param>
public sealed record SimilarParty(Guid Id, string Number, string Name, string? City, Likeness Likeness);

/// <summary>Two parties that are likely one.</summary>
public sealed record DuplicatePair(PartyTraits One, PartyTraits Other);

/// <summary>Two parties of whom somebody said that they are not one.</summary>
/// <param name="Id">Key of the note.</param>
public sealed record DistinctPair(Guid Id, PartyTraits One, PartyTraits Other);

/// <summary>Finds parties that are in the book twice.</summary>
public sealed class DuplicateQueries(Database database)
{
    /// <summary>Most pairs told at once.</summary>
    public const int MostPairs = 200;

    const int MostSimilar = 5;
    const int MostCandidates = 60;
    const int ShortestName = 3;

    /// <summary>Parties that may be the one being typed, the likeliest first; at most five. Nothing is refused because of them.</summary>
    /// <param name="form">What is typed so far.</param>
    /// <param name="self">The party being changed; none for a new one.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<SimilarParty>> SimilarAsync(PartyForm form, Guid? self = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var typed = PartyTraits.Of(form);
        var (name, vatId, iban) = (typed.MatchName, typed.VatId, typed.Iban);
        var distinct = db.DistinctParties.Where(d => d.OneId == self || d.OtherId == self);
        var others = db.Parties.Where(p => p.MergedIntoId == null && p.Id != self && !distinct.Any(d => d.OneId == p.Id || d.OtherId == p.Id));
        List<PartyTraits> candidates = [];
        if (vatId is not null || iban is not null || typed.Email is not null)
        {
            var email = Exactly(typed.Email ?? "");
            candidates.AddRange(await others.Where(p => (vatId != null && p.VatId == vatId) || (iban != null && p.Iban == iban) || (email != "" && EF.Functions.ILike(p.Email!, email, @"\")))
                .OrderBy(p => p.Id).Take(MostCandidates).Select(PartyTraits.OfParty).ToListAsync(ct));
        }

        if (name.Length >= ShortestName)
            candidates.AddRange(await others.Where(p => EF.Functions.TrigramsAreSimilar(p.MatchName, name))
                .OrderByDescending(p => EF.Functions.TrigramsSimilarity(p.MatchName, name)).Take(MostCandidates).Select(PartyTraits.OfParty).ToListAsync(ct));
        return [.. candidates.DistinctBy(c => c.Id).Select(c => (Party: c, Likeness: DuplicateRules.Compare(typed, c))).Where(c => c.Likeness != Likeness.None)
            .OrderByDescending(c => c.Likeness).Take(MostSimilar).Select(c => new SimilarParty(c.Party.Id, c.Party.Number, c.Party.Name, c.Party.City, c.Likeness))];
    }

    /// <summary>The commit by which a party went into another, for taking it back; null when it stands by itself.</summary>
    public async Task<Guid?> MergeOfAsync(Guid mergedId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        if (!await db.Parties.AnyAsync(p => p.Id == mergedId && p.MergedIntoId != null, ct)) return null;
        var merges = await db.Set<Change>().Where(c => c.RootId == mergedId && c.EntityId == mergedId)
            .Join(db.Set<Commit>().Where(c => c.Command == PartiesCommands.MergeParties.Name), c => new { c.At, Id = c.CommitId }, c => new { c.At, c.Id }, (_, commit) => commit)
            .OrderByDescending(c => c.At).ToListAsync(ct);
        // Others may have been merged into the one it went into; those acts touched it too.
        return merges.FirstOrDefault(c => c.Arguments.Contains($"\"{mergedId}\"", StringComparison.Ordinal))?.Id;
    }

    /// <summary>Every two parties that are likely one and of whom nobody said otherwise, over the whole book; at most <see cref="MostPairs"/>.</summary>
    public async Task<IReadOnlyList<DuplicatePair>> PairsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var parties = await db.Parties.Where(p => p.MergedIntoId == null).OrderBy(p => p.Id).Select(PartyTraits.OfParty).ToListAsync(ct);
        var distinct = (await db.DistinctParties.ToListAsync(ct)).SelectMany(d => new[] { (d.OneId, d.OtherId), (d.OtherId, d.OneId) }).ToHashSet();
        // Some seconds of reckoning for a large book: not on the thread that draws the reader's screen.
        return await Task.Run(
            () => DuplicateSearch.Pairs(parties, ct).Where(pair => !distinct.Contains((pair.One.Id, pair.Other.Id))).Take(MostPairs).Select(pair => new DuplicatePair(pair.One, pair.Other)).ToList(),
            ct);
    }

    /// <summary>The pairs that are not offered because somebody said so, the latest first; at most <see cref="MostPairs"/>.</summary>
    public async Task<IReadOnlyList<DistinctPair>> DistinctAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var noted = await db.DistinctParties.OrderByDescending(d => d.Id).Take(MostPairs).ToListAsync(ct);
        var ids = noted.SelectMany(d => new[] { d.OneId, d.OtherId }).Distinct().ToList();
        var parties = await db.Parties.Where(p => ids.Contains(p.Id)).Select(PartyTraits.OfParty).ToDictionaryAsync(p => p.Id, ct);
        return [.. noted.Select(d => new DistinctPair(d.Id, parties[d.OneId], parties[d.OtherId]))];
    }

    /// <summary>A pattern that only means what stands there, whichever way its letters are written.</summary>
    static string Exactly(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
