using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Orders;

/// <summary>The order confirmation as the customer receives it.</summary>
public sealed class OrderPrint(FontLibrary fonts, CompanyPresentation company, DocumentCheck check, Database database, Caller caller)
{
    /// <summary>Stands for orders in printed codes.</summary>
    internal const char Kind = 'O';

    /// <summary>Prints one order in its customer's language.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PdfAsync"/>
    public async Task<PrintedDocument> PdfAsync(Guid id, Uri publicAddress, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var order = await db.Orders.WithLines().RequireAsync(id, ct);
        var culture = Languages.Of(order.Language);
        var profile = await company.ProfileAsync(caller.Actor.Tenant, ct);
        var title = order.Number is null ? OrderTexts.DraftTitle.In(culture) : OrderTexts.ConfirmationTitle.With(order.Number).In(culture);
        var letter = new LetterLayout(fonts, await company.LetterheadAsync(caller.Actor.Tenant, culture, ct), new(title, culture, order.CreatedAt)
        {
            Format = (format ?? profile.Paper).Format(),
            Watermark = order.State switch { OrderState.Draft => OrderTexts.Draft.In(culture), OrderState.Cancelled => OrderTexts.Cancelled.In(culture), _ => null },
        });
        var paper = new DocumentLetter(letter, culture);
        paper.Recipient(order);
        paper.Information(
            (OrderTexts.Number, order.Number), (OrderTexts.OrderDate, paper.Date(order.OrderDate)), (DocumentTexts.CustomerNumber, order.CustomerNumber),
            (DocumentTexts.DeliveryDate, paper.Supply(order.DeliveryDate, order.DeliveryUntil)), (DocumentTexts.YourReference, order.CustomerReference),
            (DocumentTexts.OwnReference, order.OwnReference));
        letter.Subject(title);
        paper.Body(order);
        paper.TaxNotes(order);
        if (order.Terms.Name is { } terms) letter.Paragraph(DocumentTexts.TermsAre.With(terms).In(culture));
        var code = order.Number is null ? null : await check.CodeAsync(Kind, id, DocumentLetter.Fingerprint(order, order.OrderDate), ct);
        paper.Closing(order, code is null ? null : new Uri(publicAddress, $"/verify/{code}").ToString(), payment: null);
        return new($"{title.Replace('/', '-')}.pdf", letter.Save());
    }
}

/// <summary>Lets whoever scans a printed confirmation see what became of the order.</summary>
sealed class OrderCheck : IVerifiable
{
    public char Kind => OrderPrint.Kind;

    public async Task<VerifiedDocument?> FindAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var order = await db.Orders.WithLines().FirstOrDefaultAsync(o => o.Id == id && o.Number != null, ct);
        return order is null ? null : new(
            OrderTexts.Order, order.Number!, order.OrderDate, order.Gross, order.Currency, order.State == OrderState.Cancelled, DocumentLetter.Fingerprint(order, order.OrderDate));
    }
}
