using System.ComponentModel.DataAnnotations;
using Erp.Sales.Documents;

namespace Erp.Sales.Deliveries;

/// <summary>Which deliveries are invoiced, alone or together.</summary>
public sealed class DeliveryInvoiceForm
{
    [MinLength(1), MaxLength(SalesLimits.Lines)]
    public List<Guid> DeliveryIds { get; set; } = [];
}
