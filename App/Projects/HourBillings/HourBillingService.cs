using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.HourBillings;

/// <summary>Makes invoices of approved hours.</summary>
public sealed class HourBillingService(UnitOfWork work, InvoiceDrafting invoices)
{
    /// <summary>Drafts an invoice to the project's client. The hours are on it from here on, until the draft or its line goes, or the invoice is cancelled.</summary>
    /// <returns>The invoice.</returns>
    /// <exception cref="NotFoundException">The project does not exist, or one of the entries does not there.</exception>
    /// <exception cref="BusinessRuleException">The project is over or has no client, or an entry is not approved, not billable or on an invoice already: of two who bill
    /// the same at once, the later one is refused.</exception>
    public Task<Guid> DraftAsync(Guid projectId, HourBillingForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.BillHours, new { projectId, form }, async db =>
        {
            FormCheck.Require(form);
            var sheets = await db.Timesheets.WithEntries().Where(t => t.Entries.Any(e => form.EntryIds.Contains(e.Id))).OrderBy(t => t.Id).ToListAsync(ct);
            var entries = sheets.SelectMany(t => t.Entries).Where(e => e.ProjectId == projectId && form.EntryIds.Contains(e.Id)).ToList();
            if (entries.Count != form.EntryIds.Distinct().Count()) throw new NotFoundException();
            var lines = await HourLines.OfAsync(db, projectId, form.Grouping, entries, ct);
            var invoice = await invoices.DraftAsync(db, lines.Request, ct);
            foreach (var (billingId, some) in lines.Billed)
                foreach (var entry in some) entry.Bill(invoice, billingId);
            return invoice;
        }, ct);
}
