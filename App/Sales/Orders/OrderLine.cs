using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;

namespace Erp.Sales.Orders;

/// <summary>
/// One thing ordered, and how much of it is delivered and invoiced: ordered = delivered + to deliver, and ordered = invoiced + open. Texts and
/// subtotals order nothing.
/// </summary>
public sealed class OrderLine : SalesLine, ILine
{
    OrderLine() { }

    internal OrderLine(Guid orderId) => OrderId = orderId;

    public Guid OrderId { get; private set; }

    /// <summary>
    /// How much stands on invoices, drafts included, that were not cancelled. Kept here rather than summed up when asked, so that two
    /// people who invoice the same order at once meet on its version and one of them finds nothing left.
    /// </summary>
    public decimal InvoicedQuantity { get; private set; }

    /// <summary>How much of <see cref="InvoicedQuantity"/> stands on issued invoices.</summary>
    public decimal IssuedQuantity { get; private set; }

    /// <summary>How much is still to be invoiced.</summary>
    public decimal OpenQuantity => Quantity - InvoicedQuantity;

    /// <summary>What of <see cref="SalesLine.DiscountAmount"/> stands on those invoices; more than was agreed where somebody typed more there.</summary>
    public decimal InvoicedDiscount { get; private set; }

    /// <summary>The same of <see cref="SalesLine.ChargeAmount"/>.</summary>
    public decimal InvoicedCharge { get; private set; }

    /// <summary>How much has left the house with deliveries that were not cancelled.</summary>
    public decimal DeliveredQuantity { get; private set; }

    /// <summary>How much is still to be delivered; nothing of a line that gives something back.</summary>
    public decimal ToDeliver => Math.Max(0, Quantity) - DeliveredQuantity;

    /// <summary>It is performed, not carried: the order does not wait for a delivery of it.</summary>
    public bool IsService { get; private set; }

    /// <summary>It is of an item that is carried: goods, or a kit of them.</summary>
    internal bool IsGoods => ItemId is not null && !IsService;

    /// <summary>It leaves with deliveries: goods, and of free words what somebody delivered. What is given back does not.</summary>
    bool Leaves => Quantity > 0 && (IsGoods || (!IsService && DeliveredQuantity != 0));

    /// <summary>How much is supplied and not invoiced: of what leaves, what has left; of anything else, all that is open.</summary>
    internal decimal SuppliedQuantity => Leaves ? Math.Clamp(DeliveredQuantity - InvoicedQuantity, 0, OpenQuantity) : OpenQuantity;

    /// <summary>How much of what left with some deliveries is supplied and not invoiced.</summary>
    /// <param name="delivered">What left with them, by lines.</param>
    internal decimal SuppliedOf(IReadOnlyDictionary<Guid, decimal> delivered) => Quantity > 0 ? Math.Min(SuppliedQuantity, delivered.GetValueOrDefault(Id)) : 0;

    /// <summary>How much stands on issued invoices and has not left.</summary>
    internal decimal AheadQuantity => Leaves ? Math.Max(0, IssuedQuantity - DeliveredQuantity) : 0;

    Guid IPartOf.RootId => OrderId;

    internal override void Fill(int position, LineContent content)
    {
        base.Fill(position, content);
        IsService = content.IsService;
    }

    /// <summary>No more of it than was supplied stands on issued invoices, this part among them.</summary>
    internal bool IsSuppliedWith(decimal quantity) => !Leaves || IssuedQuantity + quantity <= DeliveredQuantity;

    /// <summary>What goes with a part of it of its discount and charge, to the cent; with all that is open whatever is left.</summary>
    internal (decimal Discount, decimal Charge) OpenAmountsOf(decimal quantity)
    {
        var (discount, charge) = (Math.Max(0, DiscountAmount - InvoicedDiscount), Math.Max(0, ChargeAmount - InvoicedCharge));
        // No more than the part is worth: else no invoice of the rest could be drafted.
        discount = Math.Min(discount, Totals.Line(ForTotals() with { Quantity = Math.Abs(quantity), Allowances = 0, Charges = 0 }).Net);
        if (quantity == OpenQuantity) return (discount, charge);
        var share = AmountsOf(quantity);
        return (Math.Min(discount, share.Discount), Math.Min(charge, share.Charge));
    }

    internal void Bill(BilledLine part)
    {
        if (Math.Sign(part.Quantity) != Math.Sign(Quantity) || Math.Abs(part.Quantity) > Math.Abs(OpenQuantity))
            throw new BusinessRuleException(OrderTexts.MoreThanOpen.With(OpenQuantity), $"Lines[{part.Position - 1}].Quantity");
        InvoicedQuantity += part.Quantity;
        (InvoicedDiscount, InvoicedCharge) = (InvoicedDiscount + part.Discount, InvoicedCharge + part.Charge);
    }

    internal void Release(BilledLine part)
    {
        InvoicedQuantity -= part.Quantity;
        (InvoicedDiscount, InvoicedCharge) = (InvoicedDiscount - part.Discount, InvoicedCharge - part.Charge);
    }

    internal void Issue(decimal quantity) => IssuedQuantity += quantity;

    /// <exception cref="BusinessRuleException">More would be delivered than is left.</exception>
    internal void RequireToDeliver(decimal quantity)
    {
        if (quantity > ToDeliver) throw new BusinessRuleException(Deliveries.DeliveryTexts.MoreThanOpen.With(ToDeliver), $"Lines[{Position - 1}].Quantity");
    }

    internal void Deliver(decimal quantity)
    {
        RequireToDeliver(quantity);
        DeliveredQuantity += quantity;
    }

    internal void TakeBackDelivery(decimal quantity) => DeliveredQuantity -= quantity;
}
