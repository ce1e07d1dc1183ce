using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;

namespace Erp.Purchasing.Requests;

/// <summary>One thing that is to be bought. It keeps what was said of item and category when it was wanted.</summary>
public sealed class PurchaseRequestLine : Entity, ILine
{
    PurchaseRequestLine() { }

    internal PurchaseRequestLine(Guid requestId) => RequestId = requestId;

    internal PurchaseRequestLine(Guid requestId, int position, WantedLine wanted)
    {
        (RequestId, Position, SourceLineId) = (requestId, position, wanted.SourceLineId);
        (ItemId, ItemNumber, Text) = (wanted.ItemId, wanted.ItemNumber, wanted.Text);
        (Quantity, UnitCode, UnitPrice, CostCategory) = (wanted.Quantity, wanted.UnitCode, wanted.UnitPrice, wanted.CostCategory);
    }

    public Guid RequestId { get; private set; }

    /// <summary>Place on the request, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The item; none for free text.</summary>
    public Guid? ItemId { get; private set; }

    public string? ItemNumber { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>How much, above zero, three decimals.</summary>
    public decimal Quantity { get; private set; }

    public string UnitCode { get; private set; } = "";

    /// <summary>What one is thought to cost, net in euro, four decimals.</summary>
    public decimal UnitPrice { get; private set; }

    /// <summary>What the money goes into, in words.</summary>
    public string? CostCategory { get; private set; }

    /// <summary>The line of the record it is wanted for.</summary>
    public Guid? SourceLineId { get; private set; }

    /// <summary>How much came; more than was asked for where more was taken.</summary>
    public decimal ReceivedQuantity { get; private set; }

    /// <summary>How much has yet to come.</summary>
    public decimal Open => Math.Max(0, Quantity - ReceivedQuantity);

    /// <summary>What the line is thought to cost.</summary>
    public decimal Amount => Money.Round(Quantity * UnitPrice);

    Guid IPartOf.RootId => RequestId;

    /// <summary>Notes that more came; below zero, that it went back.</summary>
    internal void Receive(decimal quantity) => ReceivedQuantity += quantity;

    internal void Change(PurchaseRequestLineForm form, int position)
    {
        Position = position;
        if (form.ItemId != ItemId) (ItemId, ItemNumber) = (form.ItemId, form.ItemNumber.Trimmed());
        (Text, Quantity, UnitCode, UnitPrice, CostCategory) = (form.Text.Trim(), form.Quantity!.Value, form.UnitCode.Trim(), form.UnitPrice!.Value, form.CostCategory.Trimmed());
    }
}
