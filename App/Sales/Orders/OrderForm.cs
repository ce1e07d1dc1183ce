using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Sales.Documents;
using Erp.Sales.Quotes;

namespace Erp.Sales.Orders;

/// <summary>An order as it is typed.</summary>
public sealed class OrderForm : DocumentForm
{
    /// <summary>The day the customer ordered.</summary>
    [Required, PlausibleDate]
    public DateOnly? OrderDate { get; set; }

    internal override DateOnly? DocumentDate => OrderDate;

    /// <summary>A form to change an order in.</summary>
    public static OrderForm Of(Order order) => new()
    {
        Version = order.Version, CustomerId = order.CustomerId, AddressId = order.AddressId, GoodsCountry = order.GoodsCountry, ContactId = order.ContactId,
        Currency = order.Currency, OrderDate = order.OrderDate, OwnReference = order.OwnReference, CostObjectId = order.CostObjectId,
        CustomerReference = order.CustomerReference, DeliveryDate = order.DeliveryDate, DeliveryUntil = order.DeliveryUntil, PaymentTermId = order.PaymentTermId,
        DiscountPercent = order.DiscountPercent, Adjustments = [.. order.Adjustments.Select(AdjustmentForm.Of)], HeaderText = order.HeaderText,
        FooterText = order.FooterText, Lines = [.. order.Lines.Select(LineForm.Of)],
    };

    /// <summary>What the customer took of a quote, at the prices offered. The quote's own words above and below stay with it.</summary>
    internal static OrderForm From(Quote quote, DateOnly today) => new()
    {
        CustomerId = quote.CustomerId, AddressId = quote.AddressId, GoodsCountry = quote.GoodsCountry, ContactId = quote.ContactId, Currency = quote.Currency,
        OrderDate = today, OwnReference = quote.OwnReference, CostObjectId = quote.CostObjectId, CustomerReference = quote.CustomerReference,
        DeliveryDate = quote.DeliveryDate, DeliveryUntil = quote.DeliveryUntil, PaymentTermId = quote.PaymentTermId, DiscountPercent = quote.DiscountPercent,
        Adjustments = [.. quote.Adjustments.Select(AdjustmentForm.Copy)], Lines = [.. quote.Lines.Where(l => l.Kind != LineKind.Item || l.Chosen).Select(Taken)],
    };

    static LineForm Taken(QuoteLine line)
    {
        var form = LineForm.Of(line);
        (form.Id, form.OwnPrice) = (null, true);
        return form;
    }
}
