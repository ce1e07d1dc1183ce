using Erp.Platform.Printing.Verification;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Quotes;

/// <summary>Lets whoever scans a printed quote see whether it is this one and still stands.</summary>
sealed class QuoteCheck : IVerifiable
{
    public char Kind => QuotePrint.Kind;

    public async Task<VerifiedDocument?> FindAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var quote = await db.Quotes.WithLines().FirstOrDefaultAsync(q => q.Id == id && q.Number != null, ct);
        return quote is null ? null : new(
            QuoteTexts.Quote, quote.Number!, quote.QuoteDate, quote.Gross, quote.Currency,
            quote.State is QuoteState.Declined or QuoteState.Superseded, DocumentLetter.Fingerprint(quote, quote.QuoteDate));
    }
}
