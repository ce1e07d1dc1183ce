using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>A delivery as it is typed.</summary>
public sealed class DeliveryForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The day the goods leave; empty means the day it is posted.</summary>
    [PlausibleDate]
    public DateOnly? DeliveryDate { get; set; }

    /// <summary>The warehouse they come from.</summary>
    [Required]
    public Guid? WarehouseId { get; set; }

    /// <summary>The customer's address they go to; left empty, the usual one for goods.</summary>
    public Guid? AddressId { get; set; }

    [StringLength(SalesLimits.Text)]
    public string? FooterText { get; set; }

    /// <summary>The lines of the order in their sequence; those with nothing are not delivered now.</summary>
    [Required, MaxLength(SalesLimits.Lines)]
    public List<DeliveryLineForm> Lines { get; set; } = [];

    /// <summary>A form to change a delivery in: one line for each line of its order.</summary>
    internal static DeliveryForm Of(Delivery delivery, Order order) => new()
    {
        Version = delivery.Version, DeliveryDate = delivery.DeliveryDate, WarehouseId = delivery.WarehouseId, AddressId = delivery.AddressId, FooterText = delivery.FooterText,
        Lines = [.. order.Lines.Select(l => new DeliveryLineForm { OrderLineId = l.Id, Quantity = delivery.Lines.FirstOrDefault(d => d.OrderLineId == l.Id)?.Quantity ?? 0 })],
    };
}

/// <summary>How much of a line of the order is delivered.</summary>
public sealed class DeliveryLineForm
{
    [Required]
    public Guid? OrderLineId { get; set; }

    [Between(0, SalesLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; }
}
