using Erp.Platform.Texts;

namespace Erp.Projects;

/// <summary>What the module as a whole says.</summary>
public static class ProjectsTexts
{
    public static readonly Text Projects = new("Projects", "Projekte");
    public static readonly Text MayRead = new("See projects, tasks and boards", "Projekte, Aufgaben und Boards sehen");
    public static readonly Text MayWork = new("Work on tasks", "Aufgaben bearbeiten und verschieben");
    public static readonly Text MayWrite = new("Plan projects and tasks", "Projekte und Aufgaben planen");
    public static readonly Text MayApprove = new("Approve and cancel projects", "Projekte genehmigen und absagen");
    public static readonly Text MayApproveTime = new("Approve hours, and write down those of others", "Stunden freigeben und für andere eintragen");
    public static readonly Text MayBillHours = new("Draft invoices of approved hours", "Rechnungen aus freigegebenen Stunden entwerfen");
    public static readonly Text MayMoney = new("See costs, revenue and profit of projects", "Kosten, Erlöse und Gewinn von Projekten sehen");
    public static readonly Text Seed = new("Set up projects", "Projekte einrichten");
}
