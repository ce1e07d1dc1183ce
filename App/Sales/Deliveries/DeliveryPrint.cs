using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Deliveries;

/// <summary>The note that goes along with the goods: what and how much, no prices, and a line to sign on.</summary>
public sealed class DeliveryPrint(FontLibrary fonts, CompanyPresentation company, Database database, Caller caller)
{
    const double SignatureHeight = 38;
    const double SignatureSpace = 12;

    // As long as a signature with a date; a run of these is a line in every typeface.
    static readonly string SignatureLine = new('_', 42);

    /// <summary>Prints one delivery note in its customer's language.</summary>
    /// <param name="id">The delivery.</param>
    /// <param name="format">Paper; the company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PrintedDocument> PdfAsync(Guid id, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
        var culture = Languages.Of(delivery.Language);
        var profile = await company.ProfileAsync(caller.Actor.Tenant, ct);
        var title = delivery.Number is null ? DeliveryTexts.DraftTitle.In(culture) : DeliveryTexts.Numbered.With(delivery.Number).In(culture);
        var letter = new LetterLayout(fonts, await company.LetterheadAsync(caller.Actor.Tenant, culture, ct), new(title, culture, delivery.CreatedAt)
        {
            Format = (format ?? profile.Paper).Format(),
            Watermark = delivery.State switch { DeliveryState.Draft => DeliveryTexts.Draft.In(culture), DeliveryState.Cancelled => DeliveryTexts.Cancelled.In(culture), _ => null },
        });
        Write(new DocumentLetter(letter, culture), letter, delivery, title, culture);
        return new($"{title.Replace('/', '-')}.pdf", letter.Save());
    }

    static void Write(DocumentLetter paper, LetterLayout letter, Delivery delivery, string title, CultureInfo culture)
    {
        paper.Recipient(delivery.CustomerName, delivery.CustomerAddress);
        paper.Information(
            (DeliveryTexts.ShortNumber, delivery.Number), (DeliveryTexts.DeliveryDate, delivery.DeliveryDate is { } date ? paper.Date(date) : null),
            (DeliveryTexts.OrderNumber, delivery.OrderNumber), (DocumentTexts.CustomerNumber, delivery.CustomerNumber), (DocumentTexts.YourReference, delivery.CustomerReference),
            (DocumentTexts.OwnReference, delivery.OwnReference));
        letter.Subject(title);
        var table = new PrintTable(
            PrintColumn.Text(DocumentTexts.PositionShort.In(culture), 12), PrintColumn.Text(DocumentTexts.ItemNumber.In(culture), 30), PrintColumn.Star(DocumentTexts.LineText.In(culture)),
            PrintColumn.Figures(DocumentTexts.Quantity.In(culture), 20), PrintColumn.Text(DocumentTexts.UnitCode.In(culture), 22));
        foreach (var line in delivery.Lines)
            table.Row(
                line.Position.ToString(culture), line.ItemNumber ?? "", line.Description is null ? RichText.Empty.Plain(line.Text) : RichText.Empty.Plain(line.Text).Muted("\n" + line.Description),
                line.Quantity.ToString("#,##0.###", culture), line.UnitName);
        letter.Table(table);
        if (delivery.FooterText is { } footer) letter.Paragraph(footer);
        letter.Keep(SignatureHeight);
        letter.Space(SignatureSpace / 2);
        letter.Paragraph(DeliveryTexts.Receipt.In(culture));
        letter.Space(SignatureSpace);
        letter.Paragraph(SignatureLine);
        letter.Note(DeliveryTexts.SignHere.In(culture));
    }
}
