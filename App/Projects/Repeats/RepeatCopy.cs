using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.Boards;
using Erp.Projects.Permits;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Repeats;

/// <summary>The numbers of what is made, as many as there are of each.</summary>
sealed record RepeatNumbers(string Project, IReadOnlyList<string> Tasks, IReadOnlyList<string> Permits, IReadOnlyList<string> Transports);

/// <summary>
/// What comes of repeating a project, in memory: the same things at their beginning. Nothing is done, ordered, reserved, approved, packed or delivered; dates are
/// moved; what refers to something that stays behind lets go of it.
/// </summary>
sealed class RepeatCopy
{
    readonly RepeatSource source;
    readonly RepeatForm form;
    readonly RepeatShift shift;
    readonly Dictionary<Guid, Guid> copies = [];
    readonly List<Entity> made = [];

    public RepeatCopy(RepeatSource source, RepeatForm form, RepeatNumbers numbers)
    {
        (this.source, this.form) = (source, form);
        shift = new(form.EventDate!.Value.DayNumber - source.Project.EventDay.DayNumber);
        Project = Copy(source.Project, numbers.Project);
        Tasks = Copy(source.Tasks, numbers.Tasks);
        foreach (var board in source.Boards) Copy(board);
        foreach (var part in source.KeptParts) Copy(part);
        foreach (var (permit, number) in source.Permits.Zip(numbers.Permits)) Copy(permit, number);
        foreach (var (transport, number) in source.Transports.Zip(numbers.Transports)) Copy(transport, number);
    }

    public Project Project { get; }

    public IReadOnlyList<WorkItem> Tasks { get; }

    /// <summary>Everything that was made, what others refer to first.</summary>
    public IReadOnlyList<Entity> Made => made;

    /// <summary>What became of what: of the project, tasks, parts, permits, transports, stages and columns.</summary>
    public IReadOnlyDictionary<Guid, Guid> Copies => copies;

    Project Copy(Project old, string number)
    {
        var typed = ProjectForm.Of(old);
        (typed.Name, typed.ClientId, typed.IsTemplate) = (form.Name, form.ClientId, form.IsTemplate);
        (typed.StartDate, typed.EndDate, typed.EventDate) = (shift.Of(typed.StartDate), shift.Of(typed.EndDate), shift.Of(typed.EventDate));
        typed.ManagerId = StillHere(typed.ManagerId);
        typed.Team = form.People ? [.. typed.Team.Where(t => StillHere(t.MemberId) is not null)] : [];
        if (!form.Budget) typed.Budget = [];
        if (!form.Stages) typed.Stages = [];
        foreach (var stage in typed.Stages) (stage.State, stage.StartDate, stage.EndDate) = (StageState.Pending, shift.Of(stage.StartDate), shift.Of(stage.EndDate));
        var project = Keep(old, new Project(number, typed, repeatsId: old.Id));
        foreach (var (before, now) in old.Stages.OrderBy(s => s.Order).Zip(project.Stages)) copies.Add(before.Id, now.Id);
        return project;
    }

    /// <summary>Each comes after those it waits for, so that it can name what they became; numbers follow the old order.</summary>
    List<WorkItem> Copy(IReadOnlyList<WorkItem> old, IReadOnlyList<string> numbers)
    {
        var numberOf = old.Zip(numbers).ToDictionary(o => o.First.Id, o => o.Second);
        return [.. WorkItemOrder.Of(old, w => w.Id, w => w.Predecessors.Select(p => p.PredecessorId)).Select(task =>
        {
            var typed = WorkItemForm.Of(task);
            typed.StageId = Became(typed.StageId);
            (typed.StartDate, typed.DueDate) = (shift.Of(typed.StartDate), shift.Of(typed.DueDate));
            typed.AssigneeIds = form.People ? [.. typed.AssigneeIds.Where(id => StillHere(id) is not null)] : [];
            typed.PredecessorIds = Became(typed.PredecessorIds);
            foreach (var step in typed.Checklist) step.Done = false;
            return Keep(task, new WorkItem(numberOf[task.Id], Project.Id, typed));
        })];
    }

    /// <summary>A card in a column that only sorts stays there; one in a column of a state goes to where work begins.</summary>
    void Copy(Board old)
    {
        var board = new Board(Project.Id, BoardForm.Of(old));
        made.Add(board);
        foreach (var (before, now) in old.Columns.OrderBy(c => c.Order).Zip(board.Columns)) copies.Add(before.Id, now.Id);
        var sorting = old.Columns.Where(c => c.State is null).Select(c => c.Id).ToHashSet();
        foreach (var (n, lying) in source.Cards[old.Id].Where(c => copies.ContainsKey(c.WorkItemId)).Index())
        {
            var card = new Card(board.Id, copies[lying.WorkItemId]);
            card.Put(sorting.Contains(lying.ColumnId) ? copies[lying.ColumnId] : board.Home(WorkItemState.Todo).Id, (n + 1) * CardPlaces.Gap);
            made.Add(card);
        }
    }

    void Copy(BomLine old)
    {
        var typed = BomLineForm.Of(old);
        (typed.UnitPrice, typed.WantedDate, typed.WorkItemId) = (source.PriceOf(old, form), shift.Of(typed.WantedDate), Became(typed.WorkItemId));
        Keep(old, new BomLine(Project.Id, Became(old.ParentId), old.Position, typed));
    }

    void Copy(Permit old, string number)
    {
        var typed = PermitForm.Of(old);
        typed.AppliedOn = typed.ApprovedOn = typed.ValidFrom = typed.ValidUntil = null;
        (typed.Reference, typed.RequiredByIds) = (null, Became(typed.RequiredByIds));
        foreach (var condition in typed.Conditions) (condition.Met, condition.DueDate) = (false, shift.Of(condition.DueDate));
        var permit = Keep(old, new Permit(number, Project.Id, typed));
        foreach (var (before, now) in old.Conditions.OrderBy(c => c.Order).Zip(permit.Conditions))
            if (Became(before.WorkItemId) is { } task) now.Become(task);
    }

    void Copy(Transport old, string number)
    {
        var typed = TransportForm.Of(old);
        // It takes as long as it did: moved each by itself, a night on which the clocks change would end before it begins.
        typed.ScheduledStart = shift.Of(old.ScheduledStart);
        typed.ScheduledEnd = typed.ScheduledStart + (old.ScheduledEnd - old.ScheduledStart);
        typed.ActualStart = typed.ActualEnd = null;
        typed.DriverId = form.People ? StillHere(typed.DriverId) : null;
        foreach (var line in typed.Load) line.Packed = false;
        Keep(old, new Transport(number, Project.Id, typed));
    }

    T Keep<T>(Entity old, T copy) where T : Entity
    {
        copies.Add(old.Id, copy.Id);
        made.Add(copy);
        return copy;
    }

    Guid? StillHere(Guid? member) => member is { } id && !source.Left.ContainsKey(id) ? id : null;

    Guid? Became(Guid? old) => old is { } id && copies.TryGetValue(id, out var copy) ? copy : null;

    List<Guid> Became(List<Guid> old) => [.. old.Select(id => Became(id)).OfType<Guid>()];
}
