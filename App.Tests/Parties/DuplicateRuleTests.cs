using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;

namespace Erp.Tests.Parties;

/// <summary>Who is entered twice is found, and who only looks alike is left in peace.</summary>
public sealed class DuplicateRuleTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    public void Of_labelled_pairs_hardly_one_is_missed_and_hardly_one_is_wrong(int seed)
    {
        var pairs = new LabelledPairs(seed);
        var same = pairs.Same(2_000).ToList();
        var different = pairs.Different(6_000).Where(p => !SameByChance(p.One, p.Other)).ToList();

        var missed = same.Where(p => DuplicateRules.Compare(p.One, p.Other) != Likeness.Likely).ToList();
        var wrong = different.Where(p => DuplicateRules.Compare(p.One, p.Other) == Likeness.Likely).ToList();

        var found = same.Count - missed.Count;
        var (recall, precision) = ((double)found / same.Count, (double)found / (found + wrong.Count));
        output.WriteLine($"recall {recall:P2}, precision {precision:P2} of {same.Count} same and {different.Count} different pairs");
        foreach (var (one, other) in missed.Take(15)) output.WriteLine($"missed: {Line(one)} | {Line(other)}");
        foreach (var (one, other) in wrong.Take(15)) output.WriteLine($"wrong: {Line(one)} | {Line(other)}");
        Assert.True(recall >= 0.95, $"recall {recall:P2}");
        Assert.True(precision >= 0.98, $"precision {precision:P2}");
    }

    [Fact]
    public void A_whole_book_is_searched_without_comparing_everybody_with_everybody_and_finds_the_same()
    {
        var pairs = new LabelledPairs(7).Same(300).ToList();
        List<PartyTraits> book = [.. pairs.SelectMany(p => new[] { p.One, p.Other })];
        var byHand = new HashSet<(Guid, Guid)>();
        for (var i = 0; i < book.Count; i++)
            for (var j = i + 1; j < book.Count; j++)
                if (DuplicateRules.Compare(book[i], book[j]) == Likeness.Likely) byHand.Add(Ordered(book[i].Id, book[j].Id));

        var found = DuplicateSearch.Pairs(book).Select(p => Ordered(p.One.Id, p.Other.Id)).ToHashSet();

        Assert.Subset(byHand, found);
        Assert.True(found.Count >= 0.98 * byHand.Count, $"{found.Count} of {byHand.Count}");
    }

    /// <summary>Names as varied as a large book holds, some of them twice: seconds on a quiet machine, where comparing everybody takes minutes.</summary>
    [Fact]
    public void Twenty_thousand_parties_are_searched_within_seconds()
    {
        var dice = new Random(11);
        var planted = new LabelledPairs(7).Same(300).Where(p => DuplicateRules.Compare(p.One, p.Other) == Likeness.Likely).ToList();
        List<PartyTraits> book = [.. planted.SelectMany(p => new[] { p.One, p.Other })];
        string[] trades = ["Messebau", "Catering", "Lichttechnik", "Zeltverleih", "Floristik", "Spedition"];
        while (book.Count < 20_000)
        {
            var name = $"{Word()} {trades[dice.Next(trades.Length)]} GmbH";
            book.Add(Made(name) with { City = dice.Next(3) == 0 ? "Hamburg" : Word(), PostCode = null, Street = $"{Word()}weg {dice.Next(90)}" });
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var found = DuplicateSearch.Pairs(book, TestContext.Current.CancellationToken).Select(p => Ordered(p.One.Id, p.Other.Id)).ToHashSet();
        output.WriteLine($"{found.Count} pairs in {watch.ElapsedMilliseconds} ms");

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        Assert.True(planted.Count(p => found.Contains(Ordered(p.One.Id, p.Other.Id))) >= 0.98 * planted.Count);

        string Word() => string.Concat(Enumerable.Range(0, 4).Select(_ => $"{"BDFGHKLMNPRSTW"[dice.Next(14)]}{"aeiou"[dice.Next(5)]}")) is var word ? word[0] + word[1..].ToLowerInvariant() : "";
    }

    [Theory]
    [InlineData("+", "")]
    [InlineData("+4", "4")]
    [InlineData("+49 (0)40 123456", "40123456")]
    [InlineData("0049 40 123456", "40123456")]
    [InlineData("040 123456", "40123456")]
    [InlineData("0049", "49")]
    public void A_telephone_number_counts_without_the_way_it_is_dialled_however_little_is_typed(string phone, string digits) => Assert.Equal(digits, DuplicateRules.Digits(phone));

    [Theory]
    [InlineData("110", true)]
    [InlineData("(040) 1", true)]
    [InlineData("+4", false)]
    [InlineData("+ / -", false)]
    public void A_telephone_number_has_three_digits(string phone, bool right) => Assert.Equal(right, new Erp.Platform.Identifiers.PhoneNumberAttribute().IsValid(phone));

    [Theory]
    [InlineData("Müller Lichttechnik GmbH", "mueller licht-technik G.m.b.H.")]
    [InlineData("MÜLLER & SÖHNE GMBH & CO. KG", "Muller und Sohne")]
    [InlineData("Gebr. Voß OHG", "Gebrüder Voss")]
    public void Legal_forms_umlauts_and_abbreviations_do_not_tell_names_apart(string one, string other) =>
        Assert.Equal(Likeness.Likely, DuplicateRules.Compare(Made(one), Made(other)));

    [Theory]
    [InlineData("Hotel Nord 1", "Hotel Nord 2")]
    [InlineData("Petersen Messebau", "Petersen Catering")]
    [InlineData("AG", "KG")]
    public void Numbers_and_trades_do(string one, string other) => Assert.NotEqual(Likeness.Likely, DuplicateRules.Compare(Made(one), Made(other)));

    static PartyTraits Made(string name) =>
        new() { Id = Guid.CreateVersion7(), Name = name, MatchName = PartyName.Core(name), Kind = PartyKind.Company, City = "Köln", PostCode = "50667", Street = "Domplatz 1", CountryCode = "DE" };

    /// <summary>Chance gave both the same name in one town: nobody could tell them apart, so it is no label.</summary>
    static bool SameByChance(PartyTraits one, PartyTraits other) => one.MatchName == other.MatchName && one.City == other.City && one.Kind == PartyKind.Company;

    static (Guid, Guid) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    static string Line(PartyTraits party) => $"{party.Name}, {party.Street}, {party.PostCode} {party.City}, {party.VatId} {party.Email} {party.Phone} {party.Iban}";
}
