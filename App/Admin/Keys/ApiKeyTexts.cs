using Erp.Platform.Texts;

namespace Erp.Admin.Keys;

/// <summary>What people read about keys for programs.</summary>
public static class ApiKeyTexts
{
    public static readonly Text ApiKey = new("API key", "API-Schlüssel");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text NameHint = new("What the program is called or does, such as “Web shop”.", "Wie das Programm heißt oder was es tut, etwa „Webshop“.");
    public static readonly Text Permissions = new("Permissions", "Rechte");
    public static readonly Text SecretHash = new("Secret", "Geheimnis");
    public static readonly Text RevokedAt = new("Revoked", "Widerrufen");
    public static readonly Text State = new("State", "Status");
    public static readonly Text Valid = new("Valid", "Gültig");
    public static readonly Text Revoked = new("Revoked", "Widerrufen");
    public static readonly Text CreatedAt = new("Created", "Angelegt");
    public static readonly Text New = new("New API key", "Neuer API-Schlüssel");
    public static readonly Text Create = new("Create key", "Schlüssel anlegen");
    public static readonly Text NameTaken = new("There is already a key of this name.", "Einen Schlüssel mit diesem Namen gibt es schon.");
    public static readonly Text NoPermission = new("Choose at least one permission.", "Wählen Sie mindestens ein Recht.");
    public static readonly Text SecretTitle = new("Copy the key now", "Kopieren Sie den Schlüssel jetzt");
    public static readonly Text SecretText = new(
        "It is shown this once and never again. Keep it where only the program can read it.",
        "Er wird nur dieses eine Mal gezeigt. Verwahren Sie ihn so, dass nur das Programm ihn lesen kann.");
    public static readonly Text SecretUse = new("Programs send it with every request in this header:", "Programme senden ihn mit jeder Anfrage in dieser Kopfzeile:");
    public static readonly Text SecretGone = new(
        "This key was created before under the same idempotency key; its secret is not shown again.",
        "Dieser Schlüssel wurde unter demselben Idempotenzschlüssel schon angelegt; sein Geheimnis wird nicht noch einmal gezeigt.");
    public static readonly Text CopyKey = new("Copy", "Kopieren");
    public static readonly Text Copied = new("Copied", "Kopiert");
    public static readonly Text Done = new("Done", "Fertig");
    public static readonly Text Revoke = new("Revoke", "Widerrufen");
    public static readonly Text RevokeTitle = new("Revoke key {0}?", "Schlüssel {0} widerrufen?");
    public static readonly Text RevokeText = new(
        "Programs that use it are refused from now on. This cannot be taken back.",
        "Programme, die ihn verwenden, werden ab sofort abgewiesen. Das lässt sich nicht zurücknehmen.");
    public static readonly Text WasRevoked = new("Key {0} has been revoked.", "Schlüssel {0} ist widerrufen.");
    public static readonly Text Empty = new("No API keys yet", "Noch keine API-Schlüssel");
    public static readonly Text EmptyText = new(
        "With a key a program can do what a person with the same permissions can.", "Mit einem Schlüssel kann ein Programm, was eine Person mit denselben Rechten kann.");
    public static readonly Text Explorer = new("API documentation", "API-Dokumentation");
}
