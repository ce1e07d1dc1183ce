using Erp.Platform.Printing.Verification;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>Lets whoever scans a printed invoice see what became of it.</summary>
sealed class InvoiceCheck : IVerifiable
{
    public char Kind => InvoicePrint.Kind;

    public async Task<VerifiedDocument?> FindAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var invoice = await db.Invoices.WithLines().FirstOrDefaultAsync(i => i.Id == id && i.Number != null, ct);
        return invoice is null ? null : new(
            InvoiceWords.Of(invoice.Kind), invoice.Number!, invoice.InvoiceDate!.Value, invoice.Gross, invoice.Currency,
            invoice.State == InvoiceState.Cancelled, DocumentLetter.Fingerprint(invoice, invoice.InvoiceDate));
    }
}
