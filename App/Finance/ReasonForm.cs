using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Finance;

/// <summary>Why something posted is taken back.</summary>
public sealed class ReasonForm
{
    [Required, StringLength(FinanceLimits.Reason), OneLine]
    public string Reason { get; set; } = "";
}
