using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>A quote as it is typed.</summary>
public sealed class QuoteForm : DocumentForm
{
    /// <summary>The date on it.</summary>
    [Required, PlausibleDate]
    public DateOnly? QuoteDate { get; set; }

    /// <summary>Last day on which the customer may accept it.</summary>
    [Required, PlausibleDate]
    public DateOnly? ValidUntil { get; set; }

    internal override DateOnly? DocumentDate => QuoteDate;

    /// <summary>A form to change a quote in.</summary>
    public static QuoteForm Of(Quote quote) => new()
    {
        Version = quote.Version, CustomerId = quote.CustomerId, AddressId = quote.AddressId, GoodsCountry = quote.GoodsCountry, ContactId = quote.ContactId,
        Currency = quote.Currency, QuoteDate = quote.QuoteDate, ValidUntil = quote.ValidUntil, OwnReference = quote.OwnReference, CostObjectId = quote.CostObjectId,
        CustomerReference = quote.CustomerReference, DeliveryDate = quote.DeliveryDate, DeliveryUntil = quote.DeliveryUntil, PaymentTermId = quote.PaymentTermId,
        DiscountPercent = quote.DiscountPercent, Adjustments = [.. quote.Adjustments.Select(AdjustmentForm.Of)], HeaderText = quote.HeaderText,
        FooterText = quote.FooterText, Lines = [.. quote.Lines.Select(l => l.ToForm())],
    };

    /// <summary>Days a quote is valid unless it says otherwise.</summary>
    internal const int UsualValidity = 30;

    /// <summary>Becomes a form of its own: dated today, valid as long as usual, its lines new.</summary>
    internal QuoteForm Renewed(DateOnly today)
    {
        (Version, QuoteDate, ValidUntil) = (0, today, today.AddDays(UsualValidity));
        foreach (var line in Lines) line.Id = Guid.CreateVersion7();
        foreach (var adjustment in Adjustments) adjustment.Id = Guid.CreateVersion7();
        return this;
    }
}

/// <summary>Which lines of a quote the customer takes.</summary>
public sealed class AcceptForm
{
    /// <summary>Lines of items; left out, all firm ones.</summary>
    [MaxLength(SalesLimits.Lines)]
    public List<Guid>? LineIds { get; set; }
}
