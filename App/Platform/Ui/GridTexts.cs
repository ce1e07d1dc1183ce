using Erp.Platform.Texts;

namespace Erp.Platform.Ui;

/// <summary>The words of <see cref="RecordGrid{TRow}"/>.</summary>
public static class GridTexts
{
    public static readonly Text QuickSearch = new("Search", "Suchen");
    public static readonly Text Filters = new("Filters", "Filter");
    public static readonly Text ClearFilters = new("Clear all filters", "Alle Filter entfernen");
    public static readonly Text FilterOf = new("Filter {0}", "{0} filtern");
    public static readonly Text FilterFrom = new("{0} from", "{0} von");
    public static readonly Text FilterTo = new("{0} to", "{0} bis");
    public static readonly Text From = new("from", "von");
    public static readonly Text To = new("to", "bis");
    public static readonly Text All = new("All", "Alle");
    public static readonly Text Columns = new("Columns", "Spalten");
    public static readonly Text MoveUp = new("Move {0} left", "{0} nach links");
    public static readonly Text MoveDown = new("Move {0} right", "{0} nach rechts");
    public static readonly Text ResetColumns = new("Reset columns", "Spalten zurücksetzen");
    public static readonly Text Export = new("Export", "Exportieren");
    public static readonly Text ExportXlsx = new("As Excel workbook", "Als Excel-Arbeitsmappe");
    public static readonly Text ExportCsv = new("As CSV", "Als CSV");
    public static readonly Text Order = new("Order by", "Sortierung");
    public static readonly Text SelectRow = new("Select row {0}", "Zeile {0} auswählen");
    public static readonly Text SelectAll = new("Select all rows shown", "Alle angezeigten Zeilen auswählen");
    public static readonly Text SelectedCount = new("{0:N0} selected", "{0:N0} ausgewählt");
    public static readonly Text Deselect = new("Clear selection", "Auswahl aufheben");
    public static readonly Text SelectMatching = new("Select all {0:N0}", "Alle {0:N0} auswählen");
    public static readonly Text SelectFirst = new("Select the first {0:N0}", "Die ersten {0:N0} auswählen");
    public static readonly Text Undo = new("Undo", "Rückgängig");
    public static readonly Text Group = new("Group by", "Gruppieren nach");
    public static readonly Text NoGroup = new("Not grouped", "Nicht gruppiert");
    public static readonly Text GroupedBy = new("By {0}", "Nach {0}");
    public static readonly Text Range = new("{0:N0}–{1:N0} of {2:N0}", "{0:N0}–{1:N0} von {2:N0}");
    public static readonly Text NoRows = new("No entries", "Keine Einträge");
    public static readonly Text OneRow = new("1 entry", "1 Eintrag");
    public static readonly Text Rows = new("{0:N0} entries", "{0:N0} Einträge");
    public static readonly Text MoreRows = new("more than {0:N0} entries", "mehr als {0:N0} Einträge");
    public static readonly Text NoRowsFiltered = new("No entry matches these filters", "Kein Eintrag passt zu diesen Filtern");
    public static readonly Text NoRowsFilteredText = new("Look for less, or look through all entries again.", "Suchen Sie nach weniger, oder sehen Sie wieder alle Einträge durch.");
    public static readonly Text PageOf = new("Page {0:N0} of {1:N0}", "Seite {0:N0} von {1:N0}");
    public static readonly Text PageSize = new("Rows per page", "Zeilen je Seite");
    public static readonly Text FirstPage = new("First page", "Erste Seite");
    public static readonly Text PreviousPage = new("Previous page", "Vorherige Seite");
    public static readonly Text NextPage = new("Next page", "Nächste Seite");
    public static readonly Text LastPage = new("Last page", "Letzte Seite");
}
