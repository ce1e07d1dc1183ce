using Erp.Platform.Work;

namespace Erp.Sales.Invoices;

/// <summary>
/// What falls on one tax code of a down payment that a final invoice sets off: § 14 (5) UStG wants the amounts asked for in advance shown
/// with the tax on them. Negative on the reversal of such an invoice.
/// </summary>
public sealed class InvoiceDeduction : Entity, IPartOf
{
    InvoiceDeduction() { }

    internal InvoiceDeduction(Guid invoiceId, int position, Invoice downPayment, InvoiceLine billed)
    {
        (InvoiceId, Position) = (invoiceId, position);
        (DownPaymentId, Number, Date) = (downPayment.Id, downPayment.Number!, downPayment.InvoiceDate!.Value);
        (TaxCodeId, TaxRate) = (billed.TaxCodeId!.Value, billed.TaxRate);
        var part = downPayment.Calculate().Revenues.Single(r => r.TaxCodeId == TaxCodeId);
        (Net, Tax) = (part.Net, part.Tax);
        var home = downPayment.HomeRevenue(TaxCodeId);
        (HomeNet, HomeTax) = (home.Net, home.Tax);
        (Rate, RateDate) = (downPayment.Rate, downPayment.RateDate);
    }

    internal InvoiceDeduction(Guid invoiceId, InvoiceDeduction undone)
    {
        (InvoiceId, Position) = (invoiceId, undone.Position);
        (DownPaymentId, Number, Date) = (undone.DownPaymentId, undone.Number, undone.Date);
        (TaxCodeId, TaxRate, Net, Tax) = (undone.TaxCodeId, undone.TaxRate, -undone.Net, -undone.Tax);
        (HomeNet, HomeTax) = (-undone.HomeNet, -undone.HomeTax);
        (Rate, RateDate) = (undone.Rate, undone.RateDate);
    }

    public Guid InvoiceId { get; private set; }

    /// <summary>Place among the deductions, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The down payment invoice.</summary>
    public Guid DownPaymentId { get; private set; }

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Its date.</summary>
    public DateOnly Date { get; private set; }

    public Guid TaxCodeId { get; private set; }

    /// <summary>VAT rate in per cent.</summary>
    public decimal TaxRate { get; private set; }

    public decimal Net { get; private set; }

    public decimal Tax { get; private set; }

    /// <summary>Units of the invoice's currency for one euro at which it was taxed; 1 for the euro.</summary>
    public decimal Rate { get; private set; } = 1;

    /// <summary>The day that rate is of; none for the euro.</summary>
    public DateOnly? RateDate { get; private set; }

    /// <summary>What <see cref="Net"/> stands in the books with, at <see cref="Rate"/>.</summary>
    public decimal HomeNet { get; private set; }

    /// <summary>The same of <see cref="Tax"/>.</summary>
    public decimal HomeTax { get; private set; }

    /// <summary>Net and tax.</summary>
    public decimal Gross => Net + Tax;

    Guid IPartOf.RootId => InvoiceId;
}
