using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Layout;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>The quote as the customer receives it.</summary>
public sealed class QuotePrint(FontLibrary fonts, CompanyPresentation company, DocumentCheck check, Database database, Caller caller)
{
    /// <summary>Stands for quotes in printed codes.</summary>
    internal const char Kind = 'Q';

    /// <summary>Prints one quote in its customer's language.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PdfAsync"/>
    public async Task<PrintedDocument> PdfAsync(Guid id, Uri publicAddress, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
        var culture = Languages.Of(quote.Language);
        var profile = await company.ProfileAsync(caller.Actor.Tenant, ct);
        var title = quote.Number is null ? QuoteTexts.DraftTitle.In(culture) : QuoteTexts.Title.With(quote.Number).In(culture);
        var letter = new LetterLayout(fonts, await company.LetterheadAsync(caller.Actor.Tenant, culture, ct), new(title, culture, quote.CreatedAt)
        {
            Format = (format ?? profile.Paper).Format(),
            Watermark = quote.State switch { QuoteState.Draft => QuoteTexts.Draft.In(culture), QuoteState.Superseded => QuoteTexts.Superseded.In(culture), _ => null },
        });
        var paper = new DocumentLetter(letter, culture);
        paper.Recipient(quote);
        paper.Information(
            (QuoteTexts.Number, quote.Number), (QuoteTexts.QuoteDate, paper.Date(quote.QuoteDate)), (QuoteTexts.ValidUntil, paper.Date(quote.ValidUntil)),
            (DocumentTexts.CustomerNumber, quote.CustomerNumber), (DocumentTexts.DeliveryDate, paper.Supply(quote.DeliveryDate, quote.DeliveryUntil)),
            (DocumentTexts.YourReference, quote.CustomerReference), (DocumentTexts.OwnReference, quote.OwnReference));
        letter.Subject(title);
        paper.Body(quote);
        paper.TaxNotes(quote);
        letter.Paragraph(QuoteTexts.Validity.With(quote.ValidUntil).In(culture));
        if (quote.Terms.Name is { } terms) letter.Paragraph(DocumentTexts.TermsAre.With(terms).In(culture));
        var code = quote.Number is null ? null : await check.CodeAsync(Kind, id, DocumentLetter.Fingerprint(quote, quote.QuoteDate), ct);
        paper.Closing(quote, code is null ? null : new Uri(publicAddress, $"/verify/{code}").ToString(), payment: null);
        return new($"{title.Replace('/', '-')}.pdf", letter.Save());
    }
}
