using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;

namespace Erp.Projects.WorkItems;

/// <summary>The list of tasks, over all projects.</summary>
public static class WorkItemList
{
    public static readonly RecordList<WorkItemRow> Description =
        new RecordList<WorkItemRow>("projects/tasks", WorkItemTexts.WorkItems, ProjectsPermissions.Read, db => WorkItemQueries.Rows(db).Where(w => !w.OfTemplate))
            .Column(w => w.Number, WorkItemTexts.Number, width: "7rem").Within(w => w.SearchText)
            .Column(w => w.Title, WorkItemTexts.Title).Within(w => w.SearchText)
            .Column(w => w.Project, WorkItemTexts.ProjectId)
            .Choice(w => w.State, WorkItemTexts.State, WorkItem.Transitions.All, WorkItem.Transitions.Label, WorkItem.Transitions.Tone)
            .Choice(w => w.Priority, WorkItemTexts.Priority, Enum.GetValues<Priority>(), LabelOf)
            .Column(w => w.Assignee, WorkItemTexts.Assignees)
            .Column(w => w.Stage, WorkItemTexts.StageId, hidden: true)
            .Column(w => w.StartDate, WorkItemTexts.StartDate, width: "8rem", hidden: true)
            .Column(w => w.DueDate, WorkItemTexts.DueDate, width: "8rem")
            .Column(w => w.EstimatedHours, WorkItemTexts.EstimatedHours, hidden: true)
            .Column(w => w.ActualHours, WorkItemTexts.ActualHours, hidden: true).OnDemand()
            .Column(w => w.EndedAt, WorkItemTexts.EndedAt, width: "8rem", hidden: true)
            .Column(w => w.Archived, WorkItemTexts.Archived, hidden: true)
            .PutAway(w => w.Archived)
            .Search((rows, typed) => rows.Matching(w => w.SearchText, typed))
            .OrderBy(w => w.DueDate)
            .EditedBy(WorkItemImport.Type)
            .AsBoard(w => w.State, WorkItem.Transitions, [.. WorkItem.Transitions.Transitions.Select(t => BoardStep.Of<WorkItemService>(t.Command, (items, id) => items.MoveAsync(id, t.To)))]);

    /// <summary>The word for a priority.</summary>
    public static Platform.Texts.Text LabelOf(Priority priority) => priority switch
    {
        Priority.Low => WorkItemTexts.Low,
        Priority.High => WorkItemTexts.High,
        Priority.Urgent => WorkItemTexts.Urgent,
        _ => WorkItemTexts.Normal,
    };
}
