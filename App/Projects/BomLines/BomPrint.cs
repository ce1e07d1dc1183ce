using System.Globalization;
using Erp.Platform.Amounts;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Texts;

namespace Erp.Projects.BomLines;

/// <summary>A parts list on paper, with its levels and what each branch comes to, in the language of whoever prints it.</summary>
public sealed class BomPrint(FontLibrary fonts, Presses presses, ProjectQueries projects, BomLineQueries lines, TimeProvider clock)
{
    const double Indent = 2.6;
    const int DeepestIndent = 10;

    /// <summary>Prints one parts list.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is no such project.</exception>
    public async Task<PrintedDocument> PdfAsync(Guid projectId, PaperSize? paper = null, CancellationToken ct = default)
    {
        var project = await projects.DetailAsync(projectId, ct);
        var list = await lines.OfProjectAsync(projectId, ct);
        var (press, culture) = (await presses.OpenAsync(publicAddress: null, paper, ct), Languages.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        var title = $"{BomLineTexts.PartsList} {project.Number} {project.Form.Name}";
        return new PrintableLetter(projectId, press.Letterhead(culture), new(title, culture, clock.GetUtcNow()) { Format = press.Format, IsReport = true }, letter =>
        {
            letter.Subject(title);
            letter.Table(Table(list, letter.IsNarrow, culture));
        }).Print(fonts);
    }

    static PrintTable Table(IReadOnlyList<BomLineRow> list, bool isNarrow, CultureInfo culture)
    {
        var tree = new BomTree(list.Select(l => l.Node));
        var byId = list.ToDictionary(l => l.Id);
        PrintColumn[] state = isNarrow ? [] : [PrintColumn.Text(BomLineTexts.State, 19)], unit = isNarrow ? [] : [PrintColumn.Text(BomLineTexts.UnitCode, 10)];
        var table = new PrintTable(
        [
            PrintColumn.Text(BomLineTexts.Outline, isNarrow ? 9 : 14), PrintColumn.Star(BomLineTexts.Name), .. state, PrintColumn.Figures(BomLineTexts.Total, 16), .. unit,
            PrintColumn.Figures(BomLineTexts.UnitPrice, isNarrow ? 13 : 16), PrintColumn.Figures(BomLineTexts.Branch, isNarrow ? 16 : 20),
        ]);
        foreach (var id in tree.Walk())
        {
            var (line, figure) = (byId[id], tree.Of(id));
            var hasParts = tree.CountBelow(id) > 0;
            var words = hasParts ? RichText.Empty.Bold(line.Name) : RichText.Empty.Plain(line.Name);
            if (line.ItemNumber is not null) words = words.Muted($" {line.ItemNumber}");
            RichText[] stands = isNarrow ? [] : [BomLine.Transitions.Label(line.State).In(culture)];
            var (total, branch) = (figure.Total.ToString("#,##0.###", culture), figure.Branch.ToString("N2", culture));
            RichText[] much = isNarrow ? [$"{total} {line.UnitCode}"] : [total, line.UnitCode];
            table.Row([tree.OutlineOf(id), words, .. stands, .. much, line.UnitPrice == 0 ? "" : line.UnitPrice.ToString("#,##0.00##", culture),
                hasParts ? RichText.Empty.Bold(branch) : RichText.Empty.Plain(branch)]);
            table.Indent(Indent * Math.Min(figure.Depth, DeepestIndent));
        }

        table.GrandTotal($"{BomLineTexts.GrandTotal} ({Money.Euro})", tree.Total.ToString("N2", culture));
        return table;
    }
}
