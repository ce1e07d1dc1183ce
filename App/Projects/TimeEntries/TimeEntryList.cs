using Erp.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>The list of entries of time, over all people and projects.</summary>
public static class TimeEntryList
{
    public static readonly RecordList<TimeEntryRow> Description =
        new RecordList<TimeEntryRow>("projects/time-entries", TimeEntryTexts.TimeEntries, ProjectsPermissions.Read, TimeEntryQueries.Rows)
            .Column(e => e.Day, TimeEntryTexts.Day, width: "8rem")
            .Column(e => e.Person, TimeEntryTexts.MemberId)
            .Column(e => e.Project, TimeEntryTexts.ProjectId, width: "11rem")
            .Column(e => e.Task, TimeEntryTexts.WorkItemId, width: "13rem")
            .Column(e => e.Activity, TimeEntryTexts.ActivityId)
            .Column(e => e.Hours, TimeEntryTexts.Hours, width: "6rem").AddsUp(e => e.Hours)
            .Choice(e => e.State, TimeEntryTexts.State, TimeEntry.Transitions.All, TimeEntry.Transitions.Label, TimeEntry.Transitions.Tone)
            .Column(e => e.Billable, TimeEntryTexts.Billable, width: "7rem", hidden: true)
            .Column(e => e.Note, TimeEntryTexts.Note, width: "12rem")
            .Column(e => e.From, TimeEntryTexts.From, hidden: true).OnlyWith(ProjectsPermissions.ApproveTime)
            .Column(e => e.Until, TimeEntryTexts.Until, hidden: true).OnlyWith(ProjectsPermissions.ApproveTime)
            .Column(e => e.ReturnReason, TimeEntryTexts.ReturnReason, hidden: true).OnlyWith(ProjectsPermissions.ApproveTime)
            .Search((rows, typed) =>
            {
                var words = ListFilters.Pattern(typed);
                return rows.Where(
                    e => EF.Functions.ILike(e.Person, words, @"\") || EF.Functions.ILike(e.Project, words, @"\") || EF.Functions.ILike(e.Task!, words, @"\")
                        || EF.Functions.ILike(e.Note!, words, @"\"));
            })
            .OrderBy(e => e.Day, latestFirst: true);
}
