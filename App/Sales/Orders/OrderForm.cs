using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Orders;

/// <summary>An order as it is typed.</summary>
public sealed class OrderForm : DocumentForm
{
    /// <summary>The day the customer ordered.</summary>
    [Required, PlausibleDate]
    public DateOnly? OrderDate { get; set; }

    /// <summary>A form to change an order in.</summary>
    public static OrderForm Of(Order order) => new()
    {
        Version = order.Version, CustomerId = order.CustomerId, OrderDate = order.OrderDate, OwnReference = order.OwnReference,
        CustomerReference = order.CustomerReference, DeliveryDate = order.DeliveryDate, DeliveryUntil = order.DeliveryUntil, PaymentTermId = order.PaymentTermId,
        DiscountPercent = order.DiscountPercent, ChargeAmount = order.ChargeAmount, ChargeText = order.ChargeText, HeaderText = order.HeaderText, FooterText = order.FooterText, Lines = [.. order.Lines.Select(LineForm.Of)],
    };
}
