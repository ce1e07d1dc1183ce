using System.Globalization;
using System.Numerics;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Parties.PartyGroups;
using Erp.Platform.Demo;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties;

/// <summary>Three hundred customers of a Hamburg trader in event equipment: agencies, theatres, hotels, clubs, some people, some abroad, and one in Zurich who pays in francs.</summary>
sealed class PartiesDemo(PartyService parties, ContactService contacts, PartyAddressService addresses, RecordService records, Database database) : IDemoData
{
    const int Customers = 300;

    /// <summary>How many of them have a contact and a delivery address.</summary>
    const int People = 8;

    static readonly string[] Owners =
    [
        "Petersen", "Hansen", "Jürgensen", "Brüggemann", "Wöhler", "Claasen", "Thießen", "Möller", "Sørensen", "Krüger", "Öztürk", "Nowak", "Schöne", "Voß", "Lührs",
        "Harms", "Ahlers", "Behrens", "Dierks", "Engelhard",
    ];
    static readonly string[] Trades =
    [
        "Veranstaltungen GmbH", "Messebau GmbH & Co. KG", "Eventagentur GmbH", "Theater gGmbH", "Hotelbetriebe GmbH", "Konzertdirektion",
        "Festival UG (haftungsbeschränkt)", "Bühnentechnik GmbH", "Kulturverein e. V.", "Catering GmbH",
    ];
    static readonly string[] Places = ["Alster", "Elb", "Hafen", "Speicher", "Heide", "Nord", "Hanse", "Deich", "Marsch", "Kai", "Michel", "Fleet"];
    static readonly (string PostCode, string City)[] Cities =
    [
        ("20095", "Hamburg"), ("20357", "Hamburg"), ("22765", "Hamburg"), ("21073", "Hamburg"), ("24103", "Kiel"), ("23552", "Lübeck"), ("28195", "Bremen"),
        ("30159", "Hannover"), ("19053", "Schwerin"), ("18055", "Rostock"), ("21335", "Lüneburg"), ("10115", "Berlin"),
    ];
    static readonly string[] Streets =
    [
        "Große Elbstraße", "Lange Reihe", "Am Sandtorkai", "Mönckebergstraße", "Schanzenstraße", "Kieler Straße", "Hopfenmarkt", "Stresemannstraße", "Bahnhofstraße",
        "Am Kaiserkai",
    ];
    static readonly string[] FirstNames = ["Anke", "Björn", "Carla", "Detlef", "Elif", "Fiete", "Gesa", "Hinnerk", "Inga", "Jörn", "Käthe", "Malte"];

    public int Order => 10;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var terms = await db.PaymentTerms.OrderByDescending(t => t.DaysNet).ThenBy(t => t.Id).Select(t => t.Id).ToListAsync(ct);
        year.TurnTo(year.Start.AddDays(-30));
        var venues = await records.CreateAsync(PartyGroupRecords.Type, new PartyGroupForm { Code = "HAUS", NameDe = "Häuser und Vereine", NameEn = "Venues and societies" }, ct);
        var trade = await records.CreateAsync(PartyGroupRecords.Type, new PartyGroupForm { Code = "HANDEL", NameDe = "Wiederverkäufer", NameEn = "Resellers" }, ct);
        for (var i = 0; i < Customers; i++)
        {
            var form = Customer(year, i, terms);
            if (form.Kind == PartyKind.Company) form.GroupId = (i % Trades.Length) switch { 3 or 4 or 8 => venues, 0 or 2 or 7 => trade, _ => null };
            if (i % 20 == 0) form.CreditLimit = 25_000;
            var id = await parties.CreateAsync(form, ct);
            if (i < People) await ExtendAsync(id, i, ct);
        }

        await parties.CreateAsync(new()
        {
            CompanyName = "Bühnenwerk Zürich AG", Currency = "CHF", PaymentTermId = terms[0], Address = new() { Street = "Limmatquai 88", PostCode = "8001", City = "Zürich", CountryCode = "CH" },
            Email = "einkauf@example.com",
        }, ct);
    }

    /// <summary>Somebody to talk to, and a warehouse where goods go.</summary>
    async Task ExtendAsync(Guid party, int index, CancellationToken ct)
    {
        await contacts.CreateAsync(party, new() { FirstName = FirstNames[index % FirstNames.Length], LastName = Owners[^(index + 1)], Function = PartiesTexts.DemoFunction.De, IsPrimary = true }, ct);
        await addresses.CreateAsync(party, new()
        {
            Purpose = AddressPurpose.Delivery, IsDefault = true,
            Address = new() { Street = $"{Streets[index % Streets.Length]} {index + 2}", PostCode = "21107", City = "Hamburg", CountryCode = "DE" },
        }, ct);
    }

    static PartyForm Customer(DemoYear year, int index, List<Guid> terms)
    {
        var dice = year.Dice;
        var owner = Owners[index % Owners.Length];
        var person = index % 12 == 7;
        var abroad = index % 25 == 3;
        var (postCode, city) = abroad ? ("1010", "Wien") : year.Pick(Cities);
        var name = (index / Owners.Length % 3) switch
        {
            0 => $"{owner} {Trades[index % Trades.Length]}",
            1 => $"{year.Pick(Places)}{year.Pick(["haus", "werk", "klang", "licht", "bühne"])} {Trades[index % Trades.Length]}",
            _ => $"{year.Pick(Places)}-{owner} {Trades[index % Trades.Length]}",
        };
        return new PartyForm
        {
            Kind = person ? PartyKind.Person : PartyKind.Company, CompanyName = person ? null : name, FirstName = person ? year.Pick(FirstNames) : null, LastName = person ? owner : null,
            IsSupplier = index % 40 == 0, Language = abroad && index % 50 == 3 ? "en" : "de", PaymentTermId = terms[dice.Next(terms.Count)],
            Address = new() { Street = $"{year.Pick(Streets)} {dice.Next(1, 190)}", PostCode = postCode, City = city, CountryCode = abroad ? "AT" : "DE" },
            Email = $"kontakt{index + 1}@example.com", Phone = $"+49 40 {dice.Next(200000, 999999)}",
            VatId = person ? null : abroad ? AustrianVatId(dice) : GermanVatId(dice), Iban = index % 3 == 0 ? GermanIban(dice) : null,
        };
    }

    /// <summary>Check digit by ISO 7064 mod 11,10.</summary>
    static string GermanVatId(Random dice)
    {
        var digits = dice.Next(10000000, 99999999).ToString(CultureInfo.InvariantCulture);
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (digit - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }

        return $"DE{digits}{(11 - product) % 10}";
    }

    /// <summary>Check digit of an Austrian VAT ID: the digits, every second one doubled, and four make a multiple of ten.</summary>
    static string AustrianVatId(Random dice)
    {
        var digits = dice.Next(1000000, 9999999).ToString(CultureInfo.InvariantCulture);
        var sum = digits.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 2)).Sum(n => n / 10 + n % 10);
        return $"ATU{digits}{(10 - (sum + 4) % 10) % 10}";
    }

    /// <summary>A German IBAN with its check digits (ISO 13616).</summary>
    static string GermanIban(Random dice)
    {
        var account = $"200505{dice.Next(10, 99)}{dice.NextInt64(1000000000, 9999999999)}";
        var check = 98 - (int)(BigInteger.Parse(account + "131400", CultureInfo.InvariantCulture) % 97);
        return $"DE{check:00}{account}";
    }
}
