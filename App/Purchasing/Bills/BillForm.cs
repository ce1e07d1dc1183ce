using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Purchasing.Contracts;

namespace Erp.Purchasing.Bills;

/// <summary>A supplier's invoice as it is typed from the paper.</summary>
public sealed class BillForm : IVersionedForm
{
    const int CurrencyLength = 3;

    public int Version { get; set; }

    /// <summary>The purchase request it bills; said once, when the bill is begun.</summary>
    public Guid? RequestId { get; set; }

    [Required]
    public Guid? SupplierId { get; set; }

    /// <summary>The number the supplier gave it.</summary>
    [Required, StringLength(PurchaseLimits.InvoiceNumber), OneLine]
    public string InvoiceNumber { get; set; } = "";

    /// <summary>The date on it.</summary>
    [Required, PlausibleDate]
    public DateOnly? InvoiceDate { get; set; }

    /// <summary>Last day of the supply; left empty, the date on it.</summary>
    [PlausibleDate]
    public DateOnly? SupplyDate { get; set; }

    /// <summary>The day it came; it is posted as of that.</summary>
    [Required, PlausibleDate]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>When it is to be paid; left empty, by the terms of the supplier, whose cash discount comes along.</summary>
    [PlausibleDate]
    public DateOnly? DueDate { get; set; }

    /// <summary>Last day on which a cash discount may be taken.</summary>
    [PlausibleDate]
    public DateOnly? DiscountUntil { get; set; }

    /// <summary>Cash discount in per cent of what is to be paid.</summary>
    [Between(0.01, 99.99), Decimals(2)]
    public decimal? DiscountPercent { get; set; }

    /// <summary>ISO 4217 code; only bills in the currency of the books are taken.</summary>
    [StringLength(CurrencyLength), OneLine]
    public string? Currency { get; set; }

    /// <summary>What the paper says is to be paid: it must be what the lines come to, and is needed for posting.</summary>
    [Between(-PurchaseLimits.MostPrice, PurchaseLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal? StatedGross { get; set; }

    /// <summary>The tax the paper shows, where it rounds by cents otherwise; left empty, as it is reckoned here.</summary>
    [Between(-PurchaseLimits.MostPrice, PurchaseLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal? StatedTax { get; set; }

    [StringLength(PurchaseLimits.Note)]
    public string? Note { get; set; }

    [Required, MinLength(1), MaxLength(PurchaseLimits.Lines)]
    public List<BillLineForm> Lines { get; set; } = [];

    /// <summary>A form to change a bill in.</summary>
    public static BillForm Of(Bill bill) => new()
    {
        Version = bill.Version, RequestId = bill.RequestId, SupplierId = bill.SupplierId, InvoiceNumber = bill.InvoiceNumber, InvoiceDate = bill.InvoiceDate, SupplyDate = bill.SupplyDate,
        ReceivedOn = bill.ReceivedOn, DueDate = bill.DueDate, DiscountUntil = bill.DiscountUntil, DiscountPercent = bill.DiscountPercent, StatedGross = bill.StatedGross, StatedTax = bill.StatedTax,
        Note = bill.Note, Lines = [.. bill.Lines.Select(BillLineForm.Of)],
    };
}

/// <summary>A line of a supplier's invoice as it is typed.</summary>
public sealed class BillLineForm
{
    /// <summary>The line this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>The item; empty for free text.</summary>
    public Guid? ItemId { get; set; }

    [StringLength(ItemLimits.Number), OneLine]
    public string? ItemNumber { get; set; }

    [Required, StringLength(PurchaseLimits.Text), OneLine]
    public string Text { get; set; } = "";

    /// <summary>How much; 1 where only an amount is billed, below zero where something is given back.</summary>
    [Required, Between(-PurchaseLimits.MostQuantity, PurchaseLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    /// <summary>What one costs, net in euro.</summary>
    [Required, Between(-PurchaseLimits.MostPrice, PurchaseLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? UnitPrice { get; set; }

    /// <summary>Tax code for purchases; left empty, the default one.</summary>
    public Guid? TaxCodeId { get; set; }

    /// <summary>Account of the expense, or of what is kept; left empty, that of the tax code.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>What it is for, such as a project.</summary>
    public Guid? CostObjectId { get; set; }

    /// <summary>What the money goes into, in words.</summary>
    [StringLength(PurchaseLimits.CostCategory), OneLine]
    public string? CostCategory { get; set; }

    /// <summary>The line of the purchase request it bills.</summary>
    public Guid? RequestLineId { get; set; }

    internal static BillLineForm Of(BillLine line) => new()
    {
        Id = line.Id, ItemId = line.ItemId, ItemNumber = line.ItemNumber, Text = line.Text, Quantity = line.Quantity, UnitPrice = line.UnitPrice, TaxCodeId = line.TaxCodeId,
        AccountId = line.AccountId, CostObjectId = line.CostObjectId, CostCategory = line.CostCategory, RequestLineId = line.RequestLineId,
    };
}

/// <summary>Why a bill is cancelled.</summary>
public sealed class BillCancelForm
{
    [Required, StringLength(PurchaseLimits.Reason)]
    public string Reason { get; set; } = "";
}
