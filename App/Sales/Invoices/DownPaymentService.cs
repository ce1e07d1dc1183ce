using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Sales.Invoices;

/// <summary>Asks customers for down payments.</summary>
public sealed class DownPaymentService(UnitOfWork work)
{
    /// <summary>Drafts an invoice for a part of a confirmed order in advance (type 386, "Anzahlungsrechnung").</summary>
    /// <returns>Key of the invoice.</returns>
    /// <exception cref="InvalidInputException">Neither or both of percentage and amount are given.</exception>
    /// <exception cref="BusinessRuleException">The order is not confirmed, everything is invoiced, or more is asked for than it comes to.</exception>
    public Task<Guid> CreateAsync(Guid orderId, DownPaymentForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DownPayOrder, new { orderId, form }, async db =>
        {
            FormCheck.Require(form);
            var order = await db.RequireOrderAsync(orderId, ct);
            order.RequireInvoiceable(ahead: true);
            var invoice = DownPayments.Draft(order, form);
            db.Add(invoice);
            return invoice.Id;
        }, ct);
}
