using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.HourBillings;

/// <summary>Hours of a project on an invoice.</summary>
/// <param name="Project">Number and name.</param>
public sealed record InvoicedHours(Guid ProjectId, string Project, int Entries, int Minutes);

/// <summary>Reads about hours that become, or are, lines of invoices.</summary>
public sealed class HourBillingQueries(Database database, InvoiceDrafting invoices)
{
    /// <summary>The approved, billable hours of a project that are on no invoice, the oldest first.</summary>
    /// <exception cref="NotFoundException">There is no such project.</exception>
    public async Task<IReadOnlyList<TimeEntryRow>> OpenAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.BillHours, ct);
        await db.Projects.RequireAsync(projectId, ct);
        return await TimeEntryQueries.Rows(db).Where(e => e.ProjectId == projectId && e.State == TimeEntryState.Approved && e.Billable)
            .OrderBy(e => e.Day).ThenBy(e => e.Id).Take(TimeEntryLimits.AtOnce).ToListAsync(ct);
    }

    /// <summary>The invoice that chosen hours would make, at the prices of today.</summary>
    /// <exception cref="NotFoundException">One of the entries does not exist in this project.</exception>
    /// <exception cref="BusinessRuleException">It could not be made, for the same reasons.</exception>
    public async Task<BillingPreview> PreviewAsync(Guid projectId, HourBillingForm form, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.BillHours, ct);
        FormCheck.Require(form);
        var entries = await db.TimeEntries.Where(e => e.ProjectId == projectId && form.EntryIds.Contains(e.Id)).ToListAsync(ct);
        if (entries.Count != form.EntryIds.Distinct().Count()) throw new NotFoundException();
        return await invoices.PreviewAsync(db, (await HourLines.OfAsync(db, projectId, form.Grouping, entries, ct)).Request, ct);
    }

    /// <summary>The hours that an invoice bills, by project; none for most invoices.</summary>
    public async Task<IReadOnlyList<InvoicedHours>> OnInvoiceAsync(Guid invoiceId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var projects = db.Projects;
        return await db.TimeEntries.Where(e => e.InvoiceId == invoiceId).GroupBy(e => e.ProjectId)
            .Select(g => new InvoicedHours(g.Key, projects.Where(p => p.Id == g.Key).Select(p => p.Number + " " + p.Name).First(), g.Count(), g.Sum(e => e.Minutes))).ToListAsync(ct);
    }
}
