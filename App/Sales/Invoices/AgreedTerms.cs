using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>Keeps to the terms of payment that were agreed with an order, whatever those master data say by now, as to its prices.</summary>
static class AgreedTerms
{
    /// <summary>What a form comes to, with the terms as the order has them, unless others are chosen on the form.</summary>
    /// <param name="content">What it comes to with the terms of today.</param>
    /// <param name="form">The form.</param>
    /// <param name="orders">The orders it bills, which agree in their terms; none for an invoice by itself.</param>
    public static DocumentContent AsAgreed(this DocumentContent content, InvoiceForm form, IReadOnlyList<Order> orders) =>
        orders.Count > 0 && form.PaymentTermId == orders[0].PaymentTermId ? content with { PaymentTermId = orders[0].PaymentTermId, Terms = orders[0].Terms } : content;

    /// <summary>The same for money in advance: a cash discount is given on the final invoice only.</summary>
    public static TermsOfPayment InAdvance(this TermsOfPayment terms) => new() { Name = terms.Name, DaysNet = terms.DaysNet };
}
