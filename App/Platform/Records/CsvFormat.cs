using System.Globalization;
using CsvHelper;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>How every CSV of ours looks: as office programs of the reader's language open it, UTF-8 with mark, semicolons and decimal commas in German.</summary>
static class CsvFormat
{
    /// <summary>The writer's options for a language.</summary>
    public static CsvWriterOptions Options(CultureInfo culture) => new()
    {
        Separator = culture.TwoLetterISOLanguageName == "de" ? ';' : ',',
        WriteByteOrderMark = true,
        FormatProvider = culture,
        // A text that begins like a formula is written as text: a spreadsheet must not run what somebody typed.
        Injection = CsvInjection.Escape,
    };

    /// <summary>Writes a value the reader's way; a decimal as the format says.</summary>
    public static void Write(CsvWriter csv, object? value, CultureInfo culture, string decimals)
    {
        switch (value)
        {
            case null: csv.WriteField(""); break;
            case decimal number: csv.WriteField(number, decimals, culture); break;
            case DateOnly date: csv.WriteField(date.ToString("d", culture)); break;
            case DateTimeOffset instant: csv.WriteField(BusinessCalendar.ClockAt(instant).ToString("g", culture)); break;
            case bool flag: csv.WriteField((flag ? RecordsTexts.Yes : RecordsTexts.No).In(culture)); break;
            case int number: csv.WriteField(number, "0", culture); break;
            case Text text: csv.WriteField(text.In(culture)); break;
            default: csv.WriteField(value.ToString()); break;
        }
    }
}
