using Erp.Platform.Records;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>An invoice as it is typed.</summary>
public sealed class InvoiceForm : DocumentForm
{
    /// <summary>The date on the invoice; left empty, the day it is issued.</summary>
    [PlausibleDate]
    public DateOnly? InvoiceDate { get; set; }

    /// <summary>A due date agreed apart from the payment terms.</summary>
    [PlausibleDate]
    public DateOnly? DueDate { get; set; }

    /// <summary>A form to change an invoice in.</summary>
    public static InvoiceForm Of(Invoice invoice) => new()
    {
        Version = invoice.Version, CustomerId = invoice.CustomerId, InvoiceDate = invoice.InvoiceDate, DueDate = invoice.DueDate,
        OwnReference = invoice.OwnReference, CustomerReference = invoice.CustomerReference, DeliveryDate = invoice.DeliveryDate,
        DeliveryUntil = invoice.DeliveryUntil, PaymentTermId = invoice.PaymentTermId, DiscountPercent = invoice.DiscountPercent,
        ChargeAmount = invoice.ChargeAmount, ChargeText = invoice.ChargeText, HeaderText = invoice.HeaderText, FooterText = invoice.FooterText, Lines = [.. invoice.Lines.Select(LineForm.Of)],
    };

    /// <summary>What is still open of these lines of an order, at the prices agreed. Supplied today if the order names no day.</summary>
    internal static InvoiceForm For(Order order, IEnumerable<OrderLine> openLines, DateOnly today) => new()
    {
        CustomerId = order.CustomerId, OwnReference = order.OwnReference, CustomerReference = order.CustomerReference, DeliveryDate = order.DeliveryDate ?? today,
        DeliveryUntil = order.DeliveryUntil, PaymentTermId = order.PaymentTermId, DiscountPercent = order.DiscountPercent,
        Lines = [.. openLines.Select(line => Open(line))],
    };

    static LineForm Open(OrderLine line)
    {
        var form = LineForm.Of(line);
        form.Id = null;
        form.Quantity = line.OpenQuantity;
        return form;
    }
}
