using System.Globalization;
using Erp.Platform.Work;
using Erp.Projects.HourBillings;
using Erp.Projects.TimeEntries;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>What approved, billable hours that are on no invoice would bring if they were billed today. Without it work by the hour costs, and earns nothing until it is billed.</summary>
sealed class HourRevenue(InvoiceDrafting invoices) : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(Timesheet)];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        var entries = await db.TimeEntries.Where(e => e.ProjectId == scope.ProjectId && e.State == TimeEntryState.Approved && e.Billable).ToListAsync(ct);
        if (entries.Count == 0) return [];
        try
        {
            var billed = await invoices.PreviewAsync(db, (await HourLines.OfAsync(db, scope.ProjectId, HourGrouping.Activity, entries, ct)).Request, ct);
            var hours = TimeEntry.Hours(entries.Sum(e => e.Minutes)).ToString("0.##", CultureInfo.CurrentCulture);
            return [new(MoneyFigure.ToInvoice, null, billed.HomeNet, TimeEntryTexts.HoursOf.With(hours).ToString()) { Date = entries.Max(e => e.Day) }];
        }
        catch (Failure e) when (e is BusinessRuleException or InvalidInputException)
        {
            // What cannot be billed, for want of a client or a price, brings nothing; whoever bills is told why.
            return [];
        }
    }
}
