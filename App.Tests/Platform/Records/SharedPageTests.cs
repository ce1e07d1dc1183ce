using Erp.Catalog;
using Erp.Catalog.Items;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>What many screens show alike is read once after a commit: each commit anew, and only for those who may see it.</summary>
public sealed class SharedPageTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task Rows_after_a_commit_are_read_once_for_all_who_may_see_the_same()
    {
        var (anna, bert) = (await company.HireAsync("Anna", CatalogPermissions.Read), await company.HireAsync("Bert", CatalogPermissions.Read));
        var (chief, nobody) = (await company.HireAsync("Clara", CatalogPermissions.Read, CatalogPermissions.Cost), await company.HireAsync("Nils"));
        var commit = Guid.CreateVersion7();

        var first = await PageAsync(anna, commit);
        Assert.Same(first, await PageAsync(bert, commit));
        Assert.NotSame(first, await PageAsync(anna, Guid.CreateVersion7()));
        Assert.NotSame(first, await PageAsync(bert, commit, GridState.Initial with { Sort = "number", Descending = true }));
        Assert.NotSame(first, await PageAsync(chief, commit));
        await Assert.ThrowsAsync<ForbiddenException>(() => PageAsync(nobody, commit));
    }

    [Fact]
    public async Task Rows_that_a_screen_already_shows_newer_are_read_anew()
    {
        var (anna, bert, commit) = (await company.HireAsync("Anna", CatalogPermissions.Read), await company.HireAsync("Bert", CatalogPermissions.Read), Guid.CreateVersion7());
        var first = await PageAsync(anna, commit);
        Assert.NotSame(first, await PageAsync(bert, commit, shownAt: company.Clock.GetUtcNow()));
    }

    async Task<GridPage<ItemRow>> PageAsync(Erp.Platform.Access.Actor reader, Guid commit, GridState? state = null, DateTimeOffset shownAt = default) =>
        (await company.AsAsync(reader, p => p.GetRequiredService<ListQueries>().PageAfterAsync([commit], ItemList.Description, state ?? GridState.Initial, 0, 20, shownAt))).Page;
}
