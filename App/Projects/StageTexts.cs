using Erp.Platform.Texts;

namespace Erp.Projects;

/// <summary>What people read about the stages of a project.</summary>
public static class StageTexts
{
    public static readonly Text Stage = new("Stage", "Phase");
    public static readonly Text OfProjects = new("Stages of projects", "Phasen von Projekten");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text Order = new("Order", "Reihenfolge");
    public static readonly Text Name = new("Stage", "Phase");
    public static readonly Text State = new("State", "Status");
    public static readonly Text StartDate = new("Start", "Beginn");
    public static readonly Text EndDate = new("End", "Ende");
    public static readonly Text Pending = new("Pending", "Ausstehend");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text Done = new("Done", "Erledigt");
}
