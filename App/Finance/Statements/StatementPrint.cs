using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using T = Erp.Finance.Statements.StatementTexts;

namespace Erp.Finance.Statements;

/// <summary>The annual accounts on paper, in the language of whoever prints them.</summary>
public sealed class StatementPrint(FontLibrary fonts, CompanyPresentation company, StatementQueries statements, Caller caller, TimeProvider clock)
{
    const double FigureWidth = 28;
    const double Indent = 3.5;
    const char FirmSpace = '\u00A0';

    /// <summary>Profit and loss of a time as PDF.</summary>
    /// <exception cref="Platform.Work.BusinessRuleException">The end lies before the start.</exception>
    public async Task<byte[]> ProfitAndLossAsync(DateOnly first, DateOnly last, Guid? costObjectId = null, CancellationToken ct = default)
    {
        var statement = await statements.ProfitAndLossAsync(first, last, costObjectId, ct);
        var letter = await BeginAsync(string.Join(' ', new[] { T.ProfitAndLoss.ToString(), statement.CostObject?.Code, statement.Time.ToString() }.OfType<string>()), ct);
        letter.Table(Table(Period(statement.Time.First, statement.Time.Last), Period(statement.TimeBefore.First, statement.TimeBefore.Last), statement.Rows));
        letter.Note(T.Basis);
        return letter.Save();
    }

    /// <summary>The balance sheet of a day as PDF.</summary>
    public async Task<byte[]> BalanceSheetAsync(DateOnly day, CancellationToken ct = default)
    {
        var sheet = await statements.BalanceSheetAsync(day, ct);
        var letter = await BeginAsync($"{T.BalanceSheet} {T.OnDay.With(day)}", ct);
        foreach (var (title, rows, total, before) in new[]
        {
            (T.Assets, sheet.Assets, sheet.TotalAssets, sheet.TotalAssetsBefore), (T.Claims, sheet.Claims, sheet.TotalClaims, sheet.TotalClaimsBefore),
        })
        {
            letter.Heading(title);
            var table = Table(Date(sheet.Day), Date(sheet.DayBefore), rows);
            table.Row(RichText.Empty.Bold(T.Sum), RichText.Empty.Bold(Number(total)), RichText.Empty.Bold(Number(before)));
            letter.Table(table);
        }

        letter.Note(T.BalanceBasis);
        return letter.Save();
    }

    async Task<LetterLayout> BeginAsync(string title, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        var profile = await company.ProfileAsync(caller.Actor.Tenant, ct);
        var letter = new LetterLayout(
            fonts, await company.LetterheadAsync(caller.Actor.Tenant, culture, ct),
            new(title, culture, clock.GetUtcNow()) { Format = profile.Paper.Format(), IsReport = true });
        letter.Subject(title);
        return letter;
    }

    static PrintTable Table(string now, string before, IReadOnlyList<StatementRow> rows)
    {
        var table = new PrintTable(PrintColumn.Star(T.Position), PrintColumn.Figures(now, FigureWidth), PrintColumn.Figures(before, FigureWidth));
        foreach (var row in rows)
        {
            var label = $"{row.Number}{FirmSpace}{row.Label}".Trim(FirmSpace);
            var isStrong = row.IsSubtotal || (row.Level == 0 && row.Accounts.Count == 0);
            table.Row(Cell(label, isStrong), Cell(Number(row.Amount), isStrong), RichText.Empty.Muted(Number(row.Before)));
            table.Indent(Indent * row.Level);
        }

        return table;
    }

    static RichText Cell(string text, bool isStrong) => isStrong ? RichText.Empty.Bold(text) : RichText.Empty.Plain(text);

    static string Period(DateOnly first, DateOnly last) => $"{Date(first)} – {Date(last)}";

    static string Date(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    static string Number(decimal value) => value == 0 ? "–" : value.ToString("N2", CultureInfo.CurrentCulture);
}
