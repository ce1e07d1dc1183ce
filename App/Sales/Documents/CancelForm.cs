using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Sales.Documents;

/// <summary>Why a document is cancelled, as it is typed.</summary>
public sealed class CancelForm
{
    [Required, StringLength(SalesLimits.Reason), OneLine]
    public string Reason { get; set; } = "";
}
