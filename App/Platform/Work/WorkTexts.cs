using Erp.Platform.Texts;

namespace Erp.Platform.Work;

/// <summary>What the platform says about commands, history and failures.</summary>
public static class WorkTexts
{
    public static readonly Text NotFound = new("This record does not exist, or you may not see it.", "Diesen Datensatz gibt es nicht, oder Sie dürfen ihn nicht sehen.");
    public static readonly Text Forbidden = new("You lack the right “{0}”. Ask an administrator for it.", "Ihnen fehlt das Recht „{0}“. Bitten Sie die Administration darum.");
    public static readonly Text ForbiddenHere = new("You may not do this.", "Das dürfen Sie nicht.");
    public static readonly Text Conflict = new("Someone else changed this record in the meantime.", "Jemand anderes hat diesen Datensatz inzwischen geändert.");
    public static readonly Text IdempotencyMismatch = new(
        "This idempotency key was used for another request. Use a new key.", "Dieser Idempotenzschlüssel gehört zu einer anderen Anfrage. Verwenden Sie einen neuen.");
    public static readonly Text Unavailable = new(
        "The database does not answer at the moment. Nothing was changed; please try again shortly.",
        "Die Datenbank antwortet gerade nicht. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.");
    public static readonly Text OutcomeUnknown = new(
        "The connection to the database broke while saving. Look whether it is saved before you do it again.",
        "Beim Speichern brach die Verbindung zur Datenbank ab. Sehen Sie nach, ob es gespeichert ist, bevor Sie es wiederholen.");
    public static readonly Text InvalidInput = new("Please check the marked fields.", "Bitte prüfen Sie die markierten Felder.");
    public static readonly Text StillInUse = new("Other records refer to it, so it cannot be removed.", "Andere Datensätze verweisen darauf, deshalb lässt es sich nicht entfernen.");
    public static readonly Text RefersToNothing = new("It refers to a record that does not exist.", "Es verweist auf einen Datensatz, den es nicht gibt.");
    public static readonly Text Taken = new("This value is already taken.", "Dieser Wert ist bereits vergeben.");
    public static readonly Text RuleOfDatabase = new("The data breaks a rule ({0}).", "Die Daten verletzen eine Regel ({0}).");
    public static readonly Text ValueTooLarge = new("A value is larger than can be kept.", "Ein Wert ist größer, als gespeichert werden kann.");
    public static readonly Text Undo = new("Undo", "Rückgängig machen");
    public static readonly Text RetryMessage = new("Try again now", "Jetzt erneut versuchen");
    public static readonly Text HandlerGone = new("This version of the program has no such handler.", "Diese Programmversion hat keinen solchen Empfänger.");
    public static readonly Text UndoUnknownCommand = new(
        "This version of the program does not know what was done (“{0}”), so it cannot undo it.",
        "Diese Programmversion kennt den Vorgang („{0}“) nicht und kann ihn nicht rückgängig machen.");
    public static readonly Text UndoneAlready = new("{0} undid this on {1:g} already.", "{0} hat dies am {1:g} bereits rückgängig gemacht.");
    public static readonly Text UndoChangedSince = new("{0} changed “{1}” of {2} on {3:g}. Undo that first.", "{0} hat „{1}“ von {2} am {3:g} geändert. Machen Sie zuerst das rückgängig.");
    public static readonly Text UndoTouchedSince = new("{0} changed {1} on {2:g}. Undo that first.", "{0} hat {1} am {2:g} geändert. Machen Sie zuerst das rückgängig.");
    public static readonly Text UndoBound = new("{0} changed “{1}” of {2} on {3:g}. What was done before that stays.", "{0} hat „{1}“ von {2} am {3:g} geändert. Was davor geschah, bleibt.");
    public static readonly Text UndoDiffers = new("“{0}” of {1} no longer has the value it was given.", "„{0}“ von {1} hat nicht mehr den Wert, der gesetzt wurde.");
    public static readonly Text UndoGone = new("{0} is no longer there.", "{0} gibt es nicht mehr.");
    public static readonly Text UndoReferred = new("{0} refers to {1} by now.", "{0} verweist inzwischen auf {1}.");
    public static readonly Text UndoThere = new("{0} is there again.", "{0} gibt es schon wieder.");
    public static readonly Text UndoErased = new("It holds personal data that has been erased since.", "Der Vorgang enthält personenbezogene Daten, die inzwischen gelöscht sind.");
    public static readonly Text UndoOfWord = new("“{0}” was taken back and is given anew, not restored.", "„{0}“ wurde zurückgenommen und wird neu erteilt, nicht wiederhergestellt.");
    public static readonly Text UndoNothing = new("It changed nothing that could be undone.", "Es wurde nichts geändert, was sich rückgängig machen ließe.");
    public static readonly Text UndoUnknownRecord = new("This version of the program no longer knows the kind of record “{0}”.", "Diese Programmversion kennt die Datensatzart „{0}“ nicht mehr.");
    public static readonly Text ErasedValue = new("(erased)", "(gelöscht)");
    public static readonly Text HiddenValue = new("(hidden)", "(verborgen)");
    public static readonly Text RemovedRecord = new("(removed record)", "(entfernter Datensatz)");
    public static readonly Text Yes = new("yes", "ja");
    public static readonly Text No = new("no", "nein");
    public static readonly Text System = new("System", "System");
    public static readonly Text UnknownCharacter = new(
        "A text holds a character that cannot be kept. Remove invisible characters.",
        "Ein Text enthält ein Zeichen, das nicht gespeichert werden kann. Entfernen Sie unsichtbare Zeichen.");
}
