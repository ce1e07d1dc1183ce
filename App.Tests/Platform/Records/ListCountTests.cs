using Erp.Catalog;
using Erp.Catalog.Items;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Tests.Support;

namespace Erp.Tests.Platform.Records;

/// <summary>Counts are shared by whoever sees the same rows, and by nobody else.</summary>
public sealed class ListCountTests(Company company) : IClassFixture<Company>
{
    static readonly RecordList<ItemRow> Clerk = ItemList.Description.WithoutRights(new HashSet<string> { CatalogPermissions.Cost });

    readonly ListCounts counts = new(new(TimeProvider.System));

    [Fact]
    public async Task A_filter_on_a_column_that_one_may_not_see_is_not_told_by_the_count()
    {
        var narrowed = GridState.Initial.WithFilter("cost", "100..");
        Assert.Equal(3, await CountAsync(ItemList.Description, narrowed, 3));
        Assert.Equal(7, await CountAsync(Clerk, narrowed, 7));
        Assert.Equal(7, await CountAsync(Clerk, GridState.Initial, 8));
    }

    async Task<long> CountAsync(RecordList<ItemRow> list, GridState state, long rows) =>
        (await counts.OfAsync(list, state, company.Tenant, () => Task.FromResult(new ListTotals(rows, [])))).Totals.Count;
}
