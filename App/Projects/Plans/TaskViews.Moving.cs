using Erp.Platform.Ui;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>What is carried in a plan: shown at once, then done; what is refused slides back with the reason.</summary>
public sealed partial class TaskViews
{
    async Task ObeyAsync(PlanCommandArgs told)
    {
        if (!tasks.TryGetValue(told.Task, out var task)) return;
        switch (told.Name)
        {
            case "choose":
                Show(state.Choose(told.Task));
                break;
            case "move":
                // One of the chosen takes the others along.
                var moved = state.Chosen.Contains(told.Task) ? [.. state.Chosen.Where(tasks.ContainsKey)] : new List<Guid> { told.Task };
                await PutAsync([.. moved.Select(id => tasks[id]).Select(t => t with { StartDate = t.StartDate?.AddDays(told.Days), DueDate = t.DueDate?.AddDays(told.Days) })],
                    () => Items.ShiftAsync(new() { WorkItemIds = moved, Days = told.Days }));
                break;
            case "end":
                var longer = task with { StartDate = task.FirstDay, DueDate = task.LastDay?.AddDays(told.Days) };
                await PutAsync([longer], () => Items.RescheduleAsync(task.Id, longer.StartDate, longer.DueDate));
                break;
            case "date":
                await PutAsync([task with { DueDate = told.Day }], () => Items.RescheduleAsync(task.Id, null, told.Day));
                break;
            case "assign":
                await PutAsync([task], () => Items.AssignAsync(task.Id, told.Person));
                break;
        }
    }

    async Task PutAsync(IReadOnlyList<WorkItemFace> put, Func<Task<Guid?>> act)
    {
        var before = put.Select(t => tasks[t.Id]).ToList();
        var clashing = Clashes().ToHashSet();
        Lay(put);
        StateHasChanged();
        Guid? commit = null;
        if (!await TryAsync(async () => commit = await act()))
        {
            Lay(before);
            return;
        }

        if (commit is { } known) done.Push(known);
        foreach (var (task, predecessor) in Clashes().Where(c => !clashing.Contains(c)).Take(1))
            Toasts.Show(Tone.Warning, PlanTexts.Clash.With(tasks[task].Title, tasks[predecessor].Title), $"/projects/tasks/{task}");
    }

    void Lay(IEnumerable<WorkItemFace> put)
    {
        foreach (var task in put) tasks[task.Id] = task;
        Narrow();
    }

    /// <summary>Each task that is planned to begin before one it waits for, with that one.</summary>
    IEnumerable<(Guid Task, Guid Predecessor)> Clashes() => tasks.Values.SelectMany(task => task.Predecessors.Where(id => tasks.TryGetValue(id, out var before) && task.BeginsBefore(before)), (task, id) => (task.Id, id));
}
