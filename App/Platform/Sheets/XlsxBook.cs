using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Erp.Platform.Ui;

namespace Erp.Platform.Sheets;

/// <summary>What the cells of a workbook share: its texts, which formats are dates or times, and the day from which it counts.</summary>
sealed class XlsxBook
{
    /// <summary>Texts a workbook shares may take this much memory, in characters.</summary>
    const long MostCharacters = 100_000_000;
    const long MegabyteOfCharacters = 512 * 1024;
    const int SecondsPerDay = 86_400;
    const int MinutesPerDay = 1440;

    /// <summary>Longest time without a day that is read as one, in days.</summary>
    const int MostDays = 400;

    /// <summary>Formats every spreadsheet program knows by number (ECMA-376, 18.8.30): those of days, with or without a time of day.</summary>
    static readonly HashSet<int> BuiltInDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58];

    /// <summary>Those of times without a day.</summary>
    static readonly HashSet<int> BuiltInTimes = [18, 19, 20, 21, 45, 46, 47];

    readonly List<string> shared = [];
    readonly HashSet<int> dateStyles = [];
    readonly HashSet<int> timeStyles = [];
    bool countsFrom1904;

    /// <summary>Reads styles, shared texts and settings.</summary>
    public static XlsxBook Read(ZipArchive zip, Func<ZipArchive, string, XmlReader> open)
    {
        var book = new XlsxBook();
        if (zip.GetEntry("xl/styles.xml") is not null) book.ReadStyles(open(zip, "xl/styles.xml"));
        if (zip.GetEntry("xl/sharedStrings.xml") is not null) book.ReadShared(open(zip, "xl/sharedStrings.xml"));
        using var workbook = open(zip, "xl/workbook.xml");
        while (workbook.Read())
            if (workbook is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" }) book.countsFrom1904 = workbook.GetAttribute("date1904") is "1" or "true";
        return book;
    }

    /// <summary>A shared text by its place.</summary>
    public string Shared(string place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : throw new InvalidDataException();

    /// <summary>A number, or the day or time that its format makes of it.</summary>
    public SheetCell Number(string value, string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format) || !(dateStyles.Contains(format) || timeStyles.Contains(format)))
            return new SheetCell(value, CellKind.Number);
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or > 2_958_465) return new SheetCell(value, CellKind.Number);
        // A time without a day is a clock's or how long something took: 7:30, also 31:15.
        if (timeStyles.Contains(format)) return serial > MostDays ? new SheetCell(value, CellKind.Number) : new SheetCell(DurationInput.Write((int)Math.Round(serial * MinutesPerDay)));
        // The day count of 1900 holds a 29 February that never was; before it the count is off by one.
        var days = (int)serial;
        var day = countsFrom1904 ? new DateOnly(1904, 1, 1).AddDays(days) : new DateOnly(1899, 12, 30).AddDays(days < 60 ? days + 1 : days);
        return Moment(day.ToDateTime(TimeOnly.MinValue).AddSeconds(Math.Round((serial - days) * SecondsPerDay)));
    }

    /// <summary>A day, with its time unless that is midnight.</summary>
    public static SheetCell Moment(DateTime moment) =>
        new(moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), CellKind.Date);

    /// <summary>The plain words of the element the reader stands on, formatting and phonetic help left out; leaves it at its end.</summary>
    public static string RichText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (name, depth, text) = (xml.LocalName, xml.Depth, "");
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == name && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh") SkipInside(xml);
            else if (xml.LocalName == "t") text += XlsxReader.Content(xml);
        }

        return text;
    }

    void ReadShared(XmlReader xml)
    {
        using var reading = xml;
        long characters = 0;
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            var text = RichText(xml);
            characters += text.Length;
            if (characters > MostCharacters) throw new SheetException(SheetTexts.WorkbookTooLarge.With(MostCharacters / MegabyteOfCharacters));
            shared.Add(text);
        }
    }

    void ReadStyles(XmlReader xml)
    {
        using var reading = xml;
        var (dates, times) = (new HashSet<int>(BuiltInDates), new HashSet<int>(BuiltInTimes));
        var (inCells, index) = (false, 0);
        while (xml.Read())
        {
            if (xml is { LocalName: "cellXfs" }) inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (
                xml.LocalName == "numFmt" && xml.GetAttribute("formatCode") is { } code
                    && (Shows(code, "yYdDjJ") ? dates : Shows(code, "hH") || code.Contains("[h", StringComparison.OrdinalIgnoreCase) ? times : null) is { } kind)
                kind.Add(int.Parse(xml.GetAttribute("numFmtId")!, CultureInfo.InvariantCulture));
            if (!inCells || xml.LocalName != "xf") continue;
            if (int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var format))
            {
                if (dates.Contains(format)) dateStyles.Add(index);
                else if (times.Contains(format)) timeStyles.Add(index);
            }

            index++;
        }
    }

    /// <summary>Whether a format shows a day, or a time: it names one of the letters that stand for it outside quotes, brackets and escapes.</summary>
    static bool Shows(string format, string letters)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < format.Length; i++)
        {
            var letter = format[i];
            if (letter == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (letter is '\\' or '_' or '*') i++;
            else if (letter == '[') bracketed = true;
            else if (letter == ']') bracketed = false;
            else if (!bracketed && letters.Contains(letter)) return true;
        }

        return false;
    }

    static void SkipInside(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
        }
    }
}
