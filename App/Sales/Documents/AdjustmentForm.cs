using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;

namespace Erp.Sales.Documents;

/// <summary>A discount or charge on a whole document as it is typed.</summary>
public sealed class AdjustmentForm
{
    /// <summary>The one this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Declared]
    public AdjustmentKind Kind { get; set; }

    /// <summary>What it is for; left empty, freight or a discount.</summary>
    [StringLength(SalesLimits.AdjustmentText), OneLine]
    public string? Text { get; set; }

    /// <summary>Net amount; negative on what gives back only.</summary>
    [Between(-SalesLimits.MostPrice, SalesLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal Amount { get; set; }

    /// <summary>The one tax it carries; left empty, it shares the taxes of the lines.</summary>
    public Guid? TaxCodeId { get; set; }

    /// <summary>A form to change one in.</summary>
    public static AdjustmentForm Of(SalesAdjustment adjustment) => new()
    {
        Id = adjustment.Id, Kind = adjustment.Kind, Text = adjustment.Text, Amount = adjustment.Amount, TaxCodeId = adjustment.TaxCodeId,
    };

    /// <summary>The same for another document.</summary>
    internal static AdjustmentForm Copy(SalesAdjustment adjustment)
    {
        var form = Of(adjustment);
        form.Id = null;
        return form;
    }
}
