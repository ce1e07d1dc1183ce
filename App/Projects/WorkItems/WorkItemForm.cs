using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Projects.WorkItems;

/// <summary>A task as it is typed.</summary>
public class WorkItemForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The project; stays once the task exists.</summary>
    [Required]
    public Guid? ProjectId { get; set; }

    [Required, StringLength(WorkItemLimits.Title), OneLine]
    public string Title { get; set; } = "";

    /// <summary>In Markdown.</summary>
    [StringLength(WorkItemLimits.Description)]
    public string? Description { get; set; }

    [Declared]
    public Priority Priority { get; set; } = Priority.Normal;

    /// <summary>A stage of the project.</summary>
    public Guid? StageId { get; set; }

    [PlausibleDate]
    public DateOnly? StartDate { get; set; }

    [PlausibleDate]
    public DateOnly? DueDate { get; set; }

    [Between(0, WorkItemLimits.MostHours), Decimals(WorkItemLimits.HourDecimals)]
    public decimal? EstimatedHours { get; set; }

    /// <summary>Who does it: keys of members.</summary>
    [Required, MaxLength(WorkItemLimits.Assignees)]
    public List<Guid> AssigneeIds { get; set; } = [];

    [Required, MaxLength(WorkItemLimits.Labels)]
    public List<Guid> LabelIds { get; set; } = [];

    /// <summary>The tasks that have to be done before it.</summary>
    [Required, MaxLength(WorkItemLimits.Predecessors)]
    public List<Guid> PredecessorIds { get; set; } = [];

    [Required, MaxLength(WorkItemLimits.Checklist)]
    public List<ChecklistEntryForm> Checklist { get; set; } = [];

    /// <summary>A form to change a task in.</summary>
    public static WorkItemForm Of(WorkItem item)
    {
        var form = new WorkItemForm();
        form.Read(item);
        return form;
    }

    /// <summary>Takes over what a task says.</summary>
    protected void Read(WorkItem item)
    {
        (Version, ProjectId, Title, Description) = (item.Version, item.ProjectId, item.Title, item.Description);
        (Priority, StageId, StartDate, DueDate, EstimatedHours) = (item.Priority, item.StageId, item.StartDate, item.DueDate, item.EstimatedHours);
        AssigneeIds = [.. item.Assignees.OrderBy(a => a.Id).Select(a => a.MemberId)];
        LabelIds = [.. item.Labels.OrderBy(l => l.Id).Select(l => l.LabelId)];
        PredecessorIds = [.. item.Predecessors.OrderBy(p => p.Id).Select(p => p.PredecessorId)];
        Checklist = [.. item.Checklist.OrderBy(c => c.Order).Select(c => new ChecklistEntryForm { Id = c.Id, Text = c.Text, Done = c.Done })];
    }
}

/// <summary>A small step of a task, as it is typed.</summary>
public sealed class ChecklistEntryForm
{
    /// <summary>The step this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(WorkItemLimits.Title), OneLine]
    public string Text { get; set; } = "";

    public bool Done { get; set; }
}
