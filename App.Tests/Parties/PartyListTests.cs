using Erp.Parties;
using Erp.Parties.Contacts;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Parties;

/// <summary>The list answers the questions people ask of it, in the reader's words.</summary>
public sealed class PartyListTests(Company company) : IClassFixture<Company>
{
    [Theory]
    [InlineData("f.isCustomer=true", "Kunz", "Beides")]
    [InlineData("f.isSupplier=true", "Liefer", "Beides")]
    [InlineData("f.role=Both", "Beides")]
    [InlineData("f.countryCode=AT", "Liefer")]
    [InlineData("f.countryCode=AT,CH", "Liefer", "Beides")]
    [InlineData("q=koeln", "Kunz")]
    [InlineData("q=K%C3%B6ln", "Kunz")]
    [InlineData("q=koln", "Kunz")]
    [InlineData("q=Kolnisch")]
    [InlineData("q=einkauf@kunz", "Kunz")]
    public async Task Roles_countries_and_words_narrow_it(string query, params string[] expected)
    {
        await AddAsync();
        Assert.Equal(expected.Order(), (await RowsAsync(query)).Select(r => r.Name).Order());
    }

    [Theory]
    [InlineData("de", "Österreich", "Lieferant", "14 Tage netto")]
    [InlineData("en", "Austria", "Supplier", "14 days net")]
    public async Task It_speaks_the_readers_language(string language, string country, string role, string term)
    {
        await AddAsync();
        Languages.Use(Languages.Of(language));
        var row = Assert.Single(await RowsAsync("q=liefer"));
        Assert.Equal((country, role, term), (Shown(row, "countryCode"), Shown(row, "role"), Shown(row, "paymentTerm")));
    }

    [Fact]
    public async Task It_can_be_ordered_by_each_of_its_columns()
    {
        await AddAsync();
        foreach (var column in PartyList.Description.Columns) Assert.Equal(3, (await RowsAsync($"sort=-{column.Key}")).Count);
    }

    [Theory]
    [InlineData("Buttner")]
    [InlineData("buettner")]
    [InlineData("BÜTTNER")]
    [InlineData("clara@kunz")]
    public async Task Contacts_are_found_in_their_list_and_by_the_search_and_lead_to_their_party(string typed)
    {
        await AddAsync();
        var party = Assert.Single(await RowsAsync("q=kunz")).Id;
        var row = Assert.Single((await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(ContactList.Description, GridState.Initial with { Search = typed }))).Rows);
        Assert.Equal(("Clara Büttner", "Kunz"), (row.Name, row.PartyName));
        var hit = Assert.Single((await company.AsSystemAsync(p => p.GetRequiredService<SearchQueries>().FindAsync(typed, 50))).Hits, h => h.Kind == "contacts");
        Assert.Equal(("Clara Büttner", $"/parties/parties/{party}"), (hit.Title, hit.Href));
    }

    static string? Shown(PartyRow row, string column) => PartyList.Description.Columns.Single(c => c.Key == column).Format(row);

    Task AddAsync() => company.AsSystemAsync(async p =>
    {
        var parties = p.GetRequiredService<PartyService>();
        if ((await p.GetRequiredService<PartyQueries>().LookUpAsync("")).Count > 0) return;
        var term = (await p.GetRequiredService<PaymentTermQueries>().LookUpAsync()).Single(t => t.Code == "14");
        var kunz = await parties.CreateAsync(new() { CompanyName = "Kunz", Email = "einkauf@kunz.example", Address = new() { City = "Köln" } });
        await p.GetRequiredService<ContactService>().CreateAsync(kunz, new() { FirstName = "Clara", LastName = "Büttner", Email = "clara@kunz.example" });
        await parties.CreateAsync(new() { CompanyName = "Liefer", IsCustomer = false, IsSupplier = true, PaymentTermId = term.Id, Address = new() { CountryCode = "AT" } });
        await parties.CreateAsync(new() { CompanyName = "Beides", IsSupplier = true, Address = new() { CountryCode = "CH" } });
    });

    Task<IReadOnlyList<PartyRow>> RowsAsync(string query) => company.AsSystemAsync(async p =>
        (await p.GetRequiredService<ListQueries>().PageAsync(PartyList.Description, GridState.FromQuery(new Uri($"http://kontor/parties/parties?{query}")))).Rows);
}
