using Erp.Platform.Texts;

namespace Erp.Projects;

/// <summary>What people read about the people of a project.</summary>
public static class TeamMemberTexts
{
    public static readonly Text TeamMember = new("Team member", "Teammitglied");
    public static readonly Text OfProjects = new("Teams of projects", "Teams von Projekten");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text MemberId = new("Person", "Person");
    public static readonly Text Role = new("Role", "Rolle");
}
