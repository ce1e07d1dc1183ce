using Erp.Finance.Contracts;
using Erp.Platform.Work;

namespace Erp.Sales.Invoices;

/// <summary>The cents under one tax that a credit note gives back beside what its lines come to: what was left of its invoice there. See <see cref="CreditRest"/>.</summary>
public sealed class InvoiceRest : Entity, IPartOf
{
    InvoiceRest() { }

    internal InvoiceRest(Guid invoiceId, TaxGroup tax, decimal net, decimal amount) =>
        (InvoiceId, TaxCategory, TaxRate, Net, Tax) = (invoiceId, tax.Category, tax.Rate, net, amount);

    public Guid InvoiceId { get; private set; }

    /// <summary>VAT category.</summary>
    public VatCategory TaxCategory { get; private set; }

    /// <summary>VAT rate in per cent.</summary>
    public decimal TaxRate { get; private set; }

    /// <summary>What the note takes on to its net amount under this tax.</summary>
    public decimal Net { get; private set; }

    /// <summary>What it takes on to the tax itself.</summary>
    public decimal Tax { get; private set; }

    Guid IPartOf.RootId => InvoiceId;
}
