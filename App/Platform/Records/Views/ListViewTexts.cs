using Erp.Platform.Texts;

namespace Erp.Platform.Records.Views;

/// <summary>What people read about saved views.</summary>
public static class ListViewTexts
{
    public static readonly Text ListView = new("View", "Ansicht");
    public static readonly Text Views = new("Views", "Ansichten");
    public static readonly Text List = new("List", "Liste");
    public static readonly Text OwnerId = new("Account", "Konto");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Query = new("Filters, order and columns", "Filter, Sortierung und Spalten");
    public static readonly Text Shared = new("For all colleagues", "Für alle Kollegen");

    public static readonly Text Save = new("Save view", "Ansicht speichern");
    public static readonly Text Change = new("Change view", "Ansicht ändern");
    public static readonly Text Remove = new("Delete view", "Ansicht löschen");
    public static readonly Text Choose = new("Choose usual view", "Standardansicht wählen");

    public static readonly Text Everything = new("All entries", "Alle Einträge");
    public static readonly Text Altered = new("{0} (altered)", "{0} (verändert)");
    public static readonly Text Mine = new("My views", "Meine Ansichten");
    public static readonly Text OfColleagues = new("Shared views", "Geteilte Ansichten");
    public static readonly Text SaveAs = new("Save as new view …", "Als neue Ansicht speichern …");
    public static readonly Text SaveInto = new("Save changes to “{0}”", "Änderungen in „{0}“ speichern");
    public static readonly Text Edit = new("Rename or share …", "Umbenennen oder teilen …");
    public static readonly Text Delete = new("Delete “{0}” …", "„{0}“ löschen …");
    public static readonly Text MakeDefault = new("Open the list with this view", "Liste mit dieser Ansicht öffnen");
    public static readonly Text NoDefault = new("Open the list without a view", "Liste ohne Ansicht öffnen");
    public static readonly Text Saved = new("View “{0}” saved", "Ansicht „{0}“ gespeichert");
    public static readonly Text Chosen = new("The list opens with “{0}” from now on", "Die Liste öffnet sich künftig mit „{0}“");
    public static readonly Text NoneChosen = new("The list opens with all entries from now on", "Die Liste öffnet sich künftig mit allen Einträgen");
    public static readonly Text DeleteQuestion = new("Delete the view “{0}”?", "Ansicht „{0}“ löschen?");
    public static readonly Text DeleteExplained = new("Your records stay as they are.", "Ihre Datensätze bleiben, wie sie sind.");
    public static readonly Text DeleteSharedExplained = new("Your colleagues lose it too. Your records stay as they are.", "Auch Ihre Kollegen verlieren sie. Ihre Datensätze bleiben, wie sie sind.");
    public static readonly Text NameTaken = new("You have a view of this name already.", "Eine Ansicht dieses Namens haben Sie bereits.");
    public static readonly Text NotYours = new("A colleague made this view. Save it as one of your own.", "Diese Ansicht stammt von Kollegen. Speichern Sie sie als eigene.");
    public static readonly Text MayNotShare = new("Sharing views takes a right that you do not have.", "Zum Teilen von Ansichten fehlt Ihnen das Recht.");
    public static readonly Text TooMany = new("You have {0} views of this list. Delete one first.", "Sie haben {0} Ansichten dieser Liste. Löschen Sie erst eine.");
}
