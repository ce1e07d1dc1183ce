using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Chain;

/// <summary>How a document is to be taken back, as it is chosen.</summary>
public sealed class CorrectionForm
{
    [Declared]
    public CorrectionWay Way { get; set; }

    /// <summary>Why: kept with every document that is taken back.</summary>
    [Required, StringLength(SalesLimits.Reason), OneLine]
    public string Reason { get; set; } = "";

    /// <summary>The versions of the plan that was seen.</summary>
    [MaxLength(SalesLimits.ChainDocuments)]
    public Dictionary<Guid, int> Seen { get; set; } = [];
}
