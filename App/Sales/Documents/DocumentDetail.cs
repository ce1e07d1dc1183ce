using Erp.Finance.Contracts;
using Erp.Parties.Contracts;

namespace Erp.Sales.Documents;

/// <summary>The customer as a document names it.</summary>
public sealed record DocumentCustomer(Guid Id, string Number, string Name, Address Address, string? VatId, string Language, string? ContactName = null)
{
    internal static DocumentCustomer Of<TLine>(SalesDocument<TLine> document) where TLine : SalesLine => new(
        document.CustomerId, document.CustomerNumber, document.CustomerName, document.CustomerAddress, document.CustomerVatId, document.Language, document.ContactName);
}

/// <summary>A line as a document shows it.</summary>
/// <param name="Open">How much of an order's line is still to be invoiced; nothing on other documents.</param>
/// <param name="ToDeliver">How much of an order's line is still to be delivered; nothing on other documents.</param>
public sealed record DocumentLine(
    Guid Id, int Position, LineKind Kind, Guid? ItemId, string? ItemNumber, string Text, string? Description, decimal Quantity, string UnitCode, string UnitName, decimal UnitPrice,
    decimal DiscountPercent, string TaxCode, VatCategory? TaxCategory, decimal TaxRate, string? TaxNote, decimal Net, decimal? Open, decimal? ToDeliver)
{
    /// <summary>Adds to the totals of its document.</summary>
    public bool Counts { get; init; }

    /// <summary>Discount as an amount beside the one in per cent, and what it is for.</summary>
    public decimal DiscountAmount { get; init; }

    public string? DiscountText { get; init; }

    /// <summary>Charge as an amount, and what it is for.</summary>
    public decimal ChargeAmount { get; init; }

    public string? ChargeText { get; init; }

    /// <summary>On a quote, how binding it is.</summary>
    public LineRole Role { get; init; }

    internal static DocumentLine Of(SalesLine line, decimal? open = null, decimal? toDeliver = null) => new(
        line.Id, line.Position, line.Kind, line.ItemId, line.ItemNumber, line.Text, line.Description, line.Quantity, line.UnitCode, line.UnitName, line.UnitPrice,
        line.DiscountPercent, line.TaxCode, line.TaxCategory, line.TaxRate, line.TaxNote, line.Net, open, toDeliver)
    {
        Counts = line.Counts, DiscountAmount = line.DiscountAmount, DiscountText = line.DiscountText, ChargeAmount = line.ChargeAmount, ChargeText = line.ChargeText,
    };
}
