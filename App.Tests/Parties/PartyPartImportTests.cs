using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Scenarios;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Parties;

/// <summary>Files bring contacts and addresses of parties that are there, by the party's number.</summary>
public sealed class PartyPartImportTests(Company company) : IClassFixture<Company>
{
    ImportDesk Desk => new(company);

    [Fact]
    public async Task Contacts_are_added_and_changed_and_go_again_with_the_import()
    {
        var id = await PartyAsync("FILE-1");
        await company.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(id, new()
        {
            FirstName = "Ada", LastName = "Alt", Email = "ada@example.com", Phone = "040 1234567", IsPrimary = true,
        }));
        await PartyAsync("FILE-2");
        // One party's rows need not stand together.
        var (import, report) = await Desk.BringAsync("parties/contacts",
            "Kundennummer;Vorname;Nachname;Position;E-Mail;Hauptansprechpartner\nFILE-1;Ada;Neu;Einkauf;ADA@example.com;\nFILE-2;Ben;Boje;;ben@example.com;ja\nFILE-1;Cem;Can;;;ja\nWEG-9;Dora;Damm;;;\n");
        Assert.Equal((4, 3, 0, 1), (report.Records, report.Changed, report.Created, report.Wrong));
        Assert.Equal(ImportTexts.NotFound, Assert.Single(report.Problems).Says.Text);
        var contacts = await ContactsAsync(id);
        Assert.Equal([("Cem Can", true), ("Ada Neu", false)], contacts.Select(c => (c.Name, c.Form.IsPrimary)));
        Assert.Equal(("Einkauf", "040 1234567"), (contacts[1].Form.Function, contacts[1].Form.Phone));

        await Desk.UndoAsync(import);
        Assert.Equal([("Ada Alt", true)], (await ContactsAsync(id)).Select(c => (c.Name, c.Form.IsPrimary)));
    }

    [Fact]
    public async Task Addresses_are_added_and_changed_and_a_row_without_a_place_is_told()
    {
        var id = await PartyAsync("FILE-3");
        const string Head = "KdNr;Zweck;Bezeichnung;Straße;PLZ;Ort;Standard\n";
        await Desk.BringAsync("parties/addresses", Head + "FILE-3;Lieferungen;Lager;Kai 1;20457;Hamburg;ja\n");
        var (_, report) = await Desk.BringAsync("parties/addresses", Head + "FILE-3;Lieferungen;Lager;Kai 2;;Hamburg;\nFILE-3;Rechnungen;;Postfach 7;24103;Kiel;ja\n");
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading} {p.Value}: {p.Says}"));
        var addresses = await AddressesAsync(id);
        Assert.Equal([(AddressPurpose.Billing, "Postfach 7", true), (AddressPurpose.Delivery, "Kai 2", true)], addresses.Select(a => (a.Form.Purpose, a.Form.Address.Street!, a.Form.IsDefault)));
        Assert.Equal("20457", addresses[1].Form.Address.PostCode);

        var (_, wrong) = await Desk.BringAsync("parties/addresses", Head + "FILE-3;Lieferungen;Ohne Ort;Kai 9;;;\n");
        Assert.Equal((1, AddressTexts.City.ToString()), (wrong.Wrong, Assert.Single(wrong.Problems).Field));
    }

    [Fact]
    public async Task A_row_that_is_refused_takes_no_other_row_of_its_party_along()
    {
        var (id, other) = (await PartyAsync("FILE-4"), await PartyAsync("FILE-5"));
        var (_, report) = await Desk.BringAsync(
            "parties/addresses",
            "KdNr;Zweck;Straße;Ort\nFILE-4;Lieferungen;Kai 1;Kiel\nFILE-5;Lieferungen;Kai 2;Kiel\nFILE-4;Lieferungen;Kai 3;\nFILE-5;Rechnungen;Kai 4;Kiel\nFILE-4;Rechnungen;Kai 5;Kiel\n");
        Assert.Equal((4, 1), (report.Changed, report.Wrong));
        Assert.Equal((2, 2), ((await AddressesAsync(id)).Count, (await AddressesAsync(other)).Count));
    }

    [Fact]
    public async Task The_mappings_of_the_product_fit_real_files()
    {
        Assert.SkipUnless(Northwind.IsHere, "The data is not here.");
        await new Northwind(company).CustomersAsync();
        foreach (var (kind, file) in new[] { ("parties/contacts", "customers.csv"), ("parties/addresses", "orders.csv") })
        {
            var id = await Desk.UploadAsync(kind, await Northwind.ReadAsync(file));
            var proposal = await Desk.ProposeAsync(id);
            Assert.StartsWith("Northwind", proposal.Preset, StringComparison.Ordinal);
            Assert.Equal(0, (await Desk.RunAsync(id, proposal.Plan)).Wrong);
        }

        Assert.Equal(91L, await company.QueryAsync<long>("select count(*) from contacts c join parties p on p.id = c.party_id where length(p.number) = 5 and p.number not like 'FILE%'"));
    }

    Task<Guid> PartyAsync(string number) => company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { Number = number, CompanyName = $"Firma {number}" }));

    Task<IReadOnlyList<ContactDetail>> ContactsAsync(Guid party) => company.AsSystemAsync(p => p.GetRequiredService<ContactQueries>().OfAsync(party));

    Task<IReadOnlyList<PartyAddressDetail>> AddressesAsync(Guid party) => company.AsSystemAsync(p => p.GetRequiredService<PartyAddressQueries>().OfAsync(party));
}
