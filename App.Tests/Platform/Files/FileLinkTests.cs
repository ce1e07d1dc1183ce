using System.Net;
using System.Net.Http.Headers;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.EveryModule;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Files;

/// <summary>Links for people outside: they open one version of one file for some time, count who came, and give away nothing else.</summary>
public sealed class FileLinkTests(TenantIsolationTests.TwoCompanies company) : IClassFixture<TenantIsolationTests.TwoCompanies>
{
    readonly Desk desk = new(company);

    DateOnly Today => company.Clock.Today();

    [Fact]
    public async Task A_link_gives_the_version_it_was_made_for_and_every_download_is_counted()
    {
        var (vera, file, link) = await LinkAsync();
        await desk.UploadAsync(vera, file.Record, "Plan.txt", "später"u8.ToArray(), file.Id);
        var outside = company.Anonymous();
        var page = await outside.GetStringAsync(link.Path);
        Assert.Contains("Plan.txt", page, StringComparison.Ordinal);
        Assert.Contains("Test GmbH", page, StringComparison.Ordinal);

        var answer = await outside.GetAsync($"{link.Path}/file");
        Assert.Equal("früher", await answer.Content.ReadAsStringAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(HttpStatusCode.PartialContent, (await outside.SendAsync(new(HttpMethod.Get, $"{link.Path}/file") { Headers = { Range = new RangeHeaderValue(3, null) } })).StatusCode);
        var row = Assert.Single(await LinksAsync(vera, file.Id));
        Assert.Equal((1, true, 1), (row.Downloads, row.IsOpen, row.No));
        Assert.Equal("203.0.113.0/24", await company.QueryAsync<string>($"select network from link_downloads where link_id = '{link.Id}'"));
        Assert.Equal(1L, await company.QueryAsync<long>($"select count(*) from commits where command = 'platform.file.link-download' and arguments->>'linkId' = '{link.Id}'"));
    }

    [Fact]
    public async Task Guessed_expired_revoked_and_trashed_links_answer_all_alike()
    {
        var (vera, file, revoked) = await LinkAsync();
        await company.AsAsync(vera, p => p.GetRequiredService<FileLinkService>().RevokeAsync(revoked.Id));
        var (_, trashed, ofTrashed) = await LinkAsync();
        await desk.DoAsync(vera, f => f.TrashAsync(trashed.Id));
        var (_, _, expired) = await LinkAsync();
        var guessed = $"/shared/test/{new string('A', 43)}";
        var outside = company.Anonymous();
        var now = company.Clock.GetUtcNow();
        company.Clock.TravelTo(expired.ExpiresAt);
        try
        {
            var pages = new List<(HttpStatusCode, string)>();
            foreach (var path in new[] { guessed, "/shared/test/short", "/shared/nobody/" + new string('A', 43), revoked.Path, ofTrashed.Path, expired.Path })
            {
                var answer = await outside.GetAsync(path);
                // What the framework writes around it for itself differs from page to page.
                pages.Add((answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Split("<main")[1].Split("</main>")[0]));
                Assert.Equal(HttpStatusCode.Redirect, (await outside.GetAsync($"{path}/file")).StatusCode);
            }

            Assert.Single(pages.Distinct());
            Assert.Equal(HttpStatusCode.Gone, pages[0].Item1);
            Assert.Contains(FileLinkTexts.Nothing.En, pages[0].Item2, StringComparison.Ordinal);
        }
        finally
        {
            company.Clock.TravelTo(now);
        }

        Assert.False(Assert.Single(await LinksAsync(vera, file.Id)).IsOpen);
    }

    [Fact]
    public async Task A_link_of_one_company_opens_nothing_in_another_and_equal_bytes_lie_apart()
    {
        var (_, file, link) = await LinkAsync();
        var outside = company.Anonymous();
        Assert.Equal(HttpStatusCode.Gone, (await outside.GetAsync(link.Path.Replace("/test/", "/other/", StringComparison.Ordinal))).StatusCode);
        var store = company.Services.GetRequiredService<IFileStore>();
        Assert.True(await store.HasAsync(company.Tenant, file.Sha256, default));
        Assert.False(await store.HasAsync(company.Other, file.Sha256, default));
        var there = Actor.System(company.Other);
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(there, p => p.GetRequiredService<AttachmentQueries>().LoadAsync(file.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(there, p => p.GetRequiredService<FileLinkService>().RevokeAsync(link.Id)));
        var upload = await company.AsSystemAsync(p => Desk.Uploads(p).StartAsync(file.Record, new() { Name = "x.bin", Size = 9 }));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(there, p => Desk.Uploads(p).StateAsync(upload.Id)));
    }

    [Fact]
    public async Task Sharing_takes_its_own_right_a_record_one_may_read_and_a_day_that_makes_sense()
    {
        var (vera, file, link) = await LinkAsync();
        var (mayNotShare, mayNotRead) = (await desk.ClerkAsync(), await company.HireAsync("Sharer", PlatformPermissions.ShareFiles));
        foreach (var who in new[] { mayNotShare, mayNotRead })
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => CreateAsync(who, file.Id, Today));
            await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(who, p => p.GetRequiredService<FileLinkService>().RevokeAsync(link.Id)));
            await Assert.ThrowsAsync<ForbiddenException>(() => LinksAsync(who, file.Id));
        }

        foreach (var day in new[] { Today.AddDays(-2), Today.AddYears(2) })
            Assert.Equal(nameof(FileLinkForm.LastDay), Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(vera, file.Id, day))).Errors).Field);
        await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(vera, file.Id, null));
        await desk.DoAsync(vera, f => f.TrashAsync(file.Id));
        await Assert.ThrowsAsync<BusinessRuleException>(() => CreateAsync(vera, file.Id, Today));
    }

    [Fact]
    public async Task The_secret_of_a_link_is_kept_nowhere_and_told_once()
    {
        var (vera, file, _) = await LinkAsync();
        var link = await WithKeyAsync();
        var token = link.Path.Split('/')[^1];
        Assert.Equal(1L, await company.QueryAsync<long>($"select count(*) from idempotent_answers where answer::text like '%{link.Id}%'"));
        foreach (var kept in new[] { "idempotent_answers where answer", "commits where arguments", "changes where fields", "events where payload" })
            Assert.Equal(0L, await company.QueryAsync<long>($"select count(*) from {kept}::text like '%{token}%'"));
        Assert.Equal(FileLinkTexts.TokenGone.ToString(), (await Assert.ThrowsAsync<BusinessRuleException>(WithKeyAsync)).Says.ToString());
        Assert.Equal(2, (await LinksAsync(vera, file.Id)).Count);

        Task<NewFileLink> WithKeyAsync() => company.AsAsync(vera, p =>
        {
            p.GetRequiredService<Caller>().IdempotencyKey = $"link {file.Id}";
            return p.GetRequiredService<FileLinkService>().CreateAsync(file.Id, new() { LastDay = Today });
        });
    }

    [Fact]
    public async Task Whoever_asks_only_for_the_end_of_a_file_is_noted_as_well_and_one_who_goes_on_is_not_noted_twice()
    {
        var (vera, file, link) = await LinkAsync();
        var outside = company.Anonymous();
        await RestAsync();
        Assert.Equal(1, Assert.Single(await LinksAsync(vera, file.Id)).Downloads);
        await RestAsync();
        Assert.Equal(1, Assert.Single(await LinksAsync(vera, file.Id)).Downloads);
        outside.DefaultRequestHeaders.Add("Test-Address", "198.51.100.20");
        await RestAsync();
        Assert.Equal(2, Assert.Single(await LinksAsync(vera, file.Id)).Downloads);

        async Task RestAsync() => Assert.Equal(HttpStatusCode.PartialContent,
            (await outside.SendAsync(new(HttpMethod.Get, $"{link.Path}/file") { Headers = { Range = new RangeHeaderValue(1, null) } })).StatusCode);
    }

    [Fact]
    public async Task Guessing_is_slowed_down_by_address()
    {
        var outside = company.Anonymous();
        outside.DefaultRequestHeaders.Add("Test-Address", "198.51.100.9");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++) answers.Add((await outside.GetAsync($"/shared/test/{i}")).StatusCode);
        Assert.Equal(30, answers.Count(a => a == HttpStatusCode.Gone));
        Assert.Equal(10, answers.Count(a => a == HttpStatusCode.TooManyRequests));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.0/24")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48")]
    public void Only_the_network_of_who_came_is_kept(string address, string kept) => Assert.Equal(kept, SharedFiles.NetworkOf(IPAddress.Parse(address)));

    async Task<(Actor Who, (Guid Id, Guid Record, string Sha256) File, NewFileLink Link)> LinkAsync()
    {
        var vera = await company.HireAsync("Vera Sommer", PartiesPermissions.Read, PartiesPermissions.Write, PlatformPermissions.ShareFiles);
        var record = await desk.CustomerAsync();
        var file = await desk.UploadAsync(vera, record, "Plan.txt", "früher"u8.ToArray());
        return (vera, (file.Id, record, file.Sha256), await CreateAsync(vera, file.Id, Today.AddDays(1)));
    }

    Task<NewFileLink> CreateAsync(Actor who, Guid file, DateOnly? day) => company.AsAsync(who, p => p.GetRequiredService<FileLinkService>().CreateAsync(file, new() { LastDay = day }));

    Task<IReadOnlyList<FileLinkRow>> LinksAsync(Actor who, Guid file) => company.AsAsync(who, p => p.GetRequiredService<FileLinkQueries>().OfAsync(file));
}
