using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Purchasing.Bills;

/// <summary>One thing a supplier bills; below zero, gives back. It keeps what was said of item and tax when it was typed.</summary>
public sealed class BillLine : Entity, ILine
{
    BillLine() { }

    internal BillLine(Guid billId) => BillId = billId;

    public Guid BillId { get; private set; }

    /// <summary>Place on the bill, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The item; none for free text.</summary>
    public Guid? ItemId { get; private set; }

    public string? ItemNumber { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>How much, three decimals; 1 where only an amount is billed.</summary>
    public decimal Quantity { get; private set; }

    /// <summary>What one costs, net in euro, four decimals.</summary>
    public decimal UnitPrice { get; private set; }

    /// <summary>Quantity × price, to the cent.</summary>
    public decimal Net { get; private set; }

    public Guid TaxCodeId { get; private set; }

    /// <summary>VAT category of the tax code.</summary>
    public VatCategory TaxCategory { get; private set; }

    /// <summary>Per cent of tax paid with the bill; nothing where the recipient owes it.</summary>
    public decimal PaidRate { get; private set; }

    /// <summary>Account of the expense, or of what is kept.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>What it is for, such as a project.</summary>
    public Guid? CostObjectId { get; private set; }

    /// <summary>What the money goes into, in words.</summary>
    public string? CostCategory { get; private set; }

    /// <summary>The line of the purchase request it bills.</summary>
    public Guid? RequestLineId { get; private set; }

    Guid IPartOf.RootId => BillId;

    internal void Change(BillLineForm form, int position, InputTaxInfo tax)
    {
        Position = position;
        if (form.ItemId != ItemId) (ItemId, ItemNumber) = (form.ItemId, form.ItemNumber.Trimmed());
        (Text, Quantity, UnitPrice) = (form.Text.Trim(), form.Quantity!.Value, form.UnitPrice!.Value);
        Net = Totals.Line(new(Quantity, UnitPrice, tax.Category, tax.Rate, tax.Id)).Net;
        (TaxCodeId, TaxCategory, PaidRate) = (tax.Id, tax.Category, tax.IsPaid ? tax.Rate : 0);
        (AccountId, CostObjectId, CostCategory, RequestLineId) = (form.AccountId!.Value, form.CostObjectId, form.CostCategory.Trimmed(), form.RequestLineId);
    }
}
