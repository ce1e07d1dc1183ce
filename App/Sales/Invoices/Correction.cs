using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>How a wrong invoice is put right.</summary>
public enum CorrectionWay
{
    /// <summary>A reversal takes it back.</summary>
    Reverse,

    /// <summary>A reversal takes it back, and a new draft like it is written.</summary>
    Replace,

    /// <summary>It stands; a credit note gives a part back.</summary>
    Credit,
}

/// <summary>What was decided in the dialog.</summary>
public sealed record Correction(CorrectionWay Way, CancelForm Form);
