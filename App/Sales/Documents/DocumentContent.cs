using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Sales.Orders;

namespace Erp.Sales.Documents;

/// <summary>What a form comes to once customer, items, units and taxes are looked up: everything a document copies.</summary>
/// <param name="Customer">The customer as the document names it.</param>
/// <param name="PaymentTermId">The terms agreed.</param>
/// <param name="Terms">A copy of them.</param>
/// <param name="Lines">The lines in order.</param>
/// <param name="Currency">The currency of all its amounts.</param>
sealed record DocumentContent(CustomerContent Customer, Guid? PaymentTermId, TermsOfPayment Terms, IReadOnlyList<LineContent> Lines, CurrencyContent Currency)
{
    /// <summary>Discounts and charges on the whole as amounts, in order.</summary>
    public IReadOnlyList<AdjustmentContent> Adjustments { get; init; } = [];
}

/// <summary>What a discount or charge on the whole document copies.</summary>
/// <param name="Id">The one it belongs to; null for a new one.</param>
/// <param name="Tax">The one tax it carries; none where it shares those of the lines.</param>
sealed record AdjustmentContent(Guid? Id, AdjustmentKind Kind, string? Text, decimal Amount, TaxContent? Tax);

/// <summary>The currency of a document, and what it is worth in that of the books.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Rate">Units of it for one euro.</param>
/// <param name="RateDate">The day that rate is of; none for the euro.</param>
sealed record CurrencyContent(string Code, decimal Rate, DateOnly? RateDate)
{
    public CurrencyContent(string code, DatedRate rate) : this(code, rate.Rate, code == Money.Euro ? null : rate.Date) { }
}

/// <summary>The customer as a document names it.</summary>
/// <param name="AddressId">The address chosen; none for the usual one.</param>
/// <param name="ContactName">The contact it is addressed to, as letters write it.</param>
sealed record CustomerContent(
    Guid Id, string Number, string Name, Address Address, string? VatId, string Language, Guid? AddressId = null, Guid? ContactId = null, string? ContactName = null)
{
    /// <summary>The country its goods go to.</summary>
    public required string GoodsCountry { get; init; }

    /// <summary>The customer as an order names them, at their usual address.</summary>
    public static CustomerContent Of(Order order) =>
        new(order.CustomerId, order.CustomerNumber, order.CustomerName, order.CustomerAddress, order.CustomerVatId, order.Language) { GoodsCountry = order.GoodsCountry };
}

/// <summary>What one line copies.</summary>
/// <param name="Id">The line it belongs to; null for a new one.</param>
/// <param name="Tax">None where nothing is sold.</param>
sealed record LineContent(
    Guid? Id, Guid? ItemId, string? ItemNumber, string Text, string? Description, decimal Quantity, UnitContent Unit, decimal UnitPrice, decimal DiscountPercent,
    TaxContent? Tax)
{
    public LineKind Kind { get; init; }

    /// <summary>A service of the catalogue: performed, not carried.</summary>
    public bool IsService { get; init; }

    /// <summary>How binding it is; other than firm on quotes only.</summary>
    public LineRole Role { get; init; }

    /// <summary>What one of its unit costs the company now; null where that is not known.</summary>
    public decimal? UnitCost { get; init; }

    /// <summary>The price was typed or agreed.</summary>
    public bool OwnPrice { get; init; }

    /// <summary>Discount and charge of the line as amounts.</summary>
    public LineAmounts Amounts { get; init; } = LineAmounts.None;

    /// <summary>A line that sells nothing.</summary>
    public static LineContent Words(Guid? id, LineKind kind, string text, string? description) =>
        new(id, null, null, text, description, 0, UnitContent.None, 0, 0, null) { Kind = kind };
}

/// <summary>Discount and charge of a line as amounts, each with what it is for.</summary>
sealed record LineAmounts(decimal Discount, string? DiscountText, decimal Charge, string? ChargeText)
{
    public static readonly LineAmounts None = new(0, null, 0, null);
}

/// <summary>The unit as a line names it.</summary>
sealed record UnitContent(string Code, string Name, string UneceCode)
{
    /// <summary>Where nothing is counted.</summary>
    public static readonly UnitContent None = new("", "", "");
}

/// <summary>The tax as a line states it.</summary>
sealed record TaxContent(Guid Id, string Code, VatCategory Category, decimal Rate, string? Note, string? ExemptionCode)
{
    public static TaxContent Of(TaxCodeInfo tax, CultureInfo language) => new(tax.Id, tax.Code, tax.Category, tax.Rate, tax.LegalText(language), tax.ExemptionCode);
}
