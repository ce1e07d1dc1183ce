using System.Data;
using System.Globalization;
using Npgsql;

namespace Erp.Platform.Search;

/// <summary>A record that may be what is looked for, before it is ranked and read.</summary>
/// <param name="Kind">Its place among the kinds looked through.</param>
sealed record Candidate(int Kind, Guid Id, string Words, string? Number, bool Active);

/// <summary>
/// Fetches candidates from the modules' own tables by their trigram indexes. What many records contain is found among the newest, without an
/// index; what few contain is found by the index. Neither ever reads a table from end to end, however large it is.
/// </summary>
sealed class SearchCandidates(NpgsqlConnection connection, IReadOnlyList<SearchTable> tables)
{
    /// <summary>The newest of a kind that are looked through first.</summary>
    const int Newest = 1000;

    /// <summary>The most the index is asked for; the newest of them count.</summary>
    const int FromIndex = 2000;

    const int Exact = 10;

    /// <summary>Digits of the longest running number that is guessed with its zeros.</summary>
    const int MostDigits = 8;

    /// <summary>Words as common as this among the newest need no index.</summary>
    const int Enough = 10;

    /// <summary>Records where every word typed begins a word, and those that bear the number.</summary>
    public async Task<List<Candidate>> StartingAsync(string typed, IReadOnlyList<TypedWord> words, int most, CancellationToken ct)
    {
        var patterns = words.Select(w => w.Starting).ToList();
        var numbers = Numbers(typed).ToArray();
        var found = await ReadAsync(
            [.. tables.Index().SelectMany(t => new[] { NewestSql(t.Item, t.Index, patterns.Count, most), NumberSql(t.Item, t.Index, patterns.Count) })], [.. patterns, numbers], ct);
        var common = found.GroupBy(c => c.Kind).Where(g => g.Count() >= Enough && most <= Enough * 4).Select(g => g.Key).ToHashSet();
        // What no trigram can be made of would have the index read whole.
        if (words.Any(w => w.Text.Length >= 2)) found.AddRange(await ByIndexAsync(patterns, most, ct, common));
        return found;
    }

    /// <summary>Records that contain every word typed, wherever.</summary>
    public Task<List<Candidate>> ContainingAsync(IReadOnlyList<TypedWord> words, int most, CancellationToken ct) =>
        ByIndexAsync([.. words.Select(w => w.FindsAnywhere ? w.Anywhere : w.Starting)], most, ct);

    /// <summary>Records where patterns are found, by the index alone.</summary>
    public Task<List<Candidate>> ByIndexAsync(IReadOnlyList<string> patterns, int most, CancellationToken ct, IReadOnlySet<int>? without = null) =>
        ReadAsync([.. tables.Index().Where(t => without?.Contains(t.Index) != true).Select(t => IndexSql(t.Item, t.Index, patterns.Count, most))], [.. patterns], ct);

    /// <summary>Words in use that may have been meant by a misspelled one.</summary>
    public async Task<ILookup<string, string>> MeantAsync(IReadOnlyList<TypedWord> words, CancellationToken ct)
    {
        const string Sql = """
            select t.typed, w.word from unnest($1::text[]) with ordinality t(typed, at)
            cross join lateral (
              (select word from search_words where word % t.typed order by similarity(word, t.typed) desc, word limit 40)
              union
              (select word from search_words where keys && string_to_array(($2::text[])[t.at], ' ') order by similarity(word, t.typed) desc, word limit 60)) w
            """;
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = words.Select(w => w.Text).ToArray() });
        command.Parameters.Add(new() { Value = words.Select(w => string.Join(' ', Spelling.Keys(w.Text))).ToArray() });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var found = new List<(string Typed, string Word)>();
        while (await reader.ReadAsync(ct)) found.Add((reader.GetString(0), reader.GetString(1)));
        return found.ToLookup(f => f.Typed, f => f.Word);
    }

    /// <summary>The numbers that may have been meant: in capitals or not, and with the zeros that nobody types.</summary>
    static IEnumerable<string> Numbers(string typed)
    {
        // What no number can hold, the database would not take either.
        typed = string.Concat(typed.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)));
        var digits = typed.Length;
        while (digits > 0 && char.IsAsciiDigit(typed[digits - 1])) digits--;
        var (front, number) = (typed[..digits], typed[digits..]);
        return new[] { front, front.ToUpperInvariant(), front.ToLowerInvariant() }.Distinct()
            .SelectMany(f => Enumerable.Range(number.Length, number.Length == 0 ? 1 : Math.Max(1, MostDigits + 1 - number.Length)).Select(length => f + number.PadLeft(length, '0')));
    }

    static string? NewestSql(SearchTable table, int kind, int patterns, int most) => table.Words is null ? null :
        $"(select {Kind(kind)}, r.* from (select {table.Columns} from {table.Name} order by id desc limit {Newest}) r where {Matches("r.words", patterns)} limit {Number(most)})";

    static string? NumberSql(SearchTable table, int kind, int patterns) => table.Number is null ? null :
        $"(select {Kind(kind)}, {table.Columns} from {table.Name} where {table.Number} = any(${Number(patterns + 1)}) limit {Exact})";

    static string? IndexSql(SearchTable table, int kind, int patterns, int most) => table.Words is null ? null :
        $"(select {Kind(kind)}, r.* from (select {table.Columns} from {table.Name} where {Matches(table.Words, patterns)} limit {FromIndex}) r order by id desc limit {Number(most)})";

    static string Matches(string column, int patterns) => string.Join(" and ", Enumerable.Range(1, patterns).Select(i => $"{column} ~ ${Number(i)}"));

    static string Kind(int kind) => $"{Number(kind)} as kind";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    async Task<List<Candidate>> ReadAsync(IReadOnlyList<string?> parts, IReadOnlyList<object> values, CancellationToken ct)
    {
        var asked = parts.OfType<string>().ToList();
        if (asked.Count == 0) return [];
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        await using var batch = new NpgsqlBatch(connection, transaction);
        // The planner cannot tell how rare a pattern is and would gamble on reading a whole table in order.
        batch.BatchCommands.Add(new("set local enable_seqscan = off"));
        var select = new NpgsqlBatchCommand(string.Join("\nunion all\n", asked));
        foreach (var value in values) select.Parameters.Add(new() { Value = value });
        batch.BatchCommands.Add(select);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        var found = new List<Candidate>();
        while (await reader.ReadAsync(ct))
            found.Add(new(reader.GetInt32(0), reader.GetGuid(1), reader.GetString(2), await reader.IsDBNullAsync(3, ct) ? null : reader.GetString(3), reader.GetBoolean(4)));
        return found;
    }
}
