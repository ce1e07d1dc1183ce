using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Sales.Documents;

/// <summary>What orders and invoices are typed with alike.</summary>
public abstract class DocumentForm : IVersionedForm
{
    public int Version { get; set; }

    [Required]
    public Guid? CustomerId { get; set; }

    /// <summary>The customer's address it goes to; left empty, the usual one for such documents.</summary>
    public Guid? AddressId { get; set; }

    /// <summary>Two-letter country the goods go to (BT-80), which decides about their tax; left empty, that of the customer's delivery address.</summary>
    [StringLength(AddressLimits.Country), OneLine]
    public string? GoodsCountry { get; set; }

    /// <summary>The contact it is addressed to; left empty, nobody in particular.</summary>
    public Guid? ContactId { get; set; }

    /// <summary>Our reference, such as a project.</summary>
    [StringLength(SalesLimits.Reference), OneLine]
    public string? OwnReference { get; set; }

    /// <summary>What its revenue is for, such as a project.</summary>
    public Guid? CostObjectId { get; set; }

    /// <summary>The customer's order number or buyer reference (BT-10, BT-13).</summary>
    [StringLength(SalesLimits.Reference), OneLine]
    public string? CustomerReference { get; set; }

    /// <summary>Day of supply, or first day of its period.</summary>
    [PlausibleDate]
    public DateOnly? DeliveryDate { get; set; }

    /// <summary>Last day of the period of supply; empty for a single day.</summary>
    [PlausibleDate]
    public DateOnly? DeliveryUntil { get; set; }

    /// <summary>ISO 4217 code of all amounts, one of the company's currencies; left empty, the customer's.</summary>
    [StringLength(PartyLimits.Currency), OneLine]
    public string? Currency { get; set; }

    /// <summary>Payment terms; left empty, those of the customer.</summary>
    public Guid? PaymentTermId { get; set; }

    /// <summary>Discount in per cent of the sum of the lines.</summary>
    [Between(0, 100), Decimals(SalesLimits.PercentDecimals)]
    public decimal DiscountPercent { get; set; }

    /// <summary>Discounts and charges on the whole as amounts, such as freight.</summary>
    [MaxLength(SalesLimits.Adjustments)]
    public List<AdjustmentForm> Adjustments { get; set; } = [];

    /// <summary>The freight among them: the charge without other words, taxed like the lines. A short way for files, which have a column of it.</summary>
    [JsonIgnore, Between(-SalesLimits.MostPrice, SalesLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal Freight
    {
        get => Adjustments.Find(IsFreight)?.Amount ?? 0;
        set
        {
            if (Adjustments.Find(IsFreight) is { } freight) freight.Amount = value;
            else if (value != 0) Adjustments.Add(new() { Amount = value });
        }
    }

    [StringLength(SalesLimits.Text)]
    public string? HeaderText { get; set; }

    [StringLength(SalesLimits.Text)]
    public string? FooterText { get; set; }

    [MaxLength(SalesLimits.Lines)]
    public List<LineForm> Lines { get; set; } = [];

    static bool IsFreight(AdjustmentForm adjustment) => adjustment is { Kind: AdjustmentKind.Charge, Text: null or "", TaxCodeId: null };

    /// <summary>Which of the customer's addresses is the usual one; none for the main address.</summary>
    internal virtual AddressPurpose? Purpose => null;

    /// <summary>The date on the document as typed; prices are those of this day.</summary>
    internal abstract DateOnly? DocumentDate { get; }

    /// <summary>The day whose tax rates apply: that of supply as far as it is known.</summary>
    internal DateOnly TaxDate(DateOnly documentDate) => DeliveryUntil ?? DeliveryDate ?? documentDate;
}
