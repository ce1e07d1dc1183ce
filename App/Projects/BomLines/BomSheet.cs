using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;
using Erp.Platform.Web;

namespace Erp.Projects.BomLines;

/// <summary>A parts list as a table with levels, which an import reads again.</summary>
static class BomSheet
{
    static readonly IReadOnlyList<Text> Headings =
    [
        BomLineTexts.Outline, BomLineTexts.Level, BomLineTexts.ItemNumber, BomLineTexts.Name, BomLineTexts.Quantity, BomLineTexts.UnitCode, BomLineTexts.Total, BomLineTexts.UnitPrice,
        BomLineTexts.Own, BomLineTexts.Branch, BomLineTexts.CategoryId, BomLineTexts.SupplierId, BomLineTexts.WantedDate, BomLineTexts.WorkItemId, BomLineTexts.State, BomLineTexts.Note,
    ];

    /// <summary>As CSV, in the reader's language.</summary>
    public static IResult Csv(string number, IReadOnlyList<BomLineRow> lines)
    {
        var culture = CultureInfo.CurrentUICulture;
        // Amounts have two decimals in such a file; quantities and prices have more, so they are written out.
        return CsvTable.File(
            $"{BomLineTexts.PartsList} {number}.csv", Headings,
            Rows(lines, quantity => quantity.ToString("0.###", culture), price => price.ToString("0.00##", culture), amount => amount));
    }

    /// <summary>As a workbook, in the reader's language.</summary>
    public static IResult Xlsx(string number, IReadOnlyList<BomLineRow> lines) => Results.Stream(async target =>
    {
        await using var buffer = new SendBuffer();
        await using (var workbook = await XlsxWriter.CreateAsync(buffer, BomLineTexts.PartsList, [10, 8, 16, 40, 12, 8, 14, 12, 14, 14, 12, 24, 12, 24, 14, 30]))
        {
            await workbook.HeadingsAsync(Headings.Select(h => h.ToString()));
            foreach (var row in Rows(lines, quantity => quantity, XlsxWriter.AsPrice, XlsxWriter.AsAmount)) await workbook.RowAsync(row);
        }

        await buffer.SendAsync(target, CancellationToken.None);
    }, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{BomLineTexts.PartsList} {number}.xlsx");

    static IEnumerable<IReadOnlyList<object?>> Rows(IReadOnlyList<BomLineRow> lines, Func<decimal, object> quantity, Func<decimal, object> price, Func<decimal, object> amount)
    {
        var tree = new BomTree(lines.Select(l => l.Node));
        var byId = lines.ToDictionary(l => l.Id);
        foreach (var id in tree.Walk())
        {
            var (line, figure) = (byId[id], tree.Of(id));
            yield return
            [
                tree.OutlineOf(id), figure.Depth + 1, line.ItemNumber, line.Name, quantity(line.Quantity), line.UnitCode, quantity(figure.Total), price(line.UnitPrice),
                amount(figure.Own), amount(figure.Branch), line.Category, line.Supplier, line.WantedDate, line.WorkItemNumber, BomLine.Transitions.Label(line.State).ToString(), line.Note,
            ];
        }
    }
}
