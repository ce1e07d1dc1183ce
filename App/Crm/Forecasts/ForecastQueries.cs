using Erp.Crm.Opportunities;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Forecasts;

/// <summary>Reads what opportunities let expect.</summary>
public sealed class ForecastQueries(Database database, TimeProvider clock)
{
    /// <summary>Months looked ahead, this one included, and back.</summary>
    public const int Months = 12;

    /// <summary>The forecast of today.</summary>
    public async Task<Forecast> ReadAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CrmPermissions.Read, ct);
        var today = clock.Today();
        return new(await MonthsAsync(db, new(today.Year, today.Month, 1), ct), await PeopleAsync(db, ct), await OutcomeAsync(db, today.AddMonths(-Months), ct));
    }

    static async Task<IReadOnlyList<ForecastMonth>> MonthsAsync(ErpDb db, DateOnly first, CancellationToken ct)
    {
        var sums = (await OpportunityQueries.Open(OpportunityQueries.Rows(db)).GroupBy(o => new { o.CloseDate.Year, o.CloseDate.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count(), Value = g.Sum(o => o.Value), Weighted = g.Sum(o => o.Weighted) }).ToListAsync(ct))
            .ConvertAll(m => (Month: new DateOnly(m.Year, m.Month, 1), Sum: new ForecastSum(m.Count, m.Value, m.Weighted)));
        var end = first.AddMonths(Months);
        return
        [
            new(null, first.AddDays(-1), Of(month => month < first)),
            .. Enumerable.Range(0, Months).Select(first.AddMonths).Select(month => new ForecastMonth(month, month.AddMonths(1).AddDays(-1), Of(m => m == month))),
            new(end, null, Of(month => month >= end)),
        ];

        ForecastSum Of(Func<DateOnly, bool> lies) => sums.Where(s => lies(s.Month)).Aggregate(ForecastSum.None, (sum, month) => sum + month.Sum);
    }

    static async Task<IReadOnlyList<ForecastPerson>> PeopleAsync(ErpDb db, CancellationToken ct)
    {
        var sums = await OpportunityQueries.Open(OpportunityQueries.Rows(db)).GroupBy(o => new { o.ResponsibleId, o.Responsible })
            .Select(g => new { g.Key.ResponsibleId, g.Key.Responsible, Count = g.Count(), Value = g.Sum(o => o.Value), Weighted = g.Sum(o => o.Weighted) })
            .OrderByDescending(p => p.Weighted).ThenBy(p => p.Responsible).ToListAsync(ct);
        return sums.ConvertAll(p => new ForecastPerson(p.ResponsibleId, p.Responsible, new(p.Count, p.Value, p.Weighted)));
    }

    static async Task<ForecastOutcome> OutcomeAsync(ErpDb db, DateOnly from, CancellationToken ct)
    {
        var ended = await db.Opportunities.Where(o => o.ClosedOn >= from)
            .GroupBy(o => o.Stage)
                .Select(g => new { g.Key, Count = g.Count(), Value = g.Sum(o => o.Value), Days = g.Average(o => o.ClosedOn!.Value.DayNumber - o.OpenedOn.DayNumber) })
                .ToListAsync(ct);
        var (won, lost) = (ended.Find(e => e.Key == OpportunityStage.Won), ended.Find(e => e.Key == OpportunityStage.Lost));
        return new(from, won?.Count ?? 0, won?.Value ?? 0, lost?.Count ?? 0, lost?.Value ?? 0, won is null ? null : (int)Math.Round(won.Days, MidpointRounding.AwayFromZero));
    }
}
