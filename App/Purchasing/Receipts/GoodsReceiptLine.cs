using Erp.Platform.Work;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Receipts;

/// <summary>How much came of one line of a purchase request.</summary>
public sealed class GoodsReceiptLine : Entity, ILine
{
    GoodsReceiptLine() { }

    internal GoodsReceiptLine(Guid receiptId, int position, PurchaseRequestLine wanted, decimal quantity)
    {
        (ReceiptId, Position, RequestLineId) = (receiptId, position, wanted.Id);
        (ItemId, ItemNumber, Text, Quantity, UnitCode) = (wanted.ItemId, wanted.ItemNumber, wanted.Text, quantity, wanted.UnitCode);
    }

    public Guid ReceiptId { get; private set; }

    /// <summary>Place on the receipt, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The line of the request.</summary>
    public Guid RequestLineId { get; private set; }

    /// <summary>The item; none for free text, which is received and never kept in stock.</summary>
    public Guid? ItemId { get; private set; }

    public string? ItemNumber { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>How much came, above zero, three decimals.</summary>
    public decimal Quantity { get; private set; }

    public string UnitCode { get; private set; } = "";

    Guid IPartOf.RootId => ReceiptId;
}
