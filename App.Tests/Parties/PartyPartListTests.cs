using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Parties;

/// <summary>Contacts and addresses are changed in their lists, each by its own form; it counts as a change of their party.</summary>
public sealed class PartyPartListTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task Contacts_of_several_parties_are_changed_at_once_and_taken_back()
    {
        var parties = new[] { await PartyAsync("LIST-1"), await PartyAsync("LIST-2") };
        var contacts = new List<Guid>();
        foreach (var party in parties)
            contacts.Add(
                await company.AsSystemAsync(p => p.GetRequiredService<ContactService>()
                    .CreateAsync(party, new() { FirstName = "Ada", LastName = "Alt", Email = "ada@example.com", IsPrimary = true })));
        var before = await ContactsAsync(parties[1]);

        var report = await RunAsync(ContactList.Description, new() { Rows = [new(contacts[0], Cells(("function", "Einkauf"), ("phone", "040 1234567"))), new(contacts[1], Cells(("active", "no")))] });
        Assert.Equal((2, 0), (report.Changed, report.Refused));
        var (first, second) = (Assert.Single(await ContactsAsync(parties[0])), Assert.Single(await ContactsAsync(parties[1])));
        Assert.Equal(("Einkauf", "040 1234567", "ada@example.com", true), (first.Form.Function, first.Form.Phone, first.Form.Email, first.Form.IsPrimary));
        // Nobody who is not offered any more is turned to first.
        Assert.Equal((false, false, before[0].Form.Version + 1), (second.Form.Active, second.Form.IsPrimary, second.Form.Version));

        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(report.CommitId!.Value));
        Assert.Equal((true, true), Assert.Single(await ContactsAsync(parties[1])) is var again ? (again.Form.Active, again.Form.IsPrimary) : default);
    }

    [Fact]
    public async Task What_the_form_of_a_contact_or_an_address_refuses_the_list_refuses()
    {
        var party = await PartyAsync("LIST-3");
        var contact = await company.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(party, new() { LastName = "Bo" }));
        var address = await company.AsSystemAsync(
            p => p.GetRequiredService<PartyAddressService>().CreateAsync(party, new() { Purpose = AddressPurpose.Delivery, Address = new() { Street = "Kai 1", City = "Kiel" } }));
        var wrong = await RunAsync(ContactList.Description, ListChange.Of([contact], Cells(("email", "nirgends"))));
        Assert.Equal("email", Assert.Single(wrong.Problems).Column);
        var nowhere = await RunAsync(PartyAddressList.Description, ListChange.Of([address], Cells(("city", ""))));
        Assert.Equal(("city", FormTexts.Required.Code), Assert.Single(nowhere.Problems) is var problem ? (problem.Column, problem.Says.Text.Code) : default);

        var moved = await RunAsync(PartyAddressList.Description, ListChange.Of([address], Cells(("label", "Lager"), ("city", "Lübeck"), ("postCode", "23552"))));
        Assert.Equal((1, 0), (moved.Changed, moved.Refused));
        var now = Assert.Single(await company.AsSystemAsync(p => p.GetRequiredService<PartyAddressQueries>().OfAsync(party))).Form;
        Assert.Equal(("Lager", "Kai 1", "23552", "Lübeck", AddressPurpose.Delivery), (now.Label, now.Address.Street, now.Address.PostCode, now.Address.City, now.Purpose));
    }

    Task<Guid> PartyAsync(string number) => company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { Number = number, CompanyName = $"Firma {number}" }));

    Task<IReadOnlyList<ContactDetail>> ContactsAsync(Guid party) => company.AsSystemAsync(p => p.GetRequiredService<ContactQueries>().OfAsync(party));

    Task<ListChangeReport> RunAsync<TRow>(RecordList<TRow> list, ListChange change) where TRow : class, IRow =>
        company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().RunAsync(list, change));

    static Dictionary<string, string> Cells(params (string Column, string Typed)[] cells) => cells.ToDictionary(c => c.Column, c => c.Typed);
}
