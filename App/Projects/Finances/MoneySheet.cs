using Erp.Platform.Records;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;
using Erp.Platform.Web;

namespace Erp.Projects.Finances;

/// <summary>The money of a project as a table: a row for each category, then the sum. First in the project's currency, then in that of the books where it is another.</summary>
static class MoneySheet
{
    static readonly IReadOnlyList<Text> Headings =
    [
        MoneyTexts.Category, MoneyTexts.Currency, MoneyTexts.Budget, MoneyTexts.Posted, MoneyTexts.NotPosted, MoneyTexts.Actual, MoneyTexts.Committed,
        MoneyTexts.Expected, MoneyTexts.Forecast, MoneyTexts.Left,
    ];

    /// <summary>As CSV, in the reader's language.</summary>
    public static IResult Csv(ProjectMoney money) => CsvTable.File($"{MoneyTexts.Money} {money.Number}.csv", Headings, Rows(money, amount => amount));

    /// <summary>As a workbook, in the reader's language.</summary>
    public static IResult Xlsx(ProjectMoney money) => Results.Stream(async target =>
    {
        await using var buffer = new SendBuffer();
        await using (var workbook = await XlsxWriter.CreateAsync(buffer, MoneyTexts.Money, [28, 10, 14, 14, 14, 14, 14, 14, 14, 14]))
        {
            await workbook.HeadingsAsync(Headings.Select(h => h.ToString()));
            foreach (var row in Rows(money, XlsxWriter.AsAmount)) await workbook.RowAsync(row);
        }

        await buffer.SendAsync(target, CancellationToken.None);
    }, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{MoneyTexts.Money} {money.Number}.xlsx");

    static IEnumerable<IReadOnlyList<object?>> Rows(ProjectMoney money, Func<decimal, object> amount) =>
        from totals in new[] { money.Own, money }.OfType<MoneyTotals>()
        from c in totals.Categories.Append(totals.Total)
        select (IReadOnlyList<object?>)
            [c.Name, totals.Currency, amount(c.Budget), amount(c.Posted), amount(c.NotPosted), amount(c.Actual), amount(c.Committed), amount(c.Expected), amount(c.Forecast), amount(c.Left)];
}
