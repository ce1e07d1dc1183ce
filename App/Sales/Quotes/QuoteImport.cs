using Erp.Platform.Approvals;
using Erp.Platform.Imports;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>
/// How files bring quotes, as drafts: heads and lines as orders have them. A quote is known again by our reference, its latest version counts, and takes over what the file
/// says while it is a draft.
/// </summary>
public static class QuoteImport
{
    public static readonly ImportType<Quote, QuoteForm> Type = new ImportType<Quote, QuoteForm>(
        "sales/quotes", QuoteTexts.Quote, QuoteTexts.Quotes, SalesPermissions.Read, SalesPermissions.Write)
    {
        Make = async (scope, form, ct) => new Quote(form, await PrepareAsync(scope, form, ct)),
        Change = async (scope, quote, form, ct) =>
        {
            quote.RequireDraft();
            DocumentImport.Place(form, quote.Lines);
            quote.Change(form, await PrepareAsync(scope, form, ct));
            await ApprovalGate.WithdrawAsync(scope.Db, quote.Id, ct);
        },
        Read = QuoteForm.Of,
        Known = db =>
        {
            var all = db.Quotes;
            return all.WithLines().Where(q => !all.Any(later => later.Revision > q.Revision && (later.OriginId ?? later.Id) == (q.OriginId ?? q.Id)));
        },
    }
        .KeyedBy(f => f.OwnReference, q => q.OwnReference, DocumentTexts.OwnReference, ["Quote ID", "Quote number", "Quote no", "Angebotsnummer", "Angebots-Nr", .. DocumentImport.ReferenceSynonyms])
        .Field(f => f.QuoteDate, QuoteTexts.QuoteDate, "Date", "Datum")
        .Field(f => f.ValidUntil, QuoteTexts.ValidUntil, "Valid to", "Gültig bis", "Bindefrist", "Expires")
        .AsDocument(typeof(QuoteLine), lines => lines.Field(l => l.Role, LineTexts.Role, "Rolle", "Role"));

    static async Task<DocumentContent> PrepareAsync(ImportScope scope, QuoteForm form, CancellationToken ct) =>
        await scope.Services.GetRequiredService<DocumentDrafting>().PrepareAsync(scope.Db, form, form.TaxDate(form.QuoteDate!.Value), ct);
}
