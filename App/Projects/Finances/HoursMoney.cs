using System.Globalization;
using Erp.Platform.Texts;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.Finances;

/// <summary>What the hours of our own people cost, at the rate kept when they were written down. No bill comes for them, so they never stand in the ledger as the project's.</summary>
sealed class HoursMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(Timesheet)];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        var hours = await TimeEntryQueries.CostsOfAsync(db, scope.ProjectId, ct);
        var rows = hours.Where(e => e.Cost > 0).Select(e => Row(e.CategoryId, e.Cost!.Value, TimeEntryTexts.HoursOf, e.Hours) with { Date = e.Day });
        // Said, though it adds nothing: whoever reads the sum knows what it lacks.
        var unknown = hours.Where(e => e.Cost is null).GroupBy(e => e.CategoryId).Select(g => Row(g.Key, 0, MoneyTexts.HoursWithoutCost, g.Sum(e => e.Hours)));
        return [.. rows, .. unknown];
    }

    static MoneyRow Row(Guid? categoryId, decimal cost, Text text, decimal hours) =>
        new(MoneyFigure.NotPosted, categoryId, cost, text.With(hours.ToString("0.##", CultureInfo.CurrentCulture)).ToString());
}
