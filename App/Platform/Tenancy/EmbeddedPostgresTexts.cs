using Erp.Platform.Texts;

namespace Erp.Platform.Tenancy;

/// <summary>What an operator reads when the app's own PostgreSQL cannot start: what is wrong, where, and what to do.</summary>
public static class EmbeddedPostgresTexts
{
    public static readonly Text NotOnWindows = new(
        "The app starts its own PostgreSQL on Linux and macOS only. Set ConnectionStrings__Erp to a PostgreSQL server.",
        "Die App startet ein eigenes PostgreSQL nur unter Linux und macOS. Bitte ConnectionStrings__Erp auf einen PostgreSQL-Server setzen.");

    public static readonly Text BinariesMissing = new(
        "PostgreSQL {0} or newer was not found on this machine. Install it (Debian: apt-get install postgresql) or set " +
        "ConnectionStrings__Erp to a server.",
        "PostgreSQL {0} oder neuer wurde auf diesem Rechner nicht gefunden. Bitte installieren (Debian: apt-get install postgresql) oder " +
        "ConnectionStrings__Erp auf einen Server setzen.");

    public static readonly Text BinariesUnusable = new(
        "The folder {0} holds no PostgreSQL {1} or newer (initdb, pg_ctl, postgres).",
        "Der Ordner {0} enthält kein PostgreSQL {1} oder neuer (initdb, pg_ctl, postgres).");

    public static readonly Text AccountMissing = new(
        "PostgreSQL does not run as root, and the account \"{0}\" to run it as does not exist. Install PostgreSQL from Debian's packages, " +
        "start the app as another user, or set ConnectionStrings__Erp to a server.",
        "PostgreSQL läuft nicht als root, und das Konto „{0}“ dafür gibt es nicht. Bitte PostgreSQL aus den Debian-Paketen installieren, " +
        "die App als anderer Benutzer starten oder ConnectionStrings__Erp auf einen Server setzen.");

    public static readonly Text FolderUnusable = new(
        "The account \"{1}\" cannot write to the data folder {0}. Choose another folder or correct its owner and rights.",
        "Das Konto „{1}“ kann nicht in den Datenordner {0} schreiben. Bitte einen anderen Ordner wählen oder Besitzer und Rechte berichtigen.");

    public static readonly Text FolderInUse = new(
        "The data folder {0} is already in use by another running app (process {1}). Stop that one first or choose another folder.",
        "Der Datenordner {0} wird schon von einer anderen laufenden App benutzt (Prozess {1}). Bitte diese zuerst beenden oder einen " +
        "anderen Ordner wählen.");

    public static readonly Text WrongVersion = new(
        "The data in {0} belongs to PostgreSQL {1}, but this machine has only version {2}. Install PostgreSQL {1}, or carry the data over " +
        "with pg_upgrade.",
        "Die Daten in {0} gehören zu PostgreSQL {1}, dieser Rechner hat aber nur Version {2}. Bitte PostgreSQL {1} installieren oder die Daten mit " +
        "pg_upgrade übernehmen.");

    public static readonly Text PortTaken = new(
        "Port {0} is taken by another program. Stop it, choose another port, or set no port: then a free one is picked.",
        "Port {0} ist von einem anderen Programm belegt. Bitte dieses beenden, einen anderen Port wählen oder keinen festlegen: " +
        "dann wird ein freier gesucht.");

    public static readonly Text DiskFull = new(
        "No space is left on the disk that holds {0}. Free some space and start again; nothing was lost.",
        "Auf dem Datenträger von {0} ist kein Platz mehr frei. Bitte Platz schaffen und neu starten; es ging nichts verloren.");

    public static readonly Text PasswordMissing = new(
        "The data folder {0} holds a database but not its password file. Restore the file \"password\" from the backup of the folder.",
        "Der Datenordner {0} enthält eine Datenbank, aber nicht ihre Passwortdatei. Bitte die Datei „password“ aus der Sicherung des " +
        "Ordners zurückholen.");

    public static readonly Text Failed = new(
        "PostgreSQL in {0} did not start: {1}",
        "PostgreSQL in {0} ist nicht gestartet: {1}");
}
