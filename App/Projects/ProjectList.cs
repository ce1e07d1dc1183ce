using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Projects.Finances;
using Erp.Projects.TimeEntries;

namespace Erp.Projects;

/// <summary>The list of projects.</summary>
public static class ProjectList
{
    public static readonly RecordList<ProjectRow> Description =
        new RecordList<ProjectRow>("projects/projects", ProjectTexts.Projects, ProjectsPermissions.Read, db => ProjectQueries.Rows(db).Where(p => !p.IsTemplate))
            .Column(p => p.Number, ProjectTexts.Number, width: "9rem").Within(p => p.SearchText)
            .Column(p => p.Name, ProjectTexts.Name).Within(p => p.SearchText)
            .Column(p => p.Client, ProjectTexts.ClientId).Drawn(PartyLink.Cell<ProjectRow>(p => p.ClientId, p => p.Client))
            .Choice(p => p.State, ProjectTexts.State, Project.Transitions.All, Project.Transitions.Label, Project.Transitions.Tone)
            .Column(p => p.StartDate, ProjectTexts.StartDate, width: "8rem")
            .Column(p => p.EndDate, ProjectTexts.EndDate, width: "8rem")
            .Column(p => p.Manager, ProjectTexts.ManagerId)
            .Column(p => p.Venue, ProjectTexts.Venue, hidden: true).Within(p => p.SearchText)
            .Column(p => p.OpenTasks, ProjectTexts.OpenTasks, width: "8rem").OnDemand()
            .Column(p => p.BudgetTotal, ProjectTexts.BudgetTotal, money: true, width: "9rem").OnDemand().Drawn(HomeAmount.Cell<ProjectRow>(p => p.BudgetTotal, p => p.OwnBudget, p => p.Currency))
            .Column(p => p.Currency, ProjectTexts.Currency, hidden: true, width: "5rem")
            .Column(p => p.OwnBudget, ProjectTexts.OwnBudget, price: true, hidden: true, width: "9rem")
            .Column(p => p.PostedProfit, MoneyTexts.PostedProfit, money: true, hidden: true, width: "9rem").OnDemand().OnlyWith(ProjectsPermissions.Money)
            .Search((rows, typed) => rows.Matching(p => p.SearchText, typed))
            .OrderBy(p => p.StartDate, latestFirst: true)
            .EditedBy(ProjectImport.Type)
            .AsBoard(p => p.State, Project.Transitions,
                BoardStep.Of<ProjectService>(ProjectsCommands.ApproveProject, (projects, id) => projects.ApproveAsync(id)),
                BoardStep.Of<ProjectService>(ProjectsCommands.StartProject, (projects, id) => projects.StartAsync(id)),
                BoardStep.OfSeen<ProjectService>(ProjectsCommands.FinishProject, (projects, drop) => projects.FinishAsync(drop.Id, leaveHours: drop.IsConfirmed))
                    .Doubting<TimeEntryQueries>(HoursLeftAsync),
                BoardStep.Of<ProjectService>(ProjectsCommands.ReopenProject, (projects, id) => projects.ReopenAsync(id)),
                BoardStep.WithReason<ProjectService>(ProjectsCommands.CancelProject, new(ProjectTexts.CancelText, ProjectTexts.CancelReason, ProjectLimits.CancelReason),
                    (projects, id, reason) => projects.CancelAsync(id, new() { Reason = reason })));

    /// <summary>Nothing is billed of a project that is over: whoever ends it learns of hours that would stay behind.</summary>
    internal static async Task<Message?> HoursLeftAsync(TimeEntryQueries hours, Guid projectId) =>
        await hours.UnsettledAsync(projectId) is { } minutes ? ProjectTexts.HoursLeft.With(DurationInput.Write(minutes)) : null;
}
