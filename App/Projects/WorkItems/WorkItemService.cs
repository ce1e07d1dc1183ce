using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.WorkItems;

/// <summary>Changes to tasks.</summary>
public sealed class WorkItemService(UnitOfWork work, Numbers numbers, TimeProvider clock)
{
    /// <summary>Writes a task down.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The project is over.</exception>
    public Task<Guid> CreateAsync(WorkItemForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreateWorkItem, form, db => CreateAsync(db, form, ct), ct);

    /// <summary>Writes a task down. Joins the caller's transaction.</summary>
    /// <inheritdoc cref="CreateAsync(WorkItemForm, CancellationToken)"/>
    internal async Task<Guid> CreateAsync(ErpDb db, WorkItemForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        (await db.Projects.RequireAsync(form.ProjectId!.Value, ct)).RequireOpen();
        await WorkItemRules.RequireFittingAsync(db, form, null, ct);
        var item = new WorkItem(await numbers.NextAsync(db, ProjectsSeed.WorkItemNumbers, clock.Today(), ct), form.ProjectId.Value, form);
        db.Add(item);
        db.Publish(new WorkItemCreated(item.Id, item.ProjectId));
        return item.Id;
    }

    /// <summary>Changes a task with its people, labels, steps and predecessors.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or tasks would wait for each other in a circle.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, WorkItemForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeWorkItem, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var item = await db.WorkItems.WithParts().RequireAsync(id, form, ct);
            if (form.ProjectId != item.ProjectId) throw new InvalidInputException(nameof(form.ProjectId), WorkItemTexts.OtherProject);
            await WorkItemRules.RequireFittingAsync(db, form, id, ct);
            item.Change(form);
        }, ct);

    /// <summary>Removes a task.</summary>
    /// <exception cref="BusinessRuleException">Another one waits for it, or parts are needed for it.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteWorkItem, new { id }, async db =>
        {
            var item = await db.WorkItems.WithParts().RequireAsync(id, ct);
            if (await db.BomLines.AnyAsync(l => l.WorkItemId == id, ct)) throw new BusinessRuleException(BomLineTexts.TaskInUse);
            db.RemoveRange(await db.Cards.Where(c => c.WorkItemId == id).ToListAsync(ct));
            db.Remove(item);
        }, ct);

    /// <summary>Brings a task into another state.</summary>
    /// <exception cref="BusinessRuleException">No step leads there, a task it waits for is not done, or a permit it needs does not hold.</exception>
    public Task MoveAsync(Guid id, WorkItemState state, CancellationToken ct = default) =>
        work.RunAsync(WorkItem.CommandTo(state), new { id }, db => MoveAsync(db, [id], state, ct), ct);

    /// <summary>
    /// Brings tasks into another state, all or none; the first that is refused says why. However many there are, they are read together. Joins the caller's transaction.
    /// </summary>
    /// <inheritdoc cref="MoveAsync(Guid, WorkItemState, CancellationToken)"/>
    internal async Task MoveAsync(ErpDb db, IReadOnlyList<Guid> ids, WorkItemState state, CancellationToken ct)
    {
        var items = (await db.WorkItems.AllOfAsync(ids, ct)).ToDictionary(w => w.Id);
        var obstacles = WorkItemObstacles.MatterFor(state) ? await WorkItemObstacles.ReadAsync(db, [.. items.Values.Select(w => (w.Id, w.State))], clock.Today(), ct) : null;
        foreach (var id in ids)
        {
            items[id].MoveTo(state, clock.GetUtcNow());
            obstacles?.RequireNone(id);
        }

        db.Publish(new WorkItemsMoved(ids, state));
    }

    /// <summary>Ticks a step off, or takes the tick back.</summary>
    public Task TickAsync(Guid id, Guid entryId, bool done, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.TickWorkItem, new { id, entryId, done }, async db =>
            (await db.WorkItems.Include(w => w.Checklist).RequireAsync(id, ct)).Tick(entryId, done), ct);

    /// <summary>Gives a task other days.</summary>
    /// <param name="id">The task.</param>
    /// <param name="start">Its first day.</param>
    /// <param name="due">The day it is due.</param>
    /// <param name="seen">As it lay before the eyes of who moves it: days that somebody else gave it meanwhile are not overwritten. None to overwrite whatever there is.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The commit, to take it back by; none where nothing changed.</returns>
    /// <exception cref="InvalidInputException">It would be due before it starts, or one of the days is no plausible date.</exception>
    /// <exception cref="ConflictException">It lies on other days than were seen.</exception>
    public Task<Guid?> RescheduleAsync(Guid id, DateOnly? start, DateOnly? due, WorkItemFace? seen = null, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.RescheduleWorkItem, new { id, start, due }, async db =>
        {
            var item = await db.WorkItems.RequireAsync(id, ct);
            if (seen is not null && (item.StartDate, item.DueDate) != (seen.StartDate, seen.DueDate)) throw new ConflictException(item.Version);
            item.Reschedule(start, due);
            return await db.SaveCommitAsync(ct);
        }, ct);

    /// <summary>Moves tasks by days, together or not at all; each takes as long as before.</summary>
    /// <returns>The commit, to take it back by; none where nothing changed.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or a task would come to no plausible date.</exception>
    /// <exception cref="NotFoundException">One of them is gone.</exception>
    public Task<Guid?> ShiftAsync(WorkItemShiftForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ShiftWorkItems, form, async db =>
        {
            FormCheck.Require(form);
            foreach (var item in await db.WorkItems.AllOfAsync(form.WorkItemIds, ct)) item.Shift(form.Days);
            return await db.SaveCommitAsync(ct);
        }, ct);

    /// <summary>Lets another member do a task, or nobody yet.</summary>
    /// <returns>The commit, to take it back by; none where nothing changed.</returns>
    /// <exception cref="BusinessRuleException">Several do it: whom the other is to replace is not said.</exception>
    public Task<Guid?> AssignAsync(Guid id, Guid? memberId, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.AssignWorkItem, new { id, memberId }, async db =>
        {
            (await db.WorkItems.Include(w => w.Assignees).RequireAsync(id, ct)).GiveTo(memberId);
            return await db.SaveCommitAsync(ct);
        }, ct);

    /// <summary>Puts tasks away, or takes them out again.</summary>
    /// <returns>The commit, to take it back by; none where nothing changed.</returns>
    /// <exception cref="NotFoundException">One of them is gone.</exception>
    public Task<Guid?> ArchiveAsync(IReadOnlyList<Guid> ids, bool archived, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ArchiveWorkItem, new { ids, archived }, async db =>
        {
            foreach (var item in await db.WorkItems.AllOfAsync(ids, ct)) item.Archive(archived);
            return await db.SaveCommitAsync(ct);
        }, ct);
}
