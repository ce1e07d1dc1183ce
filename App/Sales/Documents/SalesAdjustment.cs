using Erp.Finance.Contracts;
using Erp.Platform.Work;

namespace Erp.Sales.Documents;

/// <summary>Whether an adjustment lowers or raises the total.</summary>
public enum AdjustmentKind
{
    /// <summary>Raises it, such as freight (BG-21).</summary>
    Charge,

    /// <summary>Lowers it (BG-20).</summary>
    Discount,
}

/// <summary>A discount or charge on a whole document as an amount (BG-20, BG-21), such as freight.</summary>
public abstract class SalesAdjustment : Entity
{
    /// <summary>Place among them, from 1.</summary>
    public int Position { get; private set; }

    public AdjustmentKind Kind { get; private set; }

    /// <summary>What it is for (BT-97, BT-104); none for what its kind usually is: freight, or a discount.</summary>
    public string? Text { get; private set; }

    /// <summary>Net amount (BT-92, BT-99), two decimals; negative where it is taken or given back.</summary>
    public decimal Amount { get; private protected set; }

    /// <summary>
    /// The one tax it carries (BT-95, BT-102). None where it shares the taxes of what it goes with, in proportion, as an ancillary supply does
    /// (UStAE 3.10 (5)): <see cref="DocumentTotals.Adjustments"/> has its part of each. What follows about tax is empty then.
    /// </summary>
    public Guid? TaxCodeId { get; private set; }

    /// <summary>Short name of the tax code.</summary>
    public string TaxCode { get; private set; } = "";

    /// <summary>VAT category.</summary>
    public VatCategory? TaxCategory { get; private set; }

    /// <summary>VAT rate in per cent.</summary>
    public decimal TaxRate { get; private set; }

    /// <summary>Sentence the document must carry about the tax, in its language.</summary>
    public string? TaxNote { get; private set; }

    /// <summary>Code of the exemption (BT-121).</summary>
    public string? ExemptionCode { get; private set; }

    /// <summary>As totals need it.</summary>
    internal DocumentAdjustment ForTotals() => new(Kind == AdjustmentKind.Charge, null, Amount)
    {
        Tax = TaxCodeId is { } code ? new(TaxCategory!.Value, TaxRate, code) : null,
    };

    internal virtual void Fill(int position, AdjustmentContent content)
    {
        (Position, Kind, Text, Amount) = (position, content.Kind, content.Text, content.Amount);
        var tax = content.Tax;
        (TaxCodeId, TaxCode, TaxCategory, TaxRate, TaxNote, ExemptionCode) = (tax?.Id, tax?.Code ?? "", tax?.Category, tax?.Rate ?? 0, tax?.Note, tax?.ExemptionCode);
    }

    /// <summary>What it says, to be copied to another one.</summary>
    internal AdjustmentContent Content() => new(
        Id, Kind, Text, Amount, TaxCodeId is { } code ? new(code, TaxCode, TaxCategory!.Value, TaxRate, TaxNote, ExemptionCode) : null);

    /// <summary>What it is called where no words say so.</summary>
    internal static Platform.Texts.Text Usual(AdjustmentKind kind) => kind == AdjustmentKind.Charge ? DocumentTexts.Freight : DocumentTexts.Discount;
}
