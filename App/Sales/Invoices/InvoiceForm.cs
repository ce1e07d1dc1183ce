using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>An invoice as it is typed.</summary>
public sealed class InvoiceForm : DocumentForm
{
    /// <summary>The date on the invoice; left empty, the day it is issued.</summary>
    [PlausibleDate]
    public DateOnly? InvoiceDate { get; set; }

    /// <summary>A due date agreed apart from the payment terms.</summary>
    [PlausibleDate]
    public DateOnly? DueDate { get; set; }

    internal override AddressPurpose? Purpose => AddressPurpose.Billing;

    internal override DateOnly? DocumentDate => InvoiceDate;

    /// <summary>A form to change an invoice in.</summary>
    public static InvoiceForm Of(Invoice invoice) => new()
    {
        Version = invoice.Version, CustomerId = invoice.CustomerId, AddressId = invoice.AddressId, GoodsCountry = invoice.GoodsCountry, ContactId = invoice.ContactId,
        Currency = invoice.Currency, InvoiceDate = invoice.InvoiceDate, DueDate = invoice.DueDate,
        OwnReference = invoice.OwnReference, CostObjectId = invoice.CostObjectId, CustomerReference = invoice.CustomerReference, DeliveryDate = invoice.DeliveryDate,
        DeliveryUntil = invoice.DeliveryUntil, PaymentTermId = invoice.PaymentTermId, DiscountPercent = invoice.DiscountPercent,
        Adjustments = [.. invoice.Adjustments.Select(AdjustmentForm.Of)], HeaderText = invoice.HeaderText, FooterText = invoice.FooterText, Lines = [.. invoice.Lines.Select(LineForm.Of)],
    };

    /// <summary>What may be chosen on a draft for money in advance: its lines follow the order.</summary>
    internal InvoiceForm WithoutLines() =>
        new() { CustomerId = CustomerId, AddressId = AddressId, GoodsCountry = GoodsCountry, ContactId = ContactId, PaymentTermId = PaymentTermId, Currency = Currency };

    /// <summary>An invoice like one that was taken back, to be issued on another day.</summary>
    internal static InvoiceForm Anew(Invoice invoice)
    {
        var form = Of(invoice);
        (form.Version, form.InvoiceDate, form.DueDate) = (0, null, null);
        foreach (var line in form.Lines) line.Id = null;
        foreach (var adjustment in form.Adjustments) adjustment.Id = null;
        return form;
    }
}
