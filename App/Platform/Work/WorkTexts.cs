using Erp.Platform.Texts;

namespace Erp.Platform.Work;

/// <summary>What the platform says about commands, history and failures.</summary>
public static class WorkTexts
{
    public static readonly Text NotFound = new("This record does not exist, or you may not see it.", "Diesen Datensatz gibt es nicht, oder Sie dürfen ihn nicht sehen.");
    public static readonly Text Forbidden = new("You lack the right “{0}”. Ask an administrator for it.", "Ihnen fehlt das Recht „{0}“. Bitten Sie die Administration darum.");
    public static readonly Text ForbiddenHere = new("You may not do this.", "Das dürfen Sie nicht.");
    public static readonly Text Conflict = new("Someone else changed this record in the meantime.", "Jemand anderes hat diesen Datensatz inzwischen geändert.");
    public static readonly Text IdempotencyMismatch = new("This idempotency key was used for another request. Use a new key.", "Dieser Idempotenzschlüssel gehört zu einer anderen Anfrage. Verwenden Sie einen neuen.");
    public static readonly Text Unavailable = new("The database does not answer at the moment. Nothing was changed; please try again shortly.", "Die Datenbank antwortet gerade nicht. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.");
    public static readonly Text InvalidInput = new("Please check the marked fields.", "Bitte prüfen Sie die markierten Felder.");
    public static readonly Text StillInUse = new("Other records refer to it, so it cannot be removed.", "Andere Datensätze verweisen darauf, deshalb lässt es sich nicht entfernen.");
    public static readonly Text RefersToNothing = new("It refers to a record that does not exist.", "Es verweist auf einen Datensatz, den es nicht gibt.");
    public static readonly Text Taken = new("This value is already taken.", "Dieser Wert ist bereits vergeben.");
    public static readonly Text RuleOfDatabase = new("The data breaks a rule ({0}).", "Die Daten verletzen eine Regel ({0}).");
    public static readonly Text ValueTooLarge = new("A value is larger than can be kept.", "Ein Wert ist größer, als gespeichert werden kann.");
    public static readonly Text System = new("System", "System");
}
