using System.Globalization;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Parties.PartyGroups;
using Erp.Platform.Live;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Search;

/// <summary>A company with some three hundred customers under German names.</summary>
public sealed class TownOfNames(TestCluster cluster) : Company(cluster)
{
    static readonly string[] Towns = ["Köln", "Hamburg", "Görlitz", "Würzburg", "Castrop-Rauxel"];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await AsSystemAsync(async provider =>
        {
            await provider.GetRequiredService<UnitOfWork>().RunAsync(SearchTests.Prepare, null, db =>
            {
                foreach (var (index, name) in GermanNames.All.Concat(GermanNames.SoundingAlike).Index())
                    db.Add(new Party($"K-{index + 1:00000}", Form($"{name} GmbH", Towns[index % Towns.Length])));
                db.Add(new Party("S-00001", Form("Hafen Spedition", "Rostock")));
                db.Add(new Party("S-00002", Form("Nordhafen Kontor", "Kiel")));
                db.Add(new Party("S-00003", Form("Hafen Altlager", "Emden", active: false)));
                return Task.CompletedTask;
            });
            await provider.GetRequiredService<SearchWords>().GatherAsync(Tenant);
        });
    }

    static PartyForm Form(string name, string city, bool active = true) => new() { CompanyName = name, IsCustomer = true, Active = active, Address = new() { City = city, CountryCode = "DE" } };
}

/// <summary>Everything is found: by number, by name however it is spelled, by city; by whoever may read it, and nobody else.</summary>
public sealed class SearchTests(TownOfNames company) : IClassFixture<TownOfNames>
{
    internal static readonly Command Prepare = new("test.prepare", "test", new("Prepare", "Vorbereiten"));

    /// <summary>Share of misspelled names whose record must be among the first three.</summary>
    const double Found = 0.98;

    [Fact]
    public async Task Misspelled_names_are_found_among_the_first_three()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var name in GermanNames.All)
            foreach (var wrong in GermanNames.Misspelled(name))
            {
                tried++;
                var hits = await FindAsync(wrong);
                if (!hits.Take(3).Any(h => h.Title == $"{name} GmbH")) missed.Add($"{wrong} ({name}): {string.Join(", ", hits.Take(3).Select(h => h.Title))}");
            }

        TestContext.Current.TestOutputHelper?.WriteLine($"{tried - missed.Count} of {tried} found. Missed: {string.Join("; ", missed)}");
        Assert.True(tried > 800, "The test set shrank.");
        Assert.True(missed.Count <= tried * (1 - Found), $"{missed.Count} of {tried} missed: {string.Join("\n", missed)}");
    }

    [Fact]
    public async Task Names_that_sound_alike_are_found_together_the_one_typed_first()
    {
        foreach (var family in new[] { new[] { "Meier", "Mayer", "Maier", "Meyer" }, ["Schmidt", "Schmitt", "Schmid"] })
            foreach (var typed in family)
            {
                var titles = (await FindAsync(typed)).Select(h => h.Title).ToList();
                Assert.Equal($"{typed} GmbH", titles[0]);
                Assert.Superset(family.Select(n => $"{n} GmbH").ToHashSet(), titles.ToHashSet());
            }
    }

    [Theory]
    [InlineData("Krüger")]
    [InlineData("Krueger")]
    [InlineData("KRUGER")]
    public async Task An_umlaut_may_be_typed_in_any_way_before_any_word_was_gathered(string typed) =>
        Assert.Equal("Krüger GmbH", (await FindAsync(typed))[0].Title);

    [Theory]
    [InlineData("K-00001", "Achterberg GmbH")]
    [InlineData("k-1", "Achterberg GmbH")]
    public async Task A_number_is_found_with_and_without_its_zeros(string typed, string title) => Assert.Equal(title, (await FindAsync(typed))[0].Title);

    [Fact]
    public async Task Beginnings_come_before_middles_and_what_is_used_before_what_is_not() =>
        Assert.Equal(["Hafen Spedition", "Hafen Altlager", "Nordhafen Kontor"], (await FindAsync("hafen")).Select(h => h.Title));

    [Fact]
    public async Task City_and_name_narrow_each_other() => Assert.Equal("Ziegler GmbH", Assert.Single(await FindAsync($"ziegl {CityOf("Ziegler")}")).Title);

    [Fact]
    public async Task A_kind_in_front_of_a_colon_narrows()
    {
        Assert.NotEmpty(await FindAsync("gesch: Ziegler"));
        Assert.Empty(await FindAsync("art: Ziegler"));
    }

    [Fact]
    public async Task Nobody_finds_what_they_may_not_read()
    {
        var stranger = await company.HireAsync("Otto Ohne");
        Assert.Empty((await company.AsAsync(stranger, provider => provider.GetRequiredService<SearchQueries>().FindAsync("Ziegler"))).Hits);
        var reader = await company.HireAsync("Lena Liest", PartiesPermissions.Read);
        Assert.Single((await company.AsAsync(reader, provider => provider.GetRequiredService<SearchQueries>().FindAsync("Ziegler"))).Hits);
    }

    [Theory]
    [InlineData("'; drop table parties; --")]
    [InlineData("((((")]
    [InlineData("[a-z]{1,9}+*?")]
    [InlineData("\\")]
    [InlineData("%_%")]
    [InlineData("🦀🦀")]
    [InlineData("zzzq\0zzzq")]
    public async Task Whatever_is_typed_is_text(string typed) => Assert.Empty(await FindAsync(typed));

    [Fact]
    public async Task Results_come_in_pages_without_gaps_or_doubles()
    {
        var all = await company.AsSystemAsync(async provider =>
        {
            var search = provider.GetRequiredService<SearchQueries>();
            var pages = new List<SearchHit>();
            for (var skip = 0; skip < 75; skip += 25) pages.AddRange((await search.PageAsync("gmbh", skip: skip)).Hits);
            return pages;
        });
        Assert.Equal(75, all.Select(h => h.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("/admin/numbering", "Nächste Nummer")]
    [InlineData("/admin/approvals", "Netto über")]
    [InlineData("/sales/credit-settings", "Auftrag über dem Limit")]
    public async Task Settings_are_found_by_the_words_of_their_fields(string href, string field)
    {
        var entries = await company.AsSystemAsync(provider => provider.GetRequiredService<PaletteCatalog>().EntriesAsync());
        Assert.Contains(SearchText.Of(field), Assert.Single(entries, e => e.Href == href && e.Words.StartsWith(SearchText.Of(field), StringComparison.Ordinal)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_records_are_found_without_being_declared()
    {
        var unit = await company.AsSystemAsync(provider => provider.GetRequiredService<SearchQueries>().FindAsync("Kilogramm"));
        Assert.Contains(unit.Hits, h => h.Href.StartsWith("/catalog/units/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_of_kept_records_are_made_once_per_language_until_one_of_them_changes()
    {
        var kind = (IKeptSearchKind)company.Services.GetRequiredService<SearchKinds>().All.Single(k => k.Entity == typeof(PartyGroup));
        await AddAsync("BUE", "Bühnen", "Stages");
        var german = await AllAsync("de");
        Assert.Equal("buehnen", Assert.Single(german).Words);
        Assert.Same(german, await AllAsync("de"));
        Assert.Equal("stages", Assert.Single(await AllAsync("en")).Words);
        await AddAsync("VER", "Verleiher", "Rentals");
        Assert.Equal(2, (await AllAsync("de")).Count);

        Task AddAsync(string code, string de, string en) => company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Prepare, null, db =>
        {
            db.Add(new PartyGroup(new() { Code = code, NameDe = de, NameEn = en }));
            return Task.CompletedTask;
        }));

        Task<IReadOnlyList<KeptCandidate>> AllAsync(string language)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return kind.AllAsync(company.Services.GetRequiredService<KeptTables>(), company.Tenant, default);
        }
    }

    [Fact]
    public async Task Words_that_nobody_uses_any_more_are_forgotten_within_a_day()
    {
        await company.AsSystemAsync(async provider =>
        {
            var words = provider.GetRequiredService<SearchWords>();
            var party = new Party("V-00001", new PartyForm { CompanyName = "Vergissmeinnicht", IsCustomer = true, Address = new() { CountryCode = "DE" } });
            var work = provider.GetRequiredService<UnitOfWork>();
            await work.RunAsync(Prepare, null, db =>
            {
                db.Add(party);
                return Task.CompletedTask;
            });
            // The log is read below the oldest transaction of the whole cluster, which other tests share.
            for (var tries = 0; tries < 100 && await UsesAsync() == 0; tries++)
            {
                await words.GatherAsync(company.Tenant);
                await Task.Delay(100);
            }

            Assert.Equal(1, await UsesAsync());
            await work.RunAsync(Prepare, null, async db => db.Remove(await db.Parties.SingleAsync(p => p.Number == "V-00001")));
            company.Clock.TravelTo(company.Clock.GetUtcNow().AddDays(2));
            await words.GatherAsync(company.Tenant);
            Assert.Equal(0, await UsesAsync());
        });

        Task<long> UsesAsync() => company.QueryAsync<long>("select count(*) from search_words where word = 'vergissmeinnicht'");
    }

    static string CityOf(string name) => new[] { "Köln", "Hamburg", "Görlitz", "Würzburg", "Castrop-Rauxel" }[GermanNames.All.Index().First(n => n.Item == name).Index % 5];

    async Task<IReadOnlyList<SearchHit>> FindAsync(string typed) =>
        (await company.AsSystemAsync(provider => provider.GetRequiredService<SearchQueries>().FindAsync(typed, perKind: 8))).Hits;
}
