using Erp.Platform.Texts;

namespace Erp.Admin.Monitoring;

/// <summary>What those who watch the system read.</summary>
public static class SystemTexts
{
    public static readonly Text Intro = new("Read anew every two seconds.", "Wird alle zwei Sekunden neu gelesen.");
    public static readonly Text Healthy = new("All is well", "Alles in Ordnung");
    public static readonly Text Unhealthy = new("Needs a look", "Bitte prüfen");
    public static readonly Text Database = new("Database", "Datenbank");
    public static readonly Text DatabaseAnswers = new("answers in {0} ms", "antwortet in {0} ms");
    public static readonly Text DatabaseSilent = new("does not answer", "antwortet nicht");
    public static readonly Text DatabaseTrend = new("Answer time of the database, lately {0} ms", "Antwortzeit der Datenbank, zuletzt {0} ms");
    public static readonly Text Memory = new("Memory", "Arbeitsspeicher");
    public static readonly Text MemoryOf = new("{0:N0} MB", "{0:N0} MB");
    public static readonly Text MemoryManaged = new("{0:N0} MB of it in use by the app", "davon {0:N0} MB von der App belegt");
    public static readonly Text MemoryTrend = new("Memory of the app, lately {0:N0} MB", "Speicher der App, zuletzt {0:N0} MB");
    public static readonly Text Screens = new("Open screens", "Offene Bildschirme");
    public static readonly Text ScreensHere = new("on this server", "auf diesem Server");
    public static readonly Text Log = new("Change log", "Änderungsprotokoll");
    public static readonly Text LogBehind = new("{0:N0} unsealed", "{0:N0} unversiegelt");
    public static readonly Text LogSealed = new("all sealed", "alles versiegelt");
    public static readonly Text LogText = new("{0:N0} entries sealed", "{0:N0} Einträge versiegelt");
    public static readonly Text Outbox = new("Reactions", "Reaktionen");
    public static readonly Text Waiting = new("{0:N0} waiting", "{0:N0} in Arbeit");
    public static readonly Text StuckTitle = new("Stuck reactions", "Hängende Reaktionen");
    public static readonly Text StuckNone = new("Nothing is stuck", "Nichts hängt");
    public static readonly Text StuckNoneText = new(
        "What follows after a command, such as messages to other systems, has all been done.",
        "Was nach einem Befehl folgt, etwa Meldungen an andere Systeme, ist alles erledigt.");
    public static readonly Text Event = new("Event", "Ereignis");
    public static readonly Text Handler = new("Reaction", "Reaktion");
    public static readonly Text Since = new("Since", "Seit");
    public static readonly Text Attempts = new("Tries", "Versuche");
    public static readonly Text NextAt = new("Next try", "Nächster Versuch");
    public static readonly Text Error = new("Error", "Fehler");
    public static readonly Text RetryNow = new("Retry now", "Jetzt wiederholen");
    public static readonly Text Retried = new("It is tried again now.", "Es wird jetzt erneut versucht.");
    public static readonly Text Server = new("Server", "Server");
    public static readonly Text Version = new("Version", "Version");
    public static readonly Text Started = new("Started", "Gestartet");
    public static readonly Text Uptime = new("Running for", "Läuft seit");
    public static readonly Text UptimeText = new("{0} d {1} h {2} min", "{0} T {1} h {2} min");
    public static readonly Text Runtime = new("Runtime", "Laufzeitumgebung");
    public static readonly Text Machine = new("Machine", "Maschine");
}
