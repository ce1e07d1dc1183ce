using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;

namespace Erp.Tests.Parties;

/// <summary>
/// Pairs of parties of which is known whether they are one: made by the slips people make when they enter somebody a second time, and by
/// what makes two houses look alike. The same numbers come of it every time.
/// </summary>
sealed class LabelledPairs(int seed)
{
    static readonly string[] Owners =
    [
        "Petersen", "Hansen", "Jürgensen", "Brüggemann", "Wöhler", "Claasen", "Thießen", "Möller", "Krüger", "Öztürk", "Nowak", "Schönfeld", "Voßkuhl", "Lührs",
        "Harmsen", "Ahlers", "Behrens", "Dierks", "Engelhard", "Größmann", "Sørensen", "Lindqvist", "Kowalczyk", "Schäfer",
    ];
    static readonly string[] Trades =
    [
        "Veranstaltungen", "Messebau", "Eventagentur", "Theaterbetriebe", "Hotelbetriebe", "Konzertdirektion", "Bühnentechnik", "Catering", "Lichttechnik", "Zeltverleih",
        "Floristik", "Spedition",
    ];
    static readonly string[] Forms = ["GmbH", "GmbH & Co. KG", "AG", "UG (haftungsbeschränkt)", "e. K.", "KG", "OHG"];
    static readonly (string PostCode, string City)[] Cities =
    [
        ("20095", "Hamburg"), ("22765", "Hamburg"), ("24103", "Kiel"), ("23552", "Lübeck"), ("28195", "Bremen"), ("30159", "Hannover"), ("60311", "Frankfurt am Main"),
        ("50667", "Köln"), ("90402", "Nürnberg"), ("10115", "Berlin"),
    ];
    static readonly string[] Streets =
    [
        "Große Elbstraße", "Lange Reihe", "Am Sandtorkai", "Mönckebergstraße", "Schanzenstraße", "Kieler Straße", "Hopfenmarkt", "Bahnhofstraße", "Königsallee",
        "Rathausplatz",
    ];
    static readonly string[] FirstNames = ["Anke", "Björn", "Carla", "Detlef", "Elif", "Fiete", "Gesa", "Hinnerk", "Inga", "Jörn", "Käthe", "Malte"];

    readonly Random dice = new(seed);

    /// <summary>Entered twice.</summary>
    public IEnumerable<(PartyTraits One, PartyTraits Other)> Same(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var original = i % 5 == 4 ? Person() : Company();
            yield return (original, Again(original));
        }
    }

    /// <summary>Two houses that look alike.</summary>
    public IEnumerable<(PartyTraits One, PartyTraits Other)> Different(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var one = Company();
            var person = Person();
            yield return (i % 8) switch
            {
                0 => (one, Company(owner: one.Name.Split(' ')[0]) with { PostCode = one.PostCode, City = one.City }),
                1 => (one, one with { Id = Guid.CreateVersion7(), VatId = null, Email = null, Phone = null, Iban = null, Street = Street(), PostCode = "80331", City = "München" }),
                2 => (one, Company() with { Street = one.Street, PostCode = one.PostCode, City = one.City }),
                3 => (Numbered(one, 1), Numbered(one, 2)),
                4 =>
                    (person, Person(lastName: person.Name.Split(' ')[^1], not: person.Name.Split(' ')[0]) with
                    {
                        Street = person.Street, PostCode = person.PostCode, City = person.City, Phone = person.Phone,
                    }),
                5 => (one with { VatId = "DE136695976" }, one with { Id = Guid.CreateVersion7(), VatId = "DE811569869", Email = null }),
                6 => (person, person with { Id = Guid.CreateVersion7(), Email = null, Phone = null, Street = Street(not: person.Street), Iban = null }),
                _ => (one, Company()),
            };
        }
    }

    PartyTraits Company(string? owner = null)
    {
        var trade = Pick(Trades);
        return Made($"{owner ?? Pick(Owners)} {trade} {Pick(Forms)}", PartyKind.Company);
    }

    PartyTraits Person(string? lastName = null, string? not = null)
    {
        var first = Pick([.. FirstNames.Where(f => f != not)]);
        return Made($"{first} {lastName ?? Pick(Owners)}", PartyKind.Person);
    }

    PartyTraits Made(string name, PartyKind kind)
    {
        var (postCode, city) = Cities[dice.Next(Cities.Length)];
        return Named(new()
        {
            Id = Guid.CreateVersion7(), Kind = kind, Street = Street(), PostCode = postCode, City = city, CountryCode = "DE",
            Email = dice.Next(2) == 0 ? $"info{dice.Next(1_000_000)}@example.com" : null,
            Phone = dice.Next(2) == 0 ? $"+49 40 {dice.Next(2_000_000, 9_999_999)}" : null, VatId = kind == PartyKind.Company && dice.Next(3) == 0 ? $"DE{dice.Next(100_000_000, 999_999_999)}" : null,
            Iban = dice.Next(4) == 0 ? $"DE{dice.NextInt64(10_000_000_000_000_000, 99_999_999_999_999_999)}" : null,
        }, name);
    }

    static PartyTraits Numbered(PartyTraits party, int number) =>
        Named(party with { Id = Guid.CreateVersion7(), VatId = null, Email = null, Phone = null, Iban = null }, party.Name.Insert(party.Name.IndexOf(' ', StringComparison.Ordinal), $" {number}"));

    /// <summary>The same one, typed by somebody else from a letterhead or the telephone.</summary>
    PartyTraits Again(PartyTraits party)
    {
        var name = party.Name;
        var slips = party.Kind == PartyKind.Company ? dice.Next(8) : dice.Next(5);
        name = slips switch
        {
            0 => name.ToUpperInvariant(),
            1 => name.Replace("ü", "ue").Replace("ö", "oe").Replace("ä", "ae").Replace("ß", "ss").Replace("ø", "oe"),
            2 => name.Replace("ü", "u").Replace("ö", "o").Replace("ä", "a").Replace("ß", "ss").Replace("Ö", "O"),
            3 => Slip(name),
            4 => party.Kind == PartyKind.Person ? $"Dr. {name}" : name.Replace("GmbH", "G.m.b.H."),
            5 => string.Join(' ', name.Split(' ')[..2]),
            6 => name.Replace("&", "und").Replace("Messebau", "Messe-Bau").Replace("technik", "-Technik"),
            _ => $"{name.Split(' ')[1]} {name.Split(' ')[0]} {string.Join(' ', name.Split(' ')[2..])}",
        };
        var again = Named(party with
        {
            Id = Guid.CreateVersion7(), VatId = dice.Next(2) == 0 ? party.VatId : null, Email = dice.Next(2) == 0 ? party.Email : null, Iban = dice.Next(2) == 0 ? party.Iban : null,
            Phone = dice.Next(2) == 0 ? party.Phone?.Replace("+49 ", "0").Replace(" ", "/") : null,
            Street = dice.Next(4) == 0 ? null : party.Street!.Replace("straße", "str.").Replace("Straße", "Str."), PostCode = dice.Next(4) == 0 ? null : party.PostCode,
        }, name);
        return dice.Next(4) == 0 ? again with { City = again.City == "Frankfurt am Main" ? "Frankfurt" : again.City!.Replace("ü", "ue").Replace("ö", "oe") } : again;
    }

    /// <summary>One letter gone, doubled, another, or two changed places, in a long word.</summary>
    string Slip(string name)
    {
        var words = name.Split(' ');
        var word = words.Index().Where(w => w.Item.Length >= 6 && w.Item.All(char.IsLetter)).Select(w => w.Index).DefaultIfEmpty(-1).First();
        if (word < 0) return name;
        var (text, at) = (words[word], dice.Next(1, words[word].Length - 2));
        words[word] = dice.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text[..at] + "x" + text[(at + 1)..],
            _ => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
        };
        return string.Join(' ', words);
    }

    static PartyTraits Named(PartyTraits party, string name) => party with { Name = name, MatchName = PartyName.Core(name) };

    string Street(string? not = null) => $"{Pick([.. Streets.Where(s => not?.StartsWith(s, StringComparison.Ordinal) != true)])} {dice.Next(1, 190)}";

    T Pick<T>(T[] from) => from[dice.Next(from.Length)];
}
