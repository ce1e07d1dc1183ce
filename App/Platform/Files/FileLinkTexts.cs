using Erp.Platform.Texts;

namespace Erp.Platform.Files;

/// <summary>What people read about links to files, inside and outside the company.</summary>
public static class FileLinkTexts
{
    public static readonly Text FileLink = new("Link to a file", "Link auf eine Datei");
    public static readonly Text AttachmentId = new("File", "Datei");
    public static readonly Text VersionId = new("Version", "Version");
    public static readonly Text TokenHash = new("Fingerprint of the link", "Fingerabdruck des Links");
    public static readonly Text ExpiresAt = new("Valid until", "Gültig bis");
    public static readonly Text RevokedAt = new("Revoked", "Widerrufen");
    public static readonly Text AuthorId = new("Account", "Konto");
    public static readonly Text AuthorName = new("By", "Von");
    public static readonly Text LastDay = new("Valid through", "Gültig bis einschließlich");

    public static readonly Text Create = new("Create link", "Link erstellen");
    public static readonly Text Revoke = new("Revoke link", "Link widerrufen");
    public static readonly Text Download = new("Download through a link", "Herunterladen über einen Link");
    public static readonly Text RevokeInstead = new("Revoke the link instead.", "Widerrufen Sie den Link stattdessen.");
    public static readonly Text RevokedStays = new("A revoked link stays revoked; create a new one.", "Ein widerrufener Link bleibt widerrufen; erstellen Sie einen neuen.");
    public static readonly Text HappenedStays = new("A download has happened; it cannot be undone.", "Ein Herunterladen ist geschehen und lässt sich nicht rückgängig machen.");
    public static readonly Text TokenGone = new(
        "This link was created before under the same idempotency key; its address is not shown again.",
        "Dieser Link wurde unter demselben Idempotenzschlüssel schon erstellt; seine Adresse wird nicht noch einmal gezeigt.");
    public static readonly Text LastDayOutside = new("Choose a day from {0:d} to {1:d}.", "Wählen Sie einen Tag vom {0:d} bis {1:d}.");

    public static readonly Text Title = new("Links to “{0}”", "Links auf „{0}“");
    public static readonly Text Intro = new(
        "Whoever has the link can load this version of the file without signing in, until the day you choose.",
        "Wer den Link hat, kann diese Version der Datei ohne Anmeldung laden, bis zu dem Tag, den Sie wählen.");
    public static readonly Text None = new("No links yet", "Noch keine Links");
    public static readonly Text Once = new("Copy the link now: it is not shown again.", "Kopieren Sie den Link jetzt: Er wird nicht noch einmal angezeigt.");
    public static readonly Text Copy = new("Copy link", "Link kopieren");
    public static readonly Text Copied = new("Copied", "Kopiert");
    public static readonly Text Loaded = new("{0} × loaded", "{0} × geladen");
    public static readonly Text Open = new("Valid", "Gültig");
    public static readonly Text Expired = new("Expired", "Abgelaufen");
    public static readonly Text Made = new("Version {0}, made by {1}", "Version {0}, erstellt von {1}");

    public static readonly Text PageTitle = new("A file for you", "Eine Datei für Sie");
    public static readonly Text From = new("{0} shares this file with you.", "{0} gibt diese Datei für Sie frei.");
    public static readonly Text Save = new("Download", "Herunterladen");
    public static readonly Text Nothing = new("This link opens nothing", "Dieser Link öffnet nichts");
    public static readonly Text NothingSays = new(
        "It is incomplete, has expired or was revoked. Ask whoever gave it to you for a new one.",
        "Er ist unvollständig, abgelaufen oder wurde widerrufen. Bitten Sie die Person, von der Sie ihn haben, um einen neuen.");
    public static readonly Text Checksum = new("With the checksum you can make sure that the file arrived unchanged.", "Mit der Prüfsumme können Sie feststellen, ob die Datei unverändert ankam.");
}
