using Erp.Platform.Texts;

namespace Erp.Parties.Duplicates;

/// <summary>What people read about parties that are in the book twice.</summary>
public static class PartyMergeTexts
{
    public static readonly Text Duplicates = new("Possible duplicates", "Mögliche Dubletten");
    public static readonly Text DuplicatesHint = new(
        "Pairs that are likely one and the same, by name, place, tax and bank details.",
        "Paare, die nach Name, Ort, Steuer- und Bankangaben wahrscheinlich derselbe sind.");
    public static readonly Text NoDuplicates = new("No duplicates found", "Keine Dubletten gefunden");
    public static readonly Text NoDuplicatesHint = new("Every customer and supplier seems to be here once.", "Jeder Kunde und Lieferant scheint nur einmal vorhanden zu sein.");
    public static readonly Text Stale = new("Customers or suppliers have changed meanwhile.", "Inzwischen haben sich Kunden oder Lieferanten geändert.");
    public static readonly Text LookAgain = new("Look again", "Neu suchen");
    public static readonly Text Similar = new("Already there?", "Schon vorhanden?");
    public static readonly Text SimilarHint = new("Like what you type:", "Ähnlich wie Ihre Eingabe:");
    public static readonly Text Likely = new("Likely the same", "Wahrscheinlich derselbe");
    public static readonly Text Possible = new("Perhaps the same", "Vielleicht derselbe");

    public static readonly Text Merge = new("Merge business partners", "Geschäftspartner zusammenführen");
    public static readonly Text MergeAction = new("Merge …", "Zusammenführen …");
    public static readonly Text MergeNow = new("Merge", "Zusammenführen");
    public static readonly Text MergeLead = new(
        "Both become one. Documents, open items, contacts and addresses of the one that goes belong to the one that stays; issued documents keep the name and number they bear. It can be undone.",
        "Aus beiden wird einer. Belege, offene Posten, Ansprechpartner und Adressen des einen gehören dann zum anderen; ausgestellte Belege behalten Namen und Nummer. Das lässt sich rückgängig machen.");
    public static readonly Text Stays = new("Stays", "Bleibt");
    public static readonly Text Goes = new("Goes into it", "Geht darin auf");
    public static readonly Text Field = new("Field", "Feld");
    public static readonly Text SwapSides = new("Keep the other one", "Den anderen behalten");
    public static readonly Text MergedNow = new("Merged. Documents and open items have moved.", "Zusammengeführt. Belege und offene Posten sind umgezogen.");
    public static readonly Text WasMerged = new("This one was merged into", "Dieser Eintrag wurde zusammengeführt mit");
    public static readonly Text Undo = new("Undo merge", "Zusammenführung rückgängig machen");
    public static readonly Text Undone = new("Both are there again", "Beide sind wieder da");
    public static readonly Text SameParty = new("Choose another one: these are the same record.", "Wählen Sie einen anderen: Das ist derselbe Datensatz.");
    public static readonly Text IsMerged = new(
        "{0} was merged into another one. Change that one, or undo the merge.",
        "{0} wurde mit einem anderen zusammengeführt. Ändern Sie jenen, oder machen Sie die Zusammenführung rückgängig.");
}
