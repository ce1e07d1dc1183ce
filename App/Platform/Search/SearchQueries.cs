using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Search;

/// <summary>
/// Finds records of every kind that the caller may read, by number, name, city or reference. It looks further step by step, and only as
/// long as too little was found: words as typed, then parts of words, then words that sound alike or differ by a slip of the keys.
/// </summary>
public sealed class SearchQueries(Caller caller, ErpDbFactory databases, KeptTables kept, SearchKinds kinds)
{
    /// <summary>Most records of a kind that are looked at for a page of results.</summary>
    public const int MostPerKind = 200;

    /// <summary>Fewer than this make the search look further.</summary>
    const int Few = 5;

    /// <summary>Records of a kind that are looked at while somebody types.</summary>
    const int PerKindTyping = 40;

    const int MostMeant = 8;

    /// <summary>The kinds the caller may read, in order.</summary>
    public async Task<IReadOnlyList<SearchKind>> KindsAsync(CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.SignedIn, ct);
        var readable = new List<SearchKind>();
        foreach (var kind in kinds.All)
            if (await caller.MayAsync(kind.Permission, ct)) readable.Add(kind);
        return readable;
    }

    /// <summary>The best matches of each kind, for whoever is typing.</summary>
    /// <param name="typed">What was typed; a kind and a colon in front narrow it.</param>
    /// <param name="perKind">Hits wanted of each kind.</param>
    /// <param name="kind">Name of the only kind wanted; null for all.</param>
    public async Task<SearchResult> FindAsync(string? typed, int perKind = 5, string? kind = null, CancellationToken ct = default)
    {
        var (ranked, asked) = await RankAsync(typed, kind, PerKindTyping, ct);
        var chosen = ranked.GroupBy(r => r.Candidate.Kind).SelectMany(g => g.Take(perKind)).OrderBy(r => r.Rank).ThenByDescending(r => r.Candidate.Id).ToList();
        return await ShowAsync(ranked, chosen, asked, ct);
    }

    /// <summary>A page of all matches, the best first.</summary>
    /// <param name="skip">Hits to leave out.</param>
    /// <param name="take">Hits to return.</param>
    /// <inheritdoc cref="FindAsync"/>
    public async Task<SearchResult> PageAsync(string? typed, string? kind = null, int skip = 0, int take = 25, CancellationToken ct = default)
    {
        var (ranked, asked) = await RankAsync(typed, kind, MostPerKind, ct);
        return await ShowAsync(ranked, [.. ranked.Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, 100))], asked, ct);
    }

    async Task<(List<Ranked> Ranked, IReadOnlyList<SearchKind> Kinds)> RankAsync(string? typed, string? kind, int most, CancellationToken ct)
    {
        var (text, asked) = Narrow(typed ?? "", kind, await KindsAsync(ct));
        var words = TypedWord.Of(text);
        if (asked.Count == 0 || words.Sum(w => w.Text.Length) < 2) return ([], asked);

        await using var connection = await databases.ConnectAsync(caller.Actor.Tenant, ct);
        var search = new Looking(connection, asked, words, most);
        await search.LookAsync(text.Trim(), databases, caller.Actor.Tenant, kept, ct);
        return (search.Ranked(), asked);
    }

    /// <summary>What is in front of a colon chooses kinds, if it means any.</summary>
    static (string Text, IReadOnlyList<SearchKind> Kinds) Narrow(string typed, string? kind, IReadOnlyList<SearchKind> readable)
    {
        if (!string.IsNullOrEmpty(kind)) readable = [.. readable.Where(k => k.Name == kind)];
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return (typed, readable);
        var letters = SearchText.Of(typed[..colon]);
        var meant = readable.Where(k => k.IsMeantBy(letters)).ToList();
        return meant.Count == 0 ? (typed, readable) : (typed[(colon + 1)..], meant);
    }

    async Task<SearchResult> ShowAsync(List<Ranked> ranked, List<Ranked> chosen, IReadOnlyList<SearchKind> asked, CancellationToken ct)
    {
        if (ranked.Count == 0) return SearchResult.Nothing;
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        var hits = new Dictionary<Guid, SearchHit>();
        foreach (var group in chosen.Where(c => c.Show is null).GroupBy(c => c.Candidate.Kind))
            foreach (var (id, hit) in await asked[group.Key].ReadAsync(db, [.. group.Select(c => c.Candidate.Id)], ct)) hits[id] = hit;
        return new(
            [.. chosen.Select(c => c.Show?.Invoke() ?? hits.GetValueOrDefault(c.Candidate.Id)).OfType<SearchHit>()],
            [.. ranked.GroupBy(r => r.Candidate.Kind).OrderBy(g => g.Key).Select(g => new SearchKindCount(asked[g.Key].Name, asked[g.Key].Many, g.Count()))],
            ranked.Count, ranked[0].Rank.IsExactNumber);
    }

    /// <summary>A match with its place.</summary>
    /// <param name="Show">What is shown of a kept record; null where it is still to be read.</param>
    sealed record Ranked(Candidate Candidate, SearchRank Rank, Func<SearchHit>? Show);

    /// <summary>One search under way: what was found so far.</summary>
    sealed class Looking(NpgsqlConnection connection, IReadOnlyList<SearchKind> asked, IReadOnlyList<TypedWord> words, int most)
    {
        readonly Dictionary<Guid, Candidate> found = [];
        readonly Dictionary<Guid, Func<SearchHit>> shown = [];
        readonly List<(Candidate Candidate, Func<SearchHit> Show)> keptOnes = [];
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> meant = new Dictionary<string, IReadOnlyDictionary<string, double>>();

        public async Task LookAsync(string text, ErpDbFactory databases, Tenant tenant, KeptTables kept, CancellationToken ct)
        {
            SearchCandidates candidates;
            List<int> places = [.. asked.Index().Where(k => k.Item is not IKeptSearchKind).Select(k => k.Index)];
            await using (var db = databases.OpenForReading(tenant)) candidates = new(connection, [.. places.Select(p => SearchTable.Of(db, asked[p].Entity))]);
            foreach (var (at, kind) in asked.Index().Where(k => k.Item is IKeptSearchKind))
                keptOnes.AddRange((await ((IKeptSearchKind)kind).AllAsync(kept, tenant, ct)).Select(c => (new Candidate(at, c.Id, c.Words, null, c.Active), c.Show)));

            TakeKept(c => words.All(w => w.Starts(c.Words)));
            Take(await candidates.StartingAsync(text, words, most, ct), places);
            if (found.Count >= Few) return;
            TakeKept(c => words.All(w => w.IsIn(c.Words)));
            if (words.Any(w => w.FindsAnywhere)) Take(await candidates.ContainingAsync(words, most, ct), places);
            if (words.Any(w => w.MayBeMisspelled)) await ForgiveAsync(candidates, places, ct);
        }

        public List<Ranked> Ranked() =>
            [.. found.Values.Select(c => new Ranked(c, SearchRank.Of(c, words, meant), shown.GetValueOrDefault(c.Id))).OrderBy(r => r.Rank).ThenByDescending(r => r.Candidate.Id)];

        /// <summary>Looks for the words that may have been meant.</summary>
        async Task ForgiveAsync(SearchCandidates candidates, List<int> places, CancellationToken ct)
        {
            var doubtful = words.Where(w => w.MayBeMisspelled).ToList();
            var inUse = await candidates.MeantAsync(doubtful, ct);
            var known = keptOnes.SelectMany(k => SearchWords.In(k.Candidate.Words)).Distinct().ToList();
            meant = doubtful.ToDictionary(w => w.Text, w => (IReadOnlyDictionary<string, double>)inUse[w.Text].Concat(known).Distinct()
                .Select(word => (word, Distance: Spelling.Distance(w.Text, word))).Where(m => m.Distance is not null).OrderBy(m => m.Distance).ThenBy(m => m.word, StringComparer.Ordinal)
                .Take(MostMeant).ToDictionary(m => m.word, m => m.Distance!.Value));
            if (meant.Values.All(m => m.Count == 0)) return;
            TakeKept(c => words.All(w => w.Starts(c.Words) || (meant.GetValueOrDefault(w.Text) is { } near && SearchWords.In(c.Words).Any(near.ContainsKey))));
            var patterns = words.Select(w => meant.GetValueOrDefault(w.Text) is { Count: > 0 } near ? w.StartingOrOneOf(near.Keys) : w.Starting).ToList();
            Take(await candidates.ByIndexAsync(patterns, most, ct), places);
        }

        void Take(List<Candidate> candidates, List<int> places)
        {
            foreach (var candidate in candidates) found.TryAdd(candidate.Id, candidate with { Kind = places[candidate.Kind] });
        }

        void TakeKept(Func<Candidate, bool> fits)
        {
            foreach (var (candidate, show) in keptOnes.Where(k => fits(k.Candidate)))
                if (found.TryAdd(candidate.Id, candidate)) shown[candidate.Id] = show;
        }
    }
}
