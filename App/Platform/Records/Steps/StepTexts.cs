using Erp.Platform.Texts;

namespace Erp.Platform.Records.Steps;

/// <summary>What people read when they take many records of a list through a step.</summary>
public static class StepTexts
{
    public static readonly Text Take = new("Take a step", "Schritt ausführen");
    public static readonly Text Title = new("Take a step with {0:N0} rows: {1}", "Schritt mit {0:N0} Zeilen ausführen: {1}");
    public static readonly Text OneTitle = new("Take a step with 1 row: {0}", "Schritt mit 1 Zeile ausführen: {0}");
    public static readonly Text DoneTitle = new("{0}: {1}", "{0}: {1}");
    public static readonly Text Step = new("Step", "Schritt");
    public static readonly Text None = new("You may take no step with these rows.", "Mit diesen Zeilen dürfen Sie keinen Schritt ausführen.");
    public static readonly Text Unknown = new("This list has no such step.", "Einen solchen Schritt hat diese Liste nicht.");
    public static readonly Text Final = new("This cannot be undone.", "Das lässt sich nicht rückgängig machen.");
    public static readonly Text OfStep = new("{0} ({1:N0})", "{0} ({1:N0})");
    public static readonly Text Ready = new("Can", "Möglich");
    public static readonly Text Unfit = new("Cannot", "Nicht möglich");
    public static readonly Text Run = new("{0}: {1:N0} rows", "{0}: {1:N0} Zeilen");
    public static readonly Text RunOne = new("{0}: 1 row", "{0}: 1 Zeile");
    public static readonly Text Nothing = new("No row can take this step", "Keine Zeile kann diesen Schritt ausführen");
    public static readonly Text Progress = new("{0:N0} of {1:N0} rows", "{0:N0} von {1:N0} Zeilen");
    public static readonly Text Stop = new("Stop", "Anhalten");
    public static readonly Text Done = new("Done", "Ausgeführt");
    public static readonly Text Refused = new("Refused", "Abgelehnt");
    public static readonly Text Left = new("Not begun", "Nicht begonnen");
    public static readonly Text Stopped = new("Stopped. What is done stays done.", "Angehalten. Was ausgeführt ist, bleibt ausgeführt.");
    public static readonly Text ShowRefused = new("Show the refused rows", "Abgelehnte Zeilen zeigen");
    public static readonly Text ShowFirst = new("Show the first {0:N0} refused rows", "Die ersten {0:N0} abgelehnten Zeilen zeigen");
    public static readonly Text Undo = new("Undo", "Rückgängig machen");
}
