using System.Globalization;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.Finances;

/// <summary>What the hours of our own people cost, at the rate kept when they were written down. No bill comes for them, so they never stand in the ledger as the project's.</summary>
sealed class HoursMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(Timesheet)];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct) =>
        [.. (await TimeEntryQueries.CostsOfAsync(db, scope.ProjectId, ct)).Where(e => e.Cost > 0).Select(e =>
            new MoneyRow(MoneyFigure.NotPosted, e.CategoryId, e.Cost!.Value, TimeEntryTexts.HoursOf.With(e.Hours.ToString("0.##", CultureInfo.CurrentCulture)).ToString()) { Date = e.Day })];
}
