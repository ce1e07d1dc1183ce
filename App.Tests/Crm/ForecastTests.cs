using Erp.Crm.Forecasts;
using Erp.Crm.Opportunities;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Crm;

/// <summary>What the open opportunities let expect adds up, wherever one looks at it.</summary>
public sealed class ForecastTests(Company company) : IClassFixture<Company>
{
    readonly Seller seller = new(company);

    [Fact]
    public async Task Months_people_total_and_list_add_up_to_the_same_and_what_ended_counts_for_a_year()
    {
        var (_, lea) = await seller.HireAsync("Lea Vertrieb");
        var first = new DateOnly(seller.Today.Year, seller.Today.Month, 1);
        var late = await seller.OpportunityAsync(fill: form => (form.Value, form.OpenedOn, form.CloseDate) = (100.05m, first.AddMonths(-3), first.AddDays(-1)));
        await seller.OnAsync(s => s.QualifyAsync(late));
        await seller.OpportunityAsync(fill: form => (form.Value, form.OwnProbability, form.CloseDate, form.ResponsibleId) = (333.33m, 33, first.AddMonths(2), lea));
        await seller.OpportunityAsync(fill: form => (form.Value, form.CloseDate, form.ResponsibleId) = (1000, first.AddMonths(3).AddDays(-1), lea));
        await seller.OpportunityAsync(fill: form => (form.Value, form.CloseDate) = (10, first.AddMonths(12)));
        foreach (var (days, won) in new[] { (40, true), (21, true), (5, false) })
        {
            var id = await seller.OpportunityAsync(fill: form => (form.Value, form.OpenedOn) = (500, seller.Today.AddDays(-days)));
            await seller.OnAsync(s => s.QualifyAsync(id));
            await (won ? seller.OnAsync(s => s.WinAsync(id)) : seller.LoseAsync(id));
        }

        var forecast = await seller.ForecastAsync();
        Assert.Equal(ForecastQueries.Months + 2, forecast.Months.Count);
        // 25 % of 100.05 is 25.0125, 33 % of 333.33 is 109.9989: each is rounded to the cent where it stands in the list.
        Assert.Equal(new(1, 100.05m, 25.01m), forecast.Months[0].Sum);
        Assert.Equal(new(2, 1333.33m, 210.00m), forecast.Months[3].Sum);
        Assert.Equal(new(1, 10m, 1m), forecast.Months[^1].Sum);
        Assert.Equal(new(4, 1443.38m, 236.01m), forecast.Total);
        Assert.Equal([("Lea Vertrieb", new(2, 1333.33m, 210.00m)), (null, new(2, 110.05m, 26.01m))], forecast.People.Select(p => (p.Name, p.Sum)));
        var outcome = forecast.Outcome;
        Assert.Equal((2, 1000m, 1, 500m), (outcome.Won, outcome.WonValue, outcome.Lost, outcome.LostValue));
        // (40 + 21) / 2 is rounded up.
        Assert.Equal((66.7m, 31), (Math.Round(outcome.WonPercent!.Value, 1), outcome.CycleDays!.Value));

        var listed = await company.AsSystemAsync(
            p => p.GetRequiredService<ListQueries>()
                .RowsAsync(OpportunityList.Description, GridState.FromQuery(new($"http://localhost{OpportunityList.Closing(first.AddMonths(2), first.AddMonths(3).AddDays(-1))}")), 0, 10));
        Assert.Equal((2, 210.00m), (listed.Count, listed.Sum(r => r.Weighted)));

        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(400));
        outcome = (await seller.ForecastAsync()).Outcome;
        Assert.Equal((0, 0, null, null), (outcome.Won, outcome.Lost, outcome.WonPercent, outcome.CycleDays));
    }
}
