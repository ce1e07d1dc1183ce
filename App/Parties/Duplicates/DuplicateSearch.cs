namespace Erp.Parties.Duplicates;

/// <summary>
/// Finds all duplicates of a whole book without comparing everybody with everybody: compared are those who share something that survives a
/// slip, such as the beginning or the end of a word of the name in the same place; of many who share it, those whose names stand next to each other.
/// </summary>
static class DuplicateSearch
{
    const int Letters = 3;
    const int Neighbours = 12;

    /// <summary>Every two that are likely one, the earlier one first; found one by one, so that whoever wants a few waits for no more.</summary>
    public static IEnumerable<(PartyTraits One, PartyTraits Other)> Pairs(IReadOnlyList<PartyTraits> parties, CancellationToken ct = default)
    {
        var compared = new HashSet<(Guid, Guid)>();
        var shared = parties.SelectMany(p => Keys(p).Distinct().Select(key => (key, p))).GroupBy(x => x.key, x => x.p);
        foreach (var those in shared.Select(g => g.OrderBy(p => p.MatchName, StringComparer.Ordinal).ToList()).Where(g => g.Count > 1))
        {
            ct.ThrowIfCancellationRequested();
            for (var i = 0; i < those.Count; i++)
                for (var j = i + 1; j < Math.Min(those.Count, i + 1 + Neighbours); j++)
                {
                    var (one, other) = those[i].Id.CompareTo(those[j].Id) < 0 ? (those[i], those[j]) : (those[j], those[i]);
                    if (compared.Add((one.Id, other.Id)) && DuplicateRules.Compare(one, other) == Likeness.Likely) yield return (one, other);
                }
        }
    }

    static IEnumerable<string> Keys(PartyTraits party)
    {
        if (party.VatId is not null) yield return "vat " + party.VatId;
        if (party.Iban is not null) yield return "iban " + party.Iban;
        if (party.Email is not null) yield return "mail " + party.Email.ToLowerInvariant();
        if (DuplicateRules.Digits(party.Phone) is { Length: >= 7 } digits) yield return "phone " + digits[^7..];
        if (party.MatchName.Length > 0) yield return "name " + party.MatchName;
        List<string> places = [];
        if (party.PostCode is not null) places.Add(party.PostCode);
        // The first two letters of a town, since what follows may hold the slip.
        if (PartyName.Words(party.City).FirstOrDefault() is { Length: >= 2 } city) places.Add(city[..2]);
        foreach (var word in party.MatchName.Split(' ').Where(w => w.Length >= Letters))
            foreach (var place in places)
            {
                yield return $"{place} {word[..Letters]}-";
                yield return $"{place} -{word[^Letters..]}";
            }
    }
}
