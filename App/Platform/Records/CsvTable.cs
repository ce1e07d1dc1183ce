using System.Globalization;
using CsvHelper;
using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>A table as CSV that is no described list, such as an evaluation; its route asks for the right to export.</summary>
public static class CsvTable
{
    const string Money = "0.00";

    /// <summary>The answer that carries the file, in the language of whoever asks. Decimals are amounts.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="headings">One per column.</param>
    /// <param name="rows">Values by column: texts, days, amounts, whole numbers.</param>
    public static IResult File(string name, IReadOnlyList<Text> headings, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var culture = CultureInfo.CurrentUICulture;
        return Results.Stream(target => WriteAsync(headings, rows, target, culture), "text/csv; charset=utf-8", name);
    }

    static async Task WriteAsync(IReadOnlyList<Text> headings, IEnumerable<IReadOnlyList<object?>> rows, Stream target, CultureInfo culture)
    {
        await using var csv = CsvWriter.Create(target, CsvFormat.Options(culture), leaveOpen: true);
        foreach (var heading in headings) csv.WriteField(heading.In(culture));
        await csv.EndRecordAsync(CancellationToken.None);
        foreach (var row in rows)
        {
            foreach (var value in row) CsvFormat.Write(csv, value, culture, Money);
            await csv.EndRecordAsync(CancellationToken.None);
        }
    }
}
