using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>What is carried in a plan: shown at once, then done, one after the other; what is refused slides back with the reason.</summary>
public sealed partial class TaskViews
{
    readonly List<PlanMove> moves = [];
    readonly Stack<Guid> done = [];

    /// <summary>The chosen tasks that are in sight: nothing happens to others.</summary>
    IReadOnlyList<Guid> Picked => [.. shown.Select(t => t.Id).Where(state.Chosen.Contains)];

    Task ObeyAsync(PlanCommandArgs told)
    {
        if (!tasks.TryGetValue(told.Task, out var read)) return Task.CompletedTask;
        var task = Lay(read);
        switch (told.Name)
        {
            case "choose":
                Show(state.Choose(task.Id));
                return Task.CompletedTask;
            case "move":
                // One of the chosen takes the others along.
                IReadOnlyList<Guid> moved = state.Chosen.Contains(task.Id) ? Picked : [task.Id];
                return PutAsync(
                    new(moved, t => t with { StartDate = t.StartDate?.AddDays(told.Days), DueDate = t.DueDate?.AddDays(told.Days) }),
                    () => Items.ShiftAsync(new() { WorkItemIds = [.. moved], Days = told.Days }));
            case "end":
                return RescheduleAsync(task, task.FirstDay, task.LastDay?.AddDays(told.Days));
            case "date":
                return RescheduleAsync(task, null, told.Day);
            case "assign":
                return PutAsync(new([task.Id], t => t), () => Items.AssignAsync(task.Id, told.Person));
            default:
                return Task.CompletedTask;
        }
    }

    Task RescheduleAsync(WorkItemFace task, DateOnly? start, DateOnly? due) =>
        PutAsync(new([task.Id], t => t with { StartDate = start, DueDate = due }), () => Items.RescheduleAsync(task.Id, start, due, task));

    async Task PutAsync(PlanMove move, Func<Task<Guid?>> act)
    {
        var clashing = Clashes().Select(c => (c.Task.Id, c.Predecessor.Id)).ToHashSet();
        moves.Add(move);
        Narrow();
        var clashes = Clashes().Where(c => !clashing.Contains((c.Task.Id, c.Predecessor.Id))).Take(1).ToList();
        StateHasChanged();
        await TryInTurnAsync(async () =>
        {
            try
            {
                Remember(await act());
                foreach (var id in move.Tasks.Where(tasks.ContainsKey)) tasks[id] = move.Put(tasks[id]);
                foreach (var (task, predecessor) in clashes) Toasts.Show(Tone.Warning, PlanTexts.Clash.With(task.Title, predecessor.Title), $"/projects/tasks/{task.Id}");
            }
            finally
            {
                moves.Remove(move);
                Narrow();
            }
        });
    }

    async Task ArchiveChosenAsync()
    {
        var picked = Picked;
        if (await TryInTurnAsync(async () => Remember(await Items.ArchiveAsync(picked, true)))) Show(state with { Chosen = [] });
    }

    async Task UndoAsync() => await TryInTurnAsync(async () =>
    {
        if (!done.TryPeek(out var commit)) return;
        try
        {
            await Undo.UndoAsync(commit, Leaving);
        }
        catch (Failure)
        {
            // That one stays; the one before it may still be taken back.
            done.Pop();
            throw;
        }

        done.Pop();
        Toasts.Show(Tone.Success, PlanTexts.Undone);
    });

    void Remember(Guid? commit)
    {
        if (commit is { } known) done.Push(known);
    }

    /// <summary>A task as it lies: as it was read, with what is being done to it.</summary>
    WorkItemFace Lay(WorkItemFace task) => moves.Where(m => m.Tasks.Contains(task.Id)).Aggregate(task, (lay, move) => move.Put(lay));

    /// <summary>Each task that is planned to begin before one it waits for, with that one.</summary>
    IEnumerable<(WorkItemFace Task, WorkItemFace Predecessor)> Clashes()
    {
        var laid = tasks.Values.Select(Lay).ToDictionary(t => t.Id);
        return laid.Values.SelectMany(task => task.Predecessors.Where(laid.ContainsKey).Select(id => (task, laid[id]))).Where(c => c.task.BeginsBefore(c.Item2));
    }
}
