using Erp.Catalog.Contracts;
using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Quotes;

/// <summary>The quote as the customer receives it.</summary>
public sealed class QuotePrint(FontLibrary fonts, Presses presses, DocumentDrafting drafting, Database database)
{
    /// <summary>Stands for quotes in printed codes.</summary>
    internal const char Kind = 'Q';

    /// <summary>Prints one quote in its customer's language.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PdfAsync"/>
    public async Task<PrintedDocument> PdfAsync(Guid id, Uri publicAddress, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var quote = await db.Quotes.WithLines().RequireAsync(id, ct);
        return Letter(quote, await (await presses.OpenAsync(publicAddress, format, ct)).OfAsync(db, quote, ct), await PicturesAsync(db, [quote], ct)).Print(fonts);
    }

    /// <summary>The quote as it would be printed with what is typed now. Nothing is saved.</summary>
    /// <inheritdoc cref="Invoices.InvoicePrint.PreviewAsync"/>
    public async Task<PrintableLetter> PreviewAsync(Guid? id, QuoteForm form, PaperSize? format = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var quote = id is { } known ? await db.Quotes.WithLines().RequireAsync(known, ct) : null;
        if (quote is null or { State: QuoteState.Draft })
        {
            FormCheck.Require(form);
            var content = await drafting.PrepareAsync(db, form, form.TaxDate(form.QuoteDate!.Value), ct);
            if (quote is null) quote = new(form, content);
            else quote.Change(form, content);
        }

        return Letter(quote, await (await presses.OpenAsync(publicAddress: null, format, ct)).OfAsync(db, quote, ct), await PicturesAsync(db, [quote], ct));
    }

    /// <summary>Reads quotes to be printed together.</summary>
    internal static async Task<IReadOnlyList<PrintableLetter>> LettersAsync(ErpDb db, IReadOnlyList<Guid> ids, Press press, CancellationToken ct)
    {
        var quotes = await db.Quotes.WithLines().Where(q => ids.Contains(q.Id)).ToListAsync(ct);
        var pictures = await PicturesAsync(db, quotes, ct);
        var pressOf = await press.OfAsync<Quote>(db, quotes, ct);
        return [.. quotes.Select(quote => Letter(quote, pressOf(quote), pictures))];
    }

    /// <summary>Who is to choose sees what is offered.</summary>
    static Task<IReadOnlyDictionary<Guid, PdfImage>> PicturesAsync(ErpDb db, IEnumerable<Quote> quotes, CancellationToken ct) =>
        ItemPictures.OfAsync(db, quotes.SelectMany(q => q.Lines).Select(l => l.ItemId), ct);

    static PrintableLetter Letter(Quote quote, Press press, IReadOnlyDictionary<Guid, PdfImage> pictures)
    {
        var culture = Languages.Of(quote.Language);
        var title = quote.Number is null ? QuoteTexts.DraftTitle.In(culture) : QuoteTexts.Title.With(quote.Number).In(culture);
        var watermark = quote.State switch { QuoteState.Draft => QuoteTexts.Draft, QuoteState.Superseded => QuoteTexts.Superseded, _ => null };
        return new(quote.Id, press.Letterhead(culture), new(title, culture, quote.CreatedAt) { Format = press.Format, Watermark = watermark?.In(culture) }, letter =>
        {
            var paper = new DocumentLetter(letter, culture);
            paper.Recipient(quote);
            paper.Information(
                (QuoteTexts.Number, quote.Number), (QuoteTexts.QuoteDate, paper.Date(quote.QuoteDate)), (QuoteTexts.ValidUntil, paper.Date(quote.ValidUntil)),
                (DocumentTexts.CustomerNumber, quote.CustomerNumber), (DocumentTexts.DeliveryDate, paper.Supply(quote.DeliveryDate, quote.DeliveryUntil)),
                (DocumentTexts.YourReference, quote.CustomerReference), (DocumentTexts.OwnReference, quote.OwnReference));
            letter.Subject(title);
            string[] says = [QuoteTexts.Validity.With(quote.ValidUntil).In(culture), .. quote.Terms.Name is { } terms ? [DocumentTexts.TermsAre.With(terms).In(culture)] : Array.Empty<string>()];
            paper.Body(quote, says, pictures);
            paper.Closing(quote, says, quote.Number is null ? null : press.CheckAddress(Kind, quote.Id, DocumentLetter.Fingerprint(quote, quote.QuoteDate)), payment: null);
        });
    }
}
