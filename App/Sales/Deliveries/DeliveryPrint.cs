using System.Globalization;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Deliveries;

/// <summary>The note that goes along with the goods: what and how much, no prices, and a line to sign on.</summary>
public sealed class DeliveryPrint(FontLibrary fonts, Presses presses, Database database)
{
    /// <summary>Prints one delivery note in its customer's language.</summary>
    /// <param name="id">The delivery.</param>
    /// <param name="format">Paper; the company's own when not given.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PrintedDocument> PdfAsync(Guid id, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
        return Letter(delivery, await NumbersAsync(db, [delivery.OrderId], ct), await (await presses.OpenAsync(publicAddress: null, format, ct)).OfAsync(db, delivery, ct)).Print(fonts);
    }

    /// <summary>The delivery note as it would be printed with what is typed now. Nothing is saved.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PreviewAsync"/>
    public async Task<PrintableLetter> PreviewAsync(Guid id, DeliveryForm form, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
        if (delivery.State == DeliveryState.Draft)
        {
            FormCheck.Require(form);
            var order = await db.Orders.WithLines().RequireAsync(delivery.OrderId, ct);
            delivery.Change(form, order);
            await DeliveryService.SendAsync(db, delivery, order, form.AddressId, ct);
        }

        return Letter(delivery, await NumbersAsync(db, [delivery.OrderId], ct), await (await presses.OpenAsync(publicAddress: null, format, ct)).OfAsync(db, delivery, ct));
    }

    /// <summary>Reads delivery notes to be printed together.</summary>
    internal static async Task<IReadOnlyList<PrintableLetter>> LettersAsync(ErpDb db, IReadOnlyList<Guid> ids, Press press, CancellationToken ct)
    {
        var deliveries = await db.Deliveries.WithLines().Where(d => ids.Contains(d.Id)).ToListAsync(ct);
        var numbers = await NumbersAsync(db, [.. deliveries.Select(d => d.OrderId).Distinct()], ct);
        var pressOf = await press.OfAsync<Delivery>(db, deliveries, ct);
        return [.. deliveries.Select(delivery => Letter(delivery, numbers, pressOf(delivery)))];
    }

    /// <summary>The number each line bears on the order confirmation, which the customer compares with.</summary>
    static async Task<Dictionary<Guid, int?>> NumbersAsync(ErpDb db, IReadOnlyList<Guid> orderIds, CancellationToken ct) =>
        (await db.Orders.WithLines().Where(o => orderIds.Contains(o.Id)).ToListAsync(ct))
            .SelectMany(order => order.Lines.Zip(order.Figures(), (line, figure) => (line.Id, figure.Number))).ToDictionary(line => line.Id, line => line.Number);

    static PrintableLetter Letter(Delivery delivery, Dictionary<Guid, int?> numbers, Press press)
    {
        var culture = Languages.Of(delivery.Language);
        var title = delivery.Number is null ? DeliveryTexts.DraftTitle.In(culture) : DeliveryTexts.Numbered.With(delivery.Number).In(culture);
        var watermark = delivery.State switch { DeliveryState.Draft => DeliveryTexts.Draft, DeliveryState.Cancelled => DeliveryTexts.Cancelled, _ => null };
        return new(delivery.Id, press.Letterhead(culture), new(title, culture, delivery.CreatedAt) { Format = press.Format, Watermark = watermark?.In(culture) }, letter =>
            Write(new DocumentLetter(letter, culture), letter, delivery, numbers, title, culture));
    }

    static void Write(DocumentLetter paper, LetterLayout letter, Delivery delivery, Dictionary<Guid, int?> numbers, string title, CultureInfo culture)
    {
        paper.Recipient(delivery.CustomerName, delivery.CustomerAddress);
        paper.Information(
            (DeliveryTexts.ShortNumber, delivery.Number), (DeliveryTexts.DeliveryDate, delivery.DeliveryDate is { } date ? paper.Date(date) : null),
            (DeliveryTexts.OrderNumber, delivery.OrderNumber), (DocumentTexts.CustomerNumber, delivery.CustomerNumber), (DocumentTexts.YourReference, delivery.CustomerReference),
            (DocumentTexts.OwnReference, delivery.OwnReference));
        letter.Subject(title);
        letter.Table(Lines(delivery, numbers, letter.IsNarrow, culture));
        if (delivery.FooterText is { } footer) letter.Paragraph(footer);
        letter.Signature(DeliveryTexts.Receipt.In(culture), DeliveryTexts.SignHere.In(culture));
    }

    /// <summary>On slim paper the item's number stands below its words.</summary>
    static PrintTable Lines(Delivery delivery, Dictionary<Guid, int?> numbers, bool isNarrow, CultureInfo culture)
    {
        PrintColumn[] number = isNarrow ? [] : [PrintColumn.Text(DocumentTexts.ItemNumber.In(culture), 30)];
        var table = new PrintTable(
        [
            PrintColumn.Text(DocumentTexts.PositionShort.In(culture), isNarrow ? 8 : 12), .. number, PrintColumn.Star(DocumentTexts.Designation.In(culture)),
            PrintColumn.Figures(DocumentTexts.Quantity.In(culture), 16), PrintColumn.Text(DocumentTexts.UnitCode.In(culture), isNarrow ? 14 : 20),
        ]) { KeepBelow = LetterLayout.SignatureHeight };
        foreach (var line in delivery.Lines)
        {
            var words = RichText.Empty.Plain(line.Text);
            if (isNarrow && line.ItemNumber is not null) words = words.Muted("\n" + line.ItemNumber);
            if (line.Description is not null) words = words.Muted("\n" + line.Description);
            RichText[] item = isNarrow ? [] : [line.ItemNumber ?? ""];
            table.Row([numbers.GetValueOrDefault(line.OrderLineId)?.ToString(culture), .. item, words, line.Quantity.ToString("#,##0.###", culture), line.UnitName]);
        }

        return table;
    }
}
