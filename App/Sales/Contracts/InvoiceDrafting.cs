using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

namespace Erp.Sales.Contracts;

/// <summary>
/// Drafts invoices of what other modules have to bill. Joins the caller's transaction and asks for no right: whoever bills asks for one of their own,
/// and issuing takes that of Sales. Hear <see cref="InvoiceLinesDropped"/> and <see cref="InvoiceCancelled"/> to learn that something is open again.
/// </summary>
[Contract]
public sealed class InvoiceDrafting(DocumentDrafting drafting, TimeProvider clock)
{
    /// <summary>Drafts an invoice, with the customer's terms, currency and taxes.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="Platform.Work.InvalidInputException">The customer or an item does not exist, an item is not counted in the unit, or there are too many lines.</exception>
    /// <exception cref="Platform.Work.BusinessRuleException">The customer's currency has no rate.</exception>
    public async Task<Guid> DraftAsync(ErpDb db, BillingRequest request, CancellationToken ct = default)
    {
        var invoice = await MakeAsync(db, request, ct);
        db.Add(invoice);
        return invoice.Id;
    }

    /// <summary>What <see cref="DraftAsync"/> would bring about. Nothing is kept.</summary>
    /// <inheritdoc cref="DraftAsync"/>
    public async Task<BillingPreview> PreviewAsync(ErpDb db, BillingRequest request, CancellationToken ct = default)
    {
        var invoice = await MakeAsync(db, request, ct);
        return new(
            invoice.Currency, invoice.Net, invoice.Tax, invoice.Gross, invoice.HomeNet,
            [.. invoice.Lines.Select(l => new BillingPreviewLine(l.Text, l.Description, l.Quantity, l.UnitCode, l.UnitPrice, l.Net))]);
    }

    async Task<Invoice> MakeAsync(ErpDb db, BillingRequest request, CancellationToken ct)
    {
        var form = new InvoiceForm
        {
            CustomerId = request.CustomerId, OwnReference = request.OwnReference, CostObjectId = request.CostObjectId, DeliveryDate = request.From,
            DeliveryUntil = request.Until > request.From ? request.Until : null,
            Lines = [.. request.Lines.Select(l => new LineForm { ItemId = l.ItemId, Description = l.Description, Quantity = l.Quantity, UnitCode = l.UnitCode })],
        };
        FormCheck.Require(form);
        var invoice = new Invoice(form, await drafting.PrepareAsync(db, form, form.TaxDate(clock.Today()), ct));
        foreach (var (line, wanted) in invoice.Lines.Zip(request.Lines)) line.BillsFor(wanted.SourceId);
        return invoice;
    }
}
