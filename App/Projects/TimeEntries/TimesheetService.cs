using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>Submits weeks, approves hours and gives them back.</summary>
public sealed class TimesheetService(UnitOfWork work, Caller caller)
{
    /// <summary>Lays everything open of a week before whoever approves.</summary>
    /// <exception cref="ForbiddenException">It is somebody else's.</exception>
    /// <exception cref="BusinessRuleException">Nothing is open.</exception>
    public Task SubmitAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.SubmitTime, new { id }, async db =>
        {
            var sheet = await db.Timesheets.WithEntries().RequireAsync(id, ct);
            await TimeRules.RequireMemberAsync(db, caller, sheet.MemberId, ct);
            sheet.Submit();
        }, ct);

    /// <summary>Agrees to submitted hours. They may be billed from here on.</summary>
    /// <exception cref="NotFoundException">One of them does not exist.</exception>
    /// <exception cref="BusinessRuleException">One is not submitted, or one's own while somebody else may approve; or a program asks.</exception>
    public Task ApproveAsync(TimeEntriesForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ApproveTime, form, async db =>
        {
            FormCheck.Require(form);
            foreach (var entry in await DecidableAsync(db, form.EntryIds, ct)) entry.Approve();
        }, ct);

    /// <summary>Gives hours back, submitted or approved ones, to be mended and submitted anew. The person is told.</summary>
    /// <inheritdoc cref="ApproveAsync"/>
    public Task ReturnAsync(ReturnTimeForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ReturnTime, form, async db =>
        {
            FormCheck.Require(form);
            foreach (var entry in await DecidableAsync(db, form.EntryIds, ct)) entry.Return(form.Reason.Trim());
        }, ct);

    /// <summary>
    /// The entries, where who acts may decide about them: a person, and about one's own only who alone could. The week counts on with them, so that two who decide at
    /// once do so one after the other.
    /// </summary>
    async Task<IReadOnlyList<TimeEntry>> DecidableAsync(ErpDb db, List<Guid> ids, CancellationToken ct)
    {
        if (caller.Actor.Kind == ActorKind.ApiKey) throw new BusinessRuleException(TimesheetTexts.NoPerson);
        var sheets = await db.Timesheets.WithEntries().Where(t => t.Entries.Any(e => ids.Contains(e.Id))).OrderBy(t => t.Id).ToListAsync(ct);
        var own = await TimeRules.OwnAsync(db, caller, ct);
        if (sheets.Exists(t => t.MemberId == own) && await TimesheetQueries.HasOtherApproverAsync(db, caller.Actor.Id, ct)) throw new BusinessRuleException(TimesheetTexts.NotOnesOwn);
        var entries = sheets.SelectMany(t => t.Entries).Where(e => ids.Contains(e.Id)).ToList();
        return entries.Count == ids.Distinct().Count() ? entries : throw new NotFoundException();
    }
}
