using Erp.Platform.Texts;

namespace Erp.Projects.TimeEntries;

/// <summary>What people read about how hours are looked at.</summary>
public static class TimeSettingsTexts
{
    public static readonly Text TimeSettings = new("Settings of time recording", "Einstellungen der Zeiterfassung");
    public static readonly Text Settings = new("Settings", "Einstellungen");
    public static readonly Text Change = new("Change time recording", "Zeiterfassung ändern");
    public static readonly Text TargetMinutes = new("Target per day", "Soll je Tag");
    public static readonly Text TargetHint = new("From Monday to Friday. Weekends have none.", "Von Montag bis Freitag. Wochenenden haben keines.");
    public static readonly Text CategoryId = new("Cost category of hours", "Kostenart der Stunden");
    public static readonly Text CategoryHint = new("What hours count as among the costs of a project.", "Als was Stunden bei den Kosten eines Projekts zählen.");
}
