using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.WorkItems;

/// <summary>A task as a file brings it, or as a cell of the list changes it.</summary>
public sealed class WorkItemFile : WorkItemForm
{
    /// <summary>Its number; a new task without one is given the next.</summary>
    [StringLength(ProjectLimits.Number), OneLine]
    public string? Number { get; set; }

    /// <summary>Who does it. Takes the place of everybody who did before.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>A known task, into which a row puts what it says.</summary>
    public static new WorkItemFile Of(WorkItem item)
    {
        var file = new WorkItemFile { Number = item.Number };
        file.Read(item);
        return file;
    }

    /// <summary>With the one who is named in the place of the others.</summary>
    internal WorkItemFile Completed()
    {
        if (AssigneeId is { } member) AssigneeIds = [member];
        return this;
    }
}

/// <summary>How files bring tasks, each naming its project. A task keeps its project.</summary>
public static class WorkItemImport
{
    public static readonly ImportType<WorkItem, WorkItemFile> Type = new ImportType<WorkItem, WorkItemFile>(
        "projects/tasks", WorkItemTexts.WorkItem, WorkItemTexts.WorkItems, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Make = async (scope, form, ct) =>
        {
            await ProjectLookups.RequireOpenAsync(scope, form.ProjectId!.Value, ct);
            var item = new WorkItem(form.Number!.Trim(), form.ProjectId!.Value, form.Completed());
            scope.Db.Publish(new WorkItemCreated(item.Id, item.ProjectId));
            return item;
        },
        Change = (_, item, form, _) =>
        {
            if (form.ProjectId != item.ProjectId) throw new InvalidInputException(nameof(form.ProjectId), WorkItemTexts.OtherProject);
            item.Change(form.Completed());
            return Task.CompletedTask;
        },
        Read = WorkItemFile.Of,
        Known = db => db.WorkItems.WithParts(),
        NumberRange = ProjectsSeed.WorkItemNumbers,
    }
        .KeyedBy(f => f.Number, w => w.Number, WorkItemTexts.Number, "No", "Nr", "ID", "Task no", "Aufgabennummer", "Aufgaben-Nr", "Issue key")
        .Reference(f => f.ProjectId, WorkItemTexts.ProjectId, ProjectLookups.ProjectsAsync, "Project", "Projekt", "Project no", "Projektnummer", "Projekt-Nr")
        .Field(f => f.Title, WorkItemTexts.Title, "Title", "Titel", "Task", "Aufgabe", "Name", "Subject", "Betreff", "Summary")
        .Field(f => f.Description, WorkItemTexts.Description, "Description", "Beschreibung", "Notes", "Notizen", "Details")
        .Field(f => f.Priority, WorkItemTexts.Priority, "Priority", "Priorität", "Prio")
        .Field(f => f.StartDate, WorkItemTexts.StartDate, "Start", "Begin", "Beginn", "Start date", "Anfang")
        .Field(f => f.DueDate, WorkItemTexts.DueDate, "Due", "Due date", "Fällig", "Ende", "Finish", "End", "Deadline", "Termin")
        .Field(f => f.EstimatedHours, WorkItemTexts.EstimatedHours, "Estimate", "Schätzung", "Hours", "Stunden", "Aufwand", "Work")
        .Reference(f => f.AssigneeId, WorkItemTexts.Assignees, MemberLookups.MembersAsync, "Assignee", "Assigned to", "Zuständig", "Bearbeiter", "Resource", "Owner");
}
