using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Search;
using Erp.Platform.Shell.Home;
using Erp.Sales;
using Erp.Sales.Orders;
using Erp.Tests.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Shell;

/// <summary>Whoever comes back learns what colleagues did meanwhile, to what they may read.</summary>
public sealed class NewsTests(Shop company) : IClassFixture<Shop>
{
    [Fact]
    public async Task Coming_back_tells_what_colleagues_did_meanwhile_once_per_record()
    {
        var vera = await company.HireAsync("Vera Vogt", PartiesPermissions.Read, PartiesPermissions.Write);
        var lars = await company.HireAsync("Lars Lund", PartiesPermissions.Read, PartiesPermissions.Write);
        var nora = await company.HireAsync("Nora Neumann");
        await ArriveAsync(vera);
        await ArriveAsync(nora);
        Assert.Null((await NewsAsync(vera)).Since);
        await CreateAsync(vera, "Eigenes Werk");

        company.Clock.TravelTo(company.Clock.GetUtcNow().AddHours(20));
        var party = await CreateAsync(lars, "Tonwerk");
        await RenameAsync(lars, party, "Tonwerk Süd");
        // Told alike before and after the coming back is noted.
        Assert.Single((await NewsAsync(vera)).Rows);
        await ArriveAsync(vera);
        await ArriveAsync(nora);

        var row = Assert.Single((await NewsAsync(vera)).Rows);
        Assert.Equal((party, "Tonwerk Süd", "Lars Lund", 2, $"/parties/parties/{party}"), (row.RecordId, row.Name, row.Who, row.Count, row.Href));
        Assert.Empty((await NewsAsync(nora)).Rows);

        // Going on working does not make it old: only the next absence does.
        await ArriveAsync(vera);
        Assert.Single((await NewsAsync(vera)).Rows);
        company.Clock.TravelTo(company.Clock.GetUtcNow().AddHours(20));
        await ArriveAsync(vera);
        Assert.Empty((await NewsAsync(vera)).Rows);
    }

    [Fact]
    public async Task A_record_of_which_many_lines_changed_is_news()
    {
        var vera = await company.HireAsync("Vera Vogt", SalesPermissions.Read);
        var lars = await company.HireAsync("Lars Lund", SalesPermissions.Read, SalesPermissions.Write);
        var item = await company.ServiceAsync(10);
        var order = await company.OrderAsync(company.OrderForm(await company.CustomerAsync(), item));
        await ArriveAsync(vera);
        company.Clock.TravelTo(company.Clock.GetUtcNow().AddHours(20));
        var form = (await company.OrderDetailAsync(order)).Form;
        while (form.Lines.Count < 26) form.Lines.Add(new() { ItemId = item, Quantity = 1 });
        await company.AsAsync(lars, provider => provider.GetRequiredService<OrderService>().ChangeDraftAsync(order, form));
        Assert.Equal(order, Assert.Single((await NewsAsync(vera)).Rows).RecordId);
    }

    [Fact]
    public async Task Whoever_opens_records_is_here()
    {
        var vera = await company.HireAsync("Vera Vogt", PartiesPermissions.Read);
        var lars = await company.HireAsync("Lars Lund", PartiesPermissions.Read, PartiesPermissions.Write);
        await ArriveAsync(vera);
        Guid party = default;
        for (var hour = 0; hour < 3; hour++)
        {
            company.Clock.TravelTo(company.Clock.GetUtcNow().AddHours(1));
            party = await CreateAsync(lars, $"Bühnenwerk {hour}");
            await company.AsAsync(vera, provider => provider.GetRequiredService<VisitService>().NoteAsync(nameof(Party), party));
        }

        await ArriveAsync(vera);
        Assert.Null((await NewsAsync(vera)).Since);
        company.Clock.TravelTo(company.Clock.GetUtcNow().AddHours(3));
        await company.AsAsync(vera, provider => provider.GetRequiredService<VisitService>().NoteAsync(nameof(Party), party));
        Assert.Empty((await NewsAsync(vera)).Rows);
    }

    [Fact]
    public async Task What_was_opened_last_comes_first_and_only_what_may_still_be_read()
    {
        var vera = await company.HireAsync("Vera Vogt", PartiesPermissions.Read, PartiesPermissions.Write);
        var first = await CreateAsync(vera, "Erstes Haus");
        var second = await CreateAsync(vera, "Zweites Haus");
        foreach (var id in new[] { first, second, first })
        {
            company.Clock.TravelTo(company.Clock.GetUtcNow().AddSeconds(1));
            await company.AsAsync(vera, provider => provider.GetRequiredService<VisitService>().NoteAsync(nameof(Party), id));
        }

        Assert.Equal(["Erstes Haus", "Zweites Haus"], (await LatestAsync(vera)).Select(h => h.Title));
        var nora = await company.HireAsync("Nora Neumann");
        await company.AsAsync(nora, provider => provider.GetRequiredService<VisitService>().NoteAsync(nameof(Party), first));
        Assert.Empty(await LatestAsync(nora));
    }

    Task<IReadOnlyList<SearchHit>> LatestAsync(Actor actor) => company.AsAsync(actor, provider => provider.GetRequiredService<VisitQueries>().LatestAsync());

    Task ArriveAsync(Actor actor) => company.AsAsync(actor, provider => provider.GetRequiredService<VisitService>().ArriveAsync());

    Task<News> NewsAsync(Actor actor) => company.AsAsync(actor, provider => provider.GetRequiredService<NewsQueries>().SinceLastVisitAsync());

    Task<Guid> CreateAsync(Actor actor, string name) => company.AsAsync(actor, provider => provider.GetRequiredService<PartyService>().CreateAsync(Form(name)));

    Task RenameAsync(Actor actor, Guid id, string name) => company.AsAsync(actor, provider =>
    {
        var form = Form(name);
        form.Version = 1;
        return provider.GetRequiredService<PartyService>().ChangeAsync(id, form);
    });

    static PartyForm Form(string name) => new() { CompanyName = name, IsCustomer = true, Address = new() { CountryCode = "DE" } };
}
