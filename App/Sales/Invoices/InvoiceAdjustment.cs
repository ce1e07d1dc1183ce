using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>A discount or charge on a whole invoice; of an order the part that goes with what is billed of it.</summary>
public sealed class InvoiceAdjustment : SalesAdjustment, IPartOf
{
    InvoiceAdjustment() { }

    internal InvoiceAdjustment(Guid invoiceId) => InvoiceId = invoiceId;

    public Guid InvoiceId { get; private set; }

    /// <summary>The one of an order that it bills a part of.</summary>
    public Guid? OrderAdjustmentId { get; private set; }

    /// <summary>On a credit note, the one of the invoice that it gives back from.</summary>
    public Guid? CreditsAdjustmentId { get; private set; }

    /// <summary>On an invoice, what issued credit notes have given back of it.</summary>
    public decimal Credited { get; private set; }

    /// <summary>The amount was typed, so that it does not follow what is billed of the order, or given back.</summary>
    public bool Own { get; private set; }

    /// <summary>What is not given back yet.</summary>
    internal decimal Left => Amount - Credited;

    Guid IPartOf.RootId => InvoiceId;

    /// <summary>It is a part of one on an order or invoice.</summary>
    internal bool Follows => OrderAdjustmentId is not null || CreditsAdjustmentId is not null;

    /// <summary>What is a part of something else stays the discount or charge that it is.</summary>
    internal override void Fill(int position, AdjustmentContent content)
    {
        Own |= Follows && content.Amount != Amount;
        base.Fill(position, Follows ? content with { Kind = Kind } : content);
    }

    /// <summary>Bills a part of one on an order.</summary>
    /// <param name="orderAdjustmentId">The one on the order; none where nothing of an order is billed.</param>
    /// <param name="own">Its amount was typed.</param>
    internal void Bills(Guid? orderAdjustmentId, bool own = false) => (OrderAdjustmentId, Own) = (orderAdjustmentId, own);

    /// <summary>Gives back a part or all of another one.</summary>
    internal void Credits(InvoiceAdjustment billed) => CreditsAdjustmentId = billed.Id;

    /// <summary>Takes what is due with the lines, unless the amount was typed. Whoever types just that lets it follow again.</summary>
    internal void Follow(decimal due)
    {
        if (!Own) Amount = due;
        Own = Amount != due;
    }

    /// <summary>Notes what a credit note gives back.</summary>
    internal void Credit(decimal amount) => Credited += amount;
}
