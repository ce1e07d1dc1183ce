using System.Text;

namespace Erp.Platform.Records.Bulk;

/// <summary>A block of cells as spreadsheet programs put it on the clipboard: rows by line, cells by tabulator, quotes around what holds either.</summary>
public static class TabbedText
{
    /// <summary>The cells, row by row; an empty last line is no row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        List<IReadOnlyList<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0 && Closes(text, at)) quoted = true;
            else if (c == '\t') EndCell();
            else if (c == '\n') EndRow();
            else if (c != '\r') cell.Append(c);
        }

        if (cell.Length > 0 || row.Count > 0) EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(row);
            row = [];
        }
    }

    /// <summary>A quote that begins a cell but never ends one, as in 19" rack, is a character like any other.</summary>
    static bool Closes(string text, int from)
    {
        for (var at = from + 1; at < text.Length; at++)
        {
            if (text[at] != '"') continue;
            if (at + 1 < text.Length && text[at + 1] == '"') at++;
            else return at + 1 == text.Length || text[at + 1] is '\t' or '\n' or '\r';
        }

        return false;
    }
}
