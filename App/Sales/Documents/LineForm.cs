using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>A line as it is typed. What is left empty comes from the item.</summary>
public sealed class LineForm
{
    /// <summary>The line this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>What the line is. Texts and subtotals have words only.</summary>
    [Declared]
    public LineKind Kind { get; set; }

    /// <summary>On a quote, how binding the line is.</summary>
    [Declared]
    public LineRole Role { get; set; }

    /// <summary>The item sold; empty for a line of free text.</summary>
    public Guid? ItemId { get; set; }

    [StringLength(SalesLimits.LineText), OneLine]
    public string? Text { get; set; }

    [StringLength(SalesLimits.LineDescription)]
    public string? Description { get; set; }

    /// <summary>How many; negative on a line that gives something back.</summary>
    [SomeQuantity, Between(-SalesLimits.MostQuantity, SalesLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal Quantity { get; set; } = 1;

    /// <summary>Short name of the unit, such as <c>Stk</c>.</summary>
    [StringLength(UnitLimits.Code), OneLine]
    public string? UnitCode { get; set; }

    /// <summary>Net price for one unit; never negative (BR-27). Left empty, the one found for customer, quantity and day.</summary>
    [Between(0, SalesLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? UnitPrice { get; set; }

    /// <summary>The price was typed or agreed: it stays whatever the quantity.</summary>
    public bool OwnPrice { get; set; }

    [Between(0, 100), Decimals(SalesLimits.PercentDecimals)]
    public decimal DiscountPercent { get; set; }

    /// <summary>Discount on the line as an amount (BT-136), beside the one in per cent. Of a line of an order being invoiced it goes by quantity.</summary>
    [Between(0, SalesLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal DiscountAmount { get; set; }

    /// <summary>What that is for (BT-139); left empty, a discount.</summary>
    [StringLength(SalesLimits.AdjustmentText), OneLine]
    public string? DiscountText { get; set; }

    /// <summary>Charge on the line as an amount (BT-141). Of a line of an order being invoiced it goes by quantity.</summary>
    [Between(0, SalesLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal ChargeAmount { get; set; }

    /// <summary>What that is for (BT-144); left empty, a surcharge.</summary>
    [StringLength(SalesLimits.AdjustmentText), OneLine]
    public string? ChargeText { get; set; }

    /// <summary>Tax code; left empty, the one that fits item and customer.</summary>
    public Guid? TaxCodeId { get; set; }

    /// <summary>Adds to the totals of its document.</summary>
    internal bool Counts => Kind == LineKind.Item && Role == LineRole.Firm;

    /// <summary>A form to change a line in.</summary>
    public static LineForm Of(SalesLine line) => new()
    {
        Id = line.Id, Kind = line.Kind, ItemId = line.ItemId, Text = line.Text, Description = line.Description, Quantity = line.Quantity, UnitCode = line.UnitCode,
        UnitPrice = line.UnitPrice, OwnPrice = line.OwnPrice, DiscountPercent = line.DiscountPercent, TaxCodeId = line.TaxCodeId,
        DiscountAmount = line.DiscountAmount, DiscountText = line.DiscountText, ChargeAmount = line.ChargeAmount, ChargeText = line.ChargeText,
    };
}

/// <summary>A quantity other than zero, where something is sold.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SomeQuantityAttribute : ValidationAttribute, IExplained
{
    public Message Says => DocumentTexts.QuantityZero;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is 0m && validationContext.ObjectInstance is LineForm { Kind: LineKind.Item } ? new(null, [validationContext.MemberName!]) : ValidationResult.Success;
}
