using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Projects;

/// <summary>
/// How files bring who takes part in projects, their stages and their budgets: the number of the project in each row. Rows change whoever or whatever they name or add it,
/// by the rules of the project's page; a file takes nobody and nothing away.
/// </summary>
public static class ProjectPartImport
{
    public static readonly ImportType<Project, ProjectFile> Team = Of("projects/team", TeamMemberTexts.TeamMember, TeamMemberTexts.OfProjects)
        .WithLines(f => f.Team, lines => lines
            .Reference(t => t.MemberId, TeamMemberTexts.MemberId, MemberLookups.MembersAsync, "Member", "Mitglied", "Employee", "Mitarbeiter", "Name", "E-mail", "E-Mail")
            .Field(t => t.Role, TeamMemberTexts.Role, "Function", "Funktion", "Aufgabe"), typeof(TeamMember), knownBy: t => t.MemberId);

    public static readonly ImportType<Project, ProjectFile> Stages = Of("projects/stages", StageTexts.Stage, StageTexts.OfProjects)
        .WithLines(f => f.Stages, lines => lines
            .Field(s => s.Name, StageTexts.Name, "Name", "Milestone", "Meilenstein", "Bezeichnung")
            .Field(s => s.StartDate, StageTexts.StartDate, "Begin", "Start date", "Anfang")
            .Field(s => s.EndDate, StageTexts.EndDate, "Finish", "End date")
            .Field(s => s.State, StageTexts.State, "Status"), typeof(Stage), knownBy: s => s.Name.Trimmed());

    public static readonly ImportType<Project, ProjectFile> Budget = Of("projects/budget", BudgetLineTexts.BudgetLine, BudgetLineTexts.OfProjects)
        .WithLines(f => f.Budget, lines => lines
            .Reference(b => b.CategoryId, BudgetLineTexts.CategoryId, ProjectLookups.CostCategoriesAsync, "Category", "Kategorie")
            .Field(b => b.Amount, BudgetLineTexts.Amount, "Budget", "Planned", "Plan", "Soll"), typeof(BudgetLine), knownBy: b => b.CategoryId);

    internal static readonly IReadOnlyList<ImportType> All = [Team, Stages, Budget];

    static ImportType<Project, ProjectFile> Of(string name, Text one, Text many) => new ImportType<Project, ProjectFile>(name, one, many, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Change = (scope, project, form, ct) => scope.Services.GetRequiredService<ProjectService>().ChangeAsync(scope.Db, project, form, ct),
        Read = ProjectFile.Of,
        Known = db => db.Projects.WithParts(),
        KeyRecurs = true,
        ShownAt = "projects/projects",
    }.KeyedBy(f => f.Number, p => p.Number, BomLines.BomLineTexts.ImportProject, "Project", "Projekt", "Project no", "Projekt-Nr", "No", "Nr");
}
