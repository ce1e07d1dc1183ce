using Erp.Inventory.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Being prepared; nothing left the house, it has no number.</summary>
    Draft,

    /// <summary>The goods left with the delivery note.</summary>
    Delivered,

    /// <summary>Taken back: the goods lie where they lay before, and the order waits for them again.</summary>
    Cancelled,
}

/// <summary>What is delivered of an order, with the note that goes along. It stands by itself: what it copied stays when the order's customer changes.</summary>
public sealed class Delivery : Record, IPersonal, INamed, INumbered, IDeriving, IAbout
{
    /// <summary>How the stock ledger finds what a delivery moved.</summary>
    public const string SourceType = "sales.delivery";

    /// <summary>The life of a delivery.</summary>
    public static readonly TransitionTable<DeliveryState> Transitions = new TransitionTable<DeliveryState>()
        .State(DeliveryState.Draft, DeliveryTexts.Draft, Tone.Neutral)
        .State(DeliveryState.Delivered, DeliveryTexts.Delivered, Tone.Success)
        .State(DeliveryState.Cancelled, DeliveryTexts.Cancelled, Tone.Danger)
        .Step(SalesCommands.PostDelivery, DeliveryState.Delivered, DeliveryState.Draft)
        .Step(SalesCommands.CancelDelivery, DeliveryState.Cancelled, DeliveryState.Delivered);

    readonly List<DeliveryLine> lines = [];

    Delivery() { }

    /// <summary>Prepares a delivery of an order.</summary>
    /// <param name="order">The order, confirmed.</param>
    /// <param name="warehouseId">Where the goods come from.</param>
    /// <param name="quantities">How much of each of its lines.</param>
    internal Delivery(Order order, Guid warehouseId, IReadOnlyDictionary<Guid, decimal> quantities)
    {
        (OrderId, OrderNumber) = (order.Id, order.Number!);
        (CustomerId, CustomerNumber, CustomerName, CustomerAddress) = (order.CustomerId, order.CustomerNumber, order.CustomerName, order.CustomerAddress);
        (Language, OwnReference, CustomerReference) = (order.Language, order.OwnReference, order.CustomerReference);
        WarehouseId = warehouseId;
        FillLines(order, quantities);
    }

    /// <summary>Number of the delivery note; none while it is a draft.</summary>
    public string? Number { get; private set; }

    [Binding]
    public DeliveryState State { get; private set; }

    /// <summary>The order it delivers.</summary>
    public Guid OrderId { get; private set; }

    public string OrderNumber { get; private set; } = "";

    public Guid CustomerId { get; private set; }

    public string CustomerNumber { get; private set; } = "";

    [Personal]
    public string CustomerName { get; private set; } = "";

    /// <summary>Where the goods go.</summary>
    public Address CustomerAddress { get; private set; } = new();

    /// <summary>The customer's address it was chosen from; none for the usual one.</summary>
    public Guid? AddressId { get; private set; }

    /// <summary>Two-letter language the note is written in.</summary>
    public string Language { get; private set; } = "de";

    public string? OwnReference { get; private set; }

    public string? CustomerReference { get; private set; }

    /// <summary>The day the goods left. On a draft the day planned; empty means the day it is posted.</summary>
    public DateOnly? DeliveryDate { get; private set; }

    /// <summary>The warehouse they come from.</summary>
    public Guid WarehouseId { get; private set; }

    /// <summary>What stands below the lines, such as where to unload.</summary>
    public string? FooterText { get; private set; }

    /// <summary>Why it was taken back.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Numbers, references, customer's name and city as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Personal, Derived]
    public string SearchText { get; private set; } = "";

    /// <summary>What is delivered, in the order's sequence.</summary>
    public IReadOnlyList<DeliveryLine> Lines => lines;

    Guid IPersonal.PersonId => CustomerId;

    Guid? IAbout.SubjectId => OrderId;

    string INamed.DisplayName => Number ?? DeliveryTexts.DraftTitle;

    void IDeriving.Derive() =>
        SearchText = Platform.Search.SearchText.Of(Number, OrderNumber, CustomerNumber, CustomerName, CustomerAddress.City, CustomerReference, OwnReference);

    /// <summary>The delivery as the warehouse keeps it.</summary>
    internal StockSource Source => new(SourceType, Id, Number!);

    /// <summary>Where it stands.</summary>
    internal DocumentStatus<DeliveryState> Status => new(Id, Version, Number, State);

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more, or delivers more than is open.</exception>
    internal void Change(DeliveryForm form, Order order)
    {
        RequireDraft();
        (DeliveryDate, WarehouseId, FooterText) = (form.DeliveryDate, form.WarehouseId!.Value, form.FooterText.Trimmed());
        var quantities = form.Lines.Where(l => l.Quantity > 0).GroupBy(l => l.OrderLineId!.Value).ToDictionary(g => g.Key, g => g.Sum(l => l.Quantity ?? 0));
        order.RequireDeliverable(quantities);
        FillLines(order, quantities);
    }

    /// <summary>Says where the goods go.</summary>
    internal void SendTo(Address address, Guid? chosen) => (CustomerAddress, AddressId) = (address, chosen);

    /// <summary>Refuses what only drafts allow.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    internal void RequireDraft()
    {
        if (State != DeliveryState.Draft) throw new BusinessRuleException(DocumentTexts.NotDraft.With(Number));
    }

    /// <summary>The goods leave: from here on the delivery stands.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, has no lines, or lies in the future.</exception>
    internal void Post(string number, DateOnly today)
    {
        var next = Transitions.Next(State, SalesCommands.PostDelivery);
        if (lines.Count == 0) throw new BusinessRuleException(DeliveryTexts.NoLines, nameof(Lines));
        if (DeliveryDate > today) throw new BusinessRuleException(DeliveryTexts.InFuture.With(today), nameof(DeliveryDate));
        DeliveryDate ??= today;
        Number = number;
        State = next;
    }

    /// <summary>Takes the delivery back. The note keeps its number.</summary>
    /// <exception cref="BusinessRuleException">It is not delivered.</exception>
    internal void Cancel(string reason)
    {
        State = Transitions.Next(State, SalesCommands.CancelDelivery);
        CancelReason = reason;
    }

    /// <summary>Its lines as the warehouse sees them, before the order notes them as delivered.</summary>
    internal IReadOnlyList<StockLine> ForStock(Order order)
    {
        var before = order.Lines.ToDictionary(l => l.Id, l => l.DeliveredQuantity);
        return [.. lines.Select(l => new StockLine(l.OrderLineId, l.ItemId, l.Quantity, l.UnitCode, l.Position) { Before = before[l.OrderLineId] })];
    }

    /// <summary>Keeps lines that are still there, so that the history shows what changed in them.</summary>
    void FillLines(Order order, IReadOnlyDictionary<Guid, decimal> quantities)
    {
        var before = lines.ToDictionary(l => l.OrderLineId);
        lines.Clear();
        foreach (var ordered in order.Lines)
        {
            if (!quantities.TryGetValue(ordered.Id, out var quantity) || quantity == 0) continue;
            var line = before.GetValueOrDefault(ordered.Id) ?? new DeliveryLine(Id, ordered);
            line.Deliver(quantity);
            lines.Add(line);
        }
    }
}
