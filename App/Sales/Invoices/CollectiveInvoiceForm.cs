using System.ComponentModel.DataAnnotations;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>Which orders are invoiced together.</summary>
public sealed class CollectiveInvoiceForm
{
    [MinLength(1), MaxLength(SalesLimits.Lines)]
    public List<Guid> OrderIds { get; set; } = [];

    /// <summary>Goods that have not left are to be billed as well.</summary>
    public bool Ahead { get; set; }
}
