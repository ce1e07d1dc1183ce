using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;

namespace Erp.Projects;

/// <summary>A project as a file brings it, or as a cell of the list changes it.</summary>
public sealed class ProjectFile : ProjectForm
{
    /// <summary>Its number; a new project without one is given the next.</summary>
    [StringLength(ProjectLimits.Number), OneLine]
    public string? Number { get; set; }

    /// <summary>A known project, into which a row puts what it says.</summary>
    public static new ProjectFile Of(Project project)
    {
        var file = new ProjectFile { Number = project.Number };
        file.Read(project);
        return file;
    }
}

/// <summary>How files bring projects. Team, stages and budget come in files of their own (<see cref="ProjectPartImport"/>); its state follows from its steps.</summary>
public static class ProjectImport
{
    public static readonly ImportType<Project, ProjectFile> Type = new ImportType<Project, ProjectFile>(
        "projects/projects", ProjectTexts.Project, ProjectTexts.Projects, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Make = async (scope, form, ct) =>
        {
            var project = new Project(form.Number!.Trim(), form);
            await scope.Services.GetRequiredService<ProjectService>().BeginAsync(scope.Db, project, ct);
            return project;
        },
        Change = (scope, project, form, ct) => scope.Services.GetRequiredService<ProjectService>().ChangeAsync(scope.Db, project, form, ct),
        Read = ProjectFile.Of,
        Known = db => db.Projects.WithParts(),
        NumberRange = ProjectsSeed.ProjectNumbers,
    }
        .KeyedBy(f => f.Number, p => p.Number, ProjectTexts.Number, "No", "Nr", "ID", "Project no", "Projektnummer", "Projekt-Nr")
        .Field(f => f.Name, ProjectTexts.Name, "Name", "Title", "Titel", "Project", "Projekt", "Event", "Veranstaltung")
        .Field(f => f.Description, ProjectTexts.Description, "Description", "Beschreibung", "Notes", "Notizen")
        .Reference(f => f.ClientId, ProjectTexts.ClientId, PartyLookups.CustomersAsync, "Client", "Customer", "Kunde", "Auftraggeber", "Customer number", "Kundennummer")
        .Reference(f => f.ManagerId, ProjectTexts.ManagerId, MemberLookups.MembersAsync, "Manager", "Project manager", "Projektleitung", "Leitung", "Owner")
        .Field(f => f.StartDate, ProjectTexts.StartDate, "Start", "Begin", "Beginn", "Start date")
        .Field(f => f.EndDate, ProjectTexts.EndDate, "End", "Ende", "End date", "Finish")
        .Field(f => f.EventDate, ProjectTexts.EventDate, "Event day", "Event date", "Veranstaltungstag", "Termin")
        .Field(f => f.Currency, ProjectTexts.Currency, "Currency", "Währung")
        .Field(f => f.Venue, ProjectTexts.Venue, "Venue", "Ort", "Location", "Veranstaltungsort");
}
