using Erp.Finance.Payments;
using Erp.Platform.Live;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>What customers owe is told by age, page by page, and only to those whom it concerns.</summary>
public sealed class OpenItemTests(Company company) : IClassFixture<Company>, IAsyncLifetime
{
    static readonly DateOnly April = new(2026, 4, 20);

    readonly Books books = new(company);
    Guid customer;

    public async ValueTask InitializeAsync() => customer = await books.CustomerAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Open_items_are_listed_by_age()
    {
        company.Clock.TravelTo(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
        var today = new DateOnly(2026, 11, 20);
        foreach (var overdue in new[] { -5, 0, 1, 30, 31, 60, 61, 90, 91, 400 })
            await books.InvoiceAsync(customer, new DateOnly(2025, 1, 1), today.AddDays(-overdue), ("K", 100m + overdue));

        var ages = (await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().ByAgeAsync(take: 1000))).Parties.Single(a => a.PartyId == customer);
        Assert.Equal((195m, 231m, 291m, 351m, 691m), (ages.NotDue, ages.UpTo30, ages.UpTo60, ages.UpTo90, ages.Over90));
        var listed = await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().ListAsync(customer));
        Assert.Equal(ages.Total, listed.Sum(i => i.Open));
        Assert.Equal(today.AddDays(-400), listed[0].DueDate);
    }

    [Fact]
    public async Task What_customers_owe_comes_page_by_page_whoever_owes_most_first()
    {
        foreach (var net in new[] { 5_000_000m, 7_000_000m, 6_000_000m }) await books.InvoiceAsync(await books.CustomerAsync(), April, ("K", net));
        var (all, count, skip) = (new List<OpenItemAges>(), 1, 0);
        for (; skip < count; skip += 2)
        {
            var page = await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().ByAgeAsync(skip: skip, take: 2));
            all.AddRange(page.Parties);
            count = page.Count;
        }

        Assert.Equal([7_000_000m, 6_000_000m, 5_000_000m], all.Take(3).Select(a => a.Total));
        Assert.Equal(all.Select(a => a.Total).OrderDescending(), all.Select(a => a.Total));
        Assert.Equal((count, count), (all.Count, all.Select(a => a.PartyId).Distinct().Count()));
        Assert.Equal((await books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync())).Total, all.Sum(a => a.Total));
    }

    [Fact]
    public async Task A_commit_concerns_the_customer_whose_items_it_touched_and_nobody_else()
    {
        var (invoice, other) = (await books.InvoiceAsync(customer, April, ("S19", 100m)), await books.CustomerAsync());
        await books.PayAsync(April, 119m, (invoice, 119m));
        Assert.Equal((true, false), (await ConcernsAsync(customer, new Touch(nameof(OpenItem), invoice.OpenItemId)), await ConcernsAsync(other, new Touch(nameof(OpenItem), invoice.OpenItemId))));
        Assert.Equal((true, false), (await ConcernsAsync(other, new Touch("Party", other)), await ConcernsAsync(customer, new Touch("Party", other))));
        // More was touched than anybody listed.
        Assert.True(await ConcernsAsync(other));

        Task<bool> ConcernsAsync(Guid party, params Touch[] touched) =>
            books.AsSystem(p => p.GetRequiredService<OpenItemQueries>().AreOfAsync(party, [new CommitNotice(company.Tenant.Id, Guid.Empty, Guid.Empty, "", "", touched)]));
    }
}
