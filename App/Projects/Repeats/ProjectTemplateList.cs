using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Projects.Repeats;

/// <summary>The list of templates.</summary>
public static class ProjectTemplateList
{
    public static readonly RecordList<ProjectRow> Description =
        new RecordList<ProjectRow>("projects/templates", ProjectTexts.Templates, ProjectsPermissions.Read, db => ProjectQueries.Rows(db).Where(p => p.IsTemplate))
            .Column(p => p.Number, ProjectTexts.Number, width: "9rem").Within(p => p.SearchText)
            .Column(p => p.Name, ProjectTexts.Name).Within(p => p.SearchText)
            .Column(p => p.Venue, ProjectTexts.Venue).Within(p => p.SearchText)
            .Column(p => p.Manager, ProjectTexts.ManagerId)
            .Column(p => p.OpenTasks, ProjectTexts.OpenTasks, width: "8rem").OnDemand()
            .Column(p => p.BudgetTotal, ProjectTexts.BudgetTotal, money: true, width: "9rem").OnDemand()
            .Search((rows, typed) => rows.Matching(p => p.SearchText, typed))
            .OrderBy(p => p.Name);
}
