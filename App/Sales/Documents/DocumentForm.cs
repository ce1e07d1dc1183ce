using System.ComponentModel.DataAnnotations;
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

    /// <summary>Net amount charged on top of the lines, such as freight (BT-99). It shares the taxes of what it goes with.</summary>
    [Between(-SalesLimits.MostPrice, SalesLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal ChargeAmount { get; set; }

    /// <summary>What is charged (BT-104); left empty, freight.</summary>
    [StringLength(SalesLimits.ChargeText), OneLine]
    public string? ChargeText { get; set; }

    [StringLength(SalesLimits.Text)]
    public string? HeaderText { get; set; }

    [StringLength(SalesLimits.Text)]
    public string? FooterText { get; set; }

    [MaxLength(SalesLimits.Lines)]
    public List<LineForm> Lines { get; set; } = [];

    /// <summary>Which of the customer's addresses is the usual one; none for the main address.</summary>
    internal virtual AddressPurpose? Purpose => null;

    /// <summary>The date on the document as typed; prices are those of this day.</summary>
    internal abstract DateOnly? DocumentDate { get; }

    /// <summary>The day whose tax rates apply: that of supply as far as it is known.</summary>
    internal DateOnly TaxDate(DateOnly documentDate) => DeliveryUntil ?? DeliveryDate ?? documentDate;
}
