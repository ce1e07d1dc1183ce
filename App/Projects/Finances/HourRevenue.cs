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
        if (await ValueAsync(db, scope, entries, ct) is { } all) return [Row(all, TimeEntryTexts.HoursOf, entries)];
        // What cannot be billed, such as an activity without a price, does not hide the rest.
        var rows = new List<MoneyRow>();
        var unbillable = new List<TimeEntry>();
        foreach (var some in entries.GroupBy(e => e.ActivityId).Select(g => g.ToList()))
        {
            if (await ValueAsync(db, scope, some, ct) is { } value) rows.Add(Row(value, TimeEntryTexts.HoursOf, some));
            else unbillable.AddRange(some);
        }

        // Said, though it adds nothing: whoever reads the sum knows what it lacks.
        if (unbillable.Count > 0) rows.Add(Row(0, MoneyTexts.HoursUnbillable, unbillable));
        return rows;
    }

    /// <summary>What hours would be billed with, in the currency of the books; none where they cannot be.</summary>
    async Task<decimal?> ValueAsync(ErpDb db, MoneyScope scope, List<TimeEntry> entries, CancellationToken ct)
    {
        try
        {
            return (await invoices.PreviewAsync(db, (await HourLines.OfAsync(db, scope.ProjectId, HourGrouping.Activity, entries, ct)).Request, ct)).HomeNet;
        }
        catch (Failure e) when (e is BusinessRuleException or InvalidInputException)
        {
            return null;
        }
    }

    static MoneyRow Row(decimal value, Platform.Texts.Text text, List<TimeEntry> entries) =>
        new(MoneyFigure.ToInvoice, null, value, text.With(TimeEntry.Hours(entries.Sum(e => e.Minutes)).ToString("0.##", CultureInfo.CurrentCulture)).ToString()) { Date = entries.Max(e => e.Day) };
}
