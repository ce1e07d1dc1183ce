using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.TimeEntries;

/// <summary>Writes time down. Everybody writes their own; whoever may approve hours, also that of others.</summary>
public sealed class TimeEntryService(UnitOfWork work, Caller caller, Costs costs, TimeProvider clock)
{
    /// <summary>Writes time down.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, the day lies ahead or gets longer than it is, the project is over, or task or activity do not fit.</exception>
    /// <exception cref="ForbiddenException">It is somebody else's.</exception>
    public Task<Guid> CreateAsync(TimeEntryForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.EnterTime, form, async db =>
        {
            FormCheck.Require(form);
            form.RequireOrder(clock.Today());
            var member = await TimeRules.RequireMemberAsync(db, caller, form.MemberId, ct);
            var rate = await TimeRules.RequireFittingAsync(db, costs, form.ProjectId!.Value, form.WorkItemId, form.ActivityId, isThere: false, ct);
            return (await TimeRules.SheetAsync(db, member, form.Day!.Value, ct)).Write(form, rate).Id;
        }, ct);

    /// <summary>Changes an entry. It stays with its person and in its week.</summary>
    /// <inheritdoc cref="CreateAsync"/>
    /// <exception cref="BusinessRuleException">It is submitted, approved or on an invoice.</exception>
    public Task ChangeAsync(Guid id, TimeEntryForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeTime, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            form.RequireOrder(clock.Today());
            var (sheet, entry) = await TimeRules.RequireEntryAsync(db, caller, id, ct);
            if (form.MemberId is { } member && member != sheet.MemberId) throw new InvalidInputException(nameof(form.MemberId), TimeEntryTexts.OtherPerson);
            sheet.Change(entry, form, await TimeRules.RequireFittingAsync(db, costs, form.ProjectId!.Value, form.WorkItemId, form.ActivityId, form.ProjectId == entry.ProjectId, ct));
        }, ct);

    /// <summary>Removes an entry.</summary>
    /// <exception cref="BusinessRuleException">It is submitted, approved or on an invoice.</exception>
    /// <exception cref="ForbiddenException">It is somebody else's.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteTime, new { id }, async db =>
        {
            var (sheet, entry) = await TimeRules.RequireEntryAsync(db, caller, id, ct);
            sheet.Remove(entry);
        }, ct);

    /// <summary>Types a cell of the week: writes an entry, changes the one that stands there, or removes it.</summary>
    /// <inheritdoc cref="CreateAsync"/>
    /// <exception cref="BusinessRuleException">Several entries stand there, or the one is submitted, approved or on an invoice.</exception>
    public Task PutAsync(TimeCellForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.EnterTime, form, async db =>
        {
            FormCheck.Require(form);
            var member = await TimeRules.RequireMemberAsync(db, caller, form.MemberId, ct);
            var sheet = await TimeRules.SheetAsync(db, member, form.Day!.Value, ct);
            var there = sheet.Entries.Where(
                e => (e.Day, e.ProjectId, e.WorkItemId, e.ActivityId, e.Billable) == (form.Day.Value, form.ProjectId!.Value, form.WorkItemId, form.ActivityId, form.Billable))
                .ToList();
            if (there.Count > 1) throw new BusinessRuleException(TimeEntryTexts.SeveralThere, nameof(form.Minutes));
            if (form.Minutes is not > 0)
            {
                there.ForEach(sheet.Remove);
                return;
            }

            var typed = there.Count == 1
                ? TimeEntryForm.Of(there[0])
                : new() { ProjectId = form.ProjectId, WorkItemId = form.WorkItemId, ActivityId = form.ActivityId, Billable = form.Billable, Day = form.Day };
            typed.Minutes = form.Minutes;
            typed.RequireOrder(clock.Today());
            var rate = await TimeRules.RequireFittingAsync(db, costs, form.ProjectId!.Value, form.WorkItemId, form.ActivityId, there.Count == 1, ct);
            if (there.Count == 1) sheet.Change(there[0], typed, rate);
            else sheet.Write(typed, rate);
        }, ct);
}
