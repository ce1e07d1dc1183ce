using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.WorkItems;

/// <summary>The field through which something refers to a task of a project.</summary>
public sealed class WorkItemPicker : RecordPicker<WorkItemChoice>
{
    [Inject] WorkItemQueries Items { get; set; } = null!;

    /// <summary>The project; while there is none, nothing is offered.</summary>
    [Parameter, EditorRequired] public Guid? ProjectId { get; set; }

    /// <summary>Tasks that are not offered.</summary>
    [Parameter] public IReadOnlyList<Guid> Except { get; set; } = [];

    protected override async Task<IReadOnlyList<WorkItemChoice>> SearchAsync(string typed, CancellationToken ct) => ProjectId is { } project ? await Items.LookUpAsync(project, typed, Except, ct) : [];

    protected override Task<WorkItemChoice?> FindAsync(Guid id, CancellationToken ct) => Items.ChoiceAsync(id, ct);

    protected override LookupOption<Guid?> Show(WorkItemChoice task) => new(task.Id, task.Number, task.Title, WorkItem.Transitions.Label(task.State));
}
