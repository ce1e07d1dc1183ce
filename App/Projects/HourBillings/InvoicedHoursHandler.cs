using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.HourBillings;

/// <summary>Lets hours follow what Sales does with their invoice: they are free again when nothing bills them any more, and move on where a new draft does.</summary>
sealed class InvoicedHoursHandler : IEventHandler<InvoiceLinesDropped>, IEventHandler<InvoiceCancelled>
{
    public async Task HandleAsync(ErpDb db, InvoiceLinesDropped happened, CancellationToken ct)
    {
        foreach (var entry in await OnAsync(db, happened.InvoiceId, ct))
            if (happened.SourceIds.Contains(entry.BillingId!.Value)) entry.Release();
    }

    public async Task HandleAsync(ErpDb db, InvoiceCancelled happened, CancellationToken ct)
    {
        foreach (var entry in await OnAsync(db, happened.InvoiceId, ct))
            if (happened.DraftId is { } draft) entry.BillAnew(draft);
            else entry.Release();
    }

    static async Task<IReadOnlyList<TimeEntry>> OnAsync(ErpDb db, Guid invoiceId, CancellationToken ct)
    {
        var sheets = await db.Timesheets.WithEntries().Where(t => t.Entries.Any(e => e.InvoiceId == invoiceId)).ToListAsync(ct);
        return [.. sheets.SelectMany(t => t.Entries).Where(e => e.InvoiceId == invoiceId)];
    }
}
