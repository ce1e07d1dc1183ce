using Bunit;
using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Parties;

/// <summary>The tabs of a party with the people there and its further addresses.</summary>
public sealed class PartyPartScreenTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task What_is_typed_about_a_contact_and_given_up_stands_nowhere()
    {
        var party = await PartyAsync("TAB-1");
        await company.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(party, new() { LastName = "Alt", Email = "alt@example.com" }));
        await using var tab = new Tab(company);
        await GivesUpAsync(tab.Show<PartyContacts>(p => p.Add(c => c.RecordId, party)), "alt@example.com");
    }

    [Fact]
    public async Task What_is_typed_about_an_address_and_given_up_stands_nowhere()
    {
        var party = await PartyAsync("TAB-2");
        await company.AsSystemAsync(p => p.GetRequiredService<PartyAddressService>().CreateAsync(party, new() { Address = new() { Street = "Kai 1", City = "Kiel" } }));
        await using var tab = new Tab(company);
        await GivesUpAsync(tab.Show<PartyAddresses>(p => p.Add(a => a.RecordId, party)), "Kai 1");
    }

    static async Task GivesUpAsync<TTab>(IRenderedComponent<TTab> tab, string value) where TTab : IComponent
    {
        await tab.WaitForElement("table .link-button").ClickAsync(new());
        Assert.NotNull(tab.Find("dialog form").GetAttribute("novalidate"));
        await tab.FindAll("dialog input").Single(input => input.GetAttribute("value") == value).InputAsync(new() { Value = "verworfen" });
        await tab.Find("dialog [data-cancel]").ClickAsync(new());
        Assert.Empty(tab.FindAll("dialog"));
        Assert.Contains(value, tab.Find("table").TextContent, StringComparison.Ordinal);
    }

    Task<Guid> PartyAsync(string number) => company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { Number = number, CompanyName = $"Firma {number}" }));

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<TTab> Show<TTab>(Action<ComponentParameterCollectionBuilder<TTab>> with) where TTab : IComponent => Context.Render(with);
    }
}
