using System.Text.Json.Serialization;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Deliveries;

/// <summary>A delivery in a list.</summary>
public sealed class DeliveryRow : IRow
{
    public Guid Id { get; init; }

    public string? Number { get; init; }

    public DeliveryState State { get; init; }

    public DateOnly? DeliveryDate { get; init; }

    public Guid OrderId { get; init; }

    public string OrderNumber { get; init; } = "";

    public Guid CustomerId { get; init; }

    public string CustomerNumber { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public string? CustomerReference { get; init; }

    public string WarehouseName { get; init; } = "";

    /// <summary>Something that left with it is still to be invoiced.</summary>
    public bool ToInvoice { get; init; }

    /// <summary>What the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}

/// <summary>A line of the order as its delivery sees it.</summary>
/// <param name="Quantity">How much of it this delivery delivers.</param>
/// <param name="Ordered">How much was ordered.</param>
/// <param name="Open">How much was not delivered yet by any delivery.</param>
/// <param name="Available">How much the warehouse could give to it now; nothing where it is not kept in stock, or the delivery stands.</param>
public sealed record DeliveryLineDetail(
    Guid OrderLineId, int Position, Guid? ItemId, string? ItemNumber, string Text, string? Description, decimal Quantity, decimal Ordered, decimal Open, decimal? Available, string UnitCode);

/// <summary>Everything about one delivery.</summary>
/// <param name="Form">What can be changed while it is a draft: its lines are those of the order.</param>
/// <param name="Lines">Every line of the order, also those of which nothing is delivered.</param>
public sealed record DeliveryDetail(
    Guid Id, int Version, string? Number, DeliveryState State, Guid OrderId, string OrderNumber, DateOnly? DeliveryDate, string WarehouseName, DocumentCustomer Customer,
    string? OwnReference, string? CustomerReference, string? CancelReason, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, DeliveryForm Form, IReadOnlyList<DeliveryLineDetail> Lines)
{
    /// <summary>Something that left with it is still to be invoiced.</summary>
    public bool ToInvoice { get; init; }

    /// <summary>Addresses of the customer a draft can go to, beside where it usually goes.</summary>
    public IReadOnlyList<Parties.Contracts.PartyPart> Addresses { get; init; } = [];
}
