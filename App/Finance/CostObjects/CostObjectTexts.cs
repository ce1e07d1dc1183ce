using Erp.Platform.Texts;

namespace Erp.Finance.CostObjects;

/// <summary>What people read about cost objects. So far they are projects, and people know them by that name.</summary>
public static class CostObjectTexts
{
    public static readonly Text CostObject = new("Project (cost object)", "Projekt (Kostenträger)");
    public static readonly Text Project = new("Project", "Projekt");
    public static readonly Text Every = new("All projects", "Alle Projekte");
    public static readonly Text SourceType = new("Kind of record", "Art des Datensatzes");
    public static readonly Text SourceId = new("Record", "Datensatz");
    public static readonly Text Code = new("Number", "Nummer");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text Closed = new("Closed", "Abgeschlossen");
    public static readonly Text Unknown = new("There is no such project.", "Dieses Projekt gibt es nicht.");
    public static readonly Text IsClosed = new(
        "Project {0} is over, so nothing new is posted to it. Take it up again first.",
        "Projekt {0} ist beendet; darauf wird nichts Neues gebucht. Nehmen Sie es zuerst wieder auf.");
    public static readonly Text ResultsOnly = new(
        "Only income and expense are for a project; account {0} is neither.", "Nur Erträge und Aufwendungen gehören zu einem Projekt; das Konto {0} ist weder noch.");
    public static readonly Text InUse = new(
        "Documents or journal entries are for this project, so it stays. Call it off instead.",
        "Belege oder Buchungen gehören zu diesem Projekt, deshalb bleibt es bestehen. Sagen Sie es stattdessen ab.");
}
