using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Orders;

/// <summary>The order confirmation as the customer receives it.</summary>
public sealed class OrderPrint(FontLibrary fonts, Presses presses, DocumentDrafting drafting, Database database)
{
    /// <summary>Stands for orders in printed codes.</summary>
    internal const char Kind = 'O';

    /// <summary>Prints one order in its customer's language.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PdfAsync"/>
    public async Task<PrintedDocument> PdfAsync(Guid id, Uri publicAddress, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var order = await db.Orders.WithLines().RequireAsync(id, ct);
        return Letter(order, await (await presses.OpenAsync(publicAddress, format, ct)).OfAsync(db, order, ct)).Print(fonts);
    }

    /// <summary>The order as it would be printed with what is typed now. Nothing is saved.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PreviewAsync"/>
    public async Task<PrintableLetter> PreviewAsync(Guid? id, OrderForm form, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var order = id is { } known ? await db.Orders.WithLines().RequireAsync(known, ct) : null;
        if (order is null or { State: OrderState.Draft })
        {
            FormCheck.Require(form);
            var content = await drafting.PrepareAsync(db, form, form.TaxDate(form.OrderDate!.Value), ct);
            if (order is null) order = new(form, content);
            else order.Change(form, content);
        }

        return Letter(order, await (await presses.OpenAsync(publicAddress: null, format, ct)).OfAsync(db, order, ct));
    }

    /// <summary>Reads orders to be printed together.</summary>
    internal static async Task<IReadOnlyList<PrintableLetter>> LettersAsync(ErpDb db, IReadOnlyList<Guid> ids, Press press, CancellationToken ct)
    {
        var orders = await db.Orders.WithLines().Where(o => ids.Contains(o.Id)).ToListAsync(ct);
        var pressOf = await press.OfAsync<Order>(db, orders, ct);
        return [.. orders.Select(order => Letter(order, pressOf(order)))];
    }

    static PrintableLetter Letter(Order order, Press press)
    {
        var culture = Languages.Of(order.Language);
        var title = order.Number is null ? OrderTexts.DraftTitle.In(culture) : OrderTexts.ConfirmationTitle.With(order.Number).In(culture);
        var watermark = order.State switch { OrderState.Draft => OrderTexts.Draft, OrderState.Cancelled => OrderTexts.Cancelled, _ => null };
        return new(order.Id, press.Letterhead(culture), new(title, culture, order.CreatedAt) { Format = press.Format, Watermark = watermark?.In(culture) }, letter =>
        {
            var paper = new DocumentLetter(letter, culture);
            paper.Recipient(order);
            paper.Information(
                (OrderTexts.Number, order.Number), (OrderTexts.OrderDate, paper.Date(order.OrderDate)), (DocumentTexts.CustomerNumber, order.CustomerNumber),
                (DocumentTexts.DeliveryDate, paper.Supply(order.DeliveryDate, order.DeliveryUntil)), (DocumentTexts.YourReference, order.CustomerReference),
                (DocumentTexts.OwnReference, order.OwnReference));
            letter.Subject(title);
            string[] says = order.Terms.Name is { } terms ? [DocumentTexts.TermsAre.With(terms).In(culture)] : [];
            paper.Body(order, says);
            paper.Closing(order, says, order.Number is null ? null : press.CheckAddress(Kind, order.Id, DocumentLetter.Fingerprint(order, order.OrderDate)), payment: null);
        });
    }
}
