using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Finance;

/// <summary>Why something posted is taken back, and as of which day.</summary>
public sealed class ReversalForm
{
    [Required, StringLength(FinanceLimits.Reason), OneLine]
    public string Reason { get; set; } = "";

    /// <summary>Document and posting date of the reversal: not before the day of what it takes back, nor after today. Left empty, today.</summary>
    public DateOnly? Date { get; set; }
}
