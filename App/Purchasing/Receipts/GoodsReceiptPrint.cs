using System.Globalization;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Texts;

namespace Erp.Purchasing.Receipts;

/// <summary>The goods received note: what came of which request, where it lies, and a line to sign on. In the reader's language.</summary>
public sealed class GoodsReceiptPrint(FontLibrary fonts, Presses presses, GoodsReceiptQueries receipts, TimeProvider clock)
{
    /// <summary>Prints the note of one receipt.</summary>
    /// <param name="id">The receipt.</param>
    /// <param name="paper">Paper; the company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PrintedDocument> PdfAsync(Guid id, PaperSize? paper = null, CancellationToken ct = default)
    {
        var detail = await receipts.DetailAsync(id, ct);
        var (press, culture) = (await presses.OpenAsync(publicAddress: null, paper, ct), Languages.Of(CultureInfo.CurrentUICulture.Name));
        var title = GoodsReceiptTexts.PrintTitle.With(detail.Receipt.Number).In(culture);
        var watermark = detail.Receipt.State == GoodsReceiptState.TakenBack ? GoodsReceiptTexts.TakenBack.In(culture) : null;
        return new PrintableLetter(
            id, press.Letterhead(culture), new(title, culture, clock.GetUtcNow()) { Format = press.Format, Watermark = watermark },
            letter => Write(letter, detail, title, culture))
            .Print(fonts);
    }

    static void Write(LetterLayout letter, GoodsReceiptDetail detail, string title, CultureInfo culture)
    {
        var receipt = detail.Receipt;
        letter.Recipient([.. new[] { receipt.Supplier }.OfType<string>(), .. detail.SupplierAddress?.LetterLines(culture) ?? []]);
        letter.Information([.. new (Text Label, string? Value)[]
        {
            (GoodsReceiptTexts.Number, receipt.Number), (GoodsReceiptTexts.Date, receipt.Date.ToString(culture)), (GoodsReceiptTexts.RequestNumber, receipt.RequestNumber),
            (GoodsReceiptTexts.DeliveryNote, receipt.DeliveryNote), (GoodsReceiptTexts.Bin, receipt.Bin), (Requests.PurchaseRequestTexts.SourceNumber, detail.SourceNumber),
        }.Where(fact => fact.Value is not null).Select(fact => (fact.Label.In(culture), fact.Value!))]);
        letter.Subject(title);
        letter.Table(Lines(detail.Lines, culture));
        letter.Signature(GoodsReceiptTexts.ReceivedBy.In(culture), GoodsReceiptTexts.SignHere.In(culture));
    }

    static PrintTable Lines(IReadOnlyList<ReceivedLine> lines, CultureInfo culture)
    {
        var table = new PrintTable(
            PrintColumn.Text(GoodsReceiptTexts.PositionShort.In(culture), 12), PrintColumn.Star(GoodsReceiptLineTexts.Text.In(culture)),
            PrintColumn.Figures(GoodsReceiptLineTexts.Quantity.In(culture), 18), PrintColumn.Text(GoodsReceiptLineTexts.UnitCode.In(culture), 20)) { KeepBelow = LetterLayout.SignatureHeight };
        foreach (var line in lines)
        {
            var words = RichText.Empty.Plain(line.Text);
            if (line.ItemNumber is { } number) words = words.Muted("\n" + number);
            table.Row(line.Position.ToString(culture), words, line.Quantity.ToString("#,##0.###", culture), line.UnitCode);
        }

        return table;
    }
}
