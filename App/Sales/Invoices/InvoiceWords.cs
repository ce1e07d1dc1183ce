using Erp.Platform.Texts;

namespace Erp.Sales.Invoices;

/// <summary>What a document is called, by what it does.</summary>
static class InvoiceWords
{
    /// <summary>Its name in general.</summary>
    public static Text Of(InvoiceKind kind) => kind switch
    {
        InvoiceKind.Reversal => InvoiceTexts.Reversal,
        InvoiceKind.CreditNote => InvoiceTexts.CreditNote,
        _ => InvoiceTexts.Invoice,
    };

    /// <summary>Its own name, with its number once it has one.</summary>
    public static Message Title(InvoiceKind kind, string? number) => (kind, number) switch
    {
        (InvoiceKind.CreditNote, null) => InvoiceTexts.CreditDraftTitle,
        (_, null) => InvoiceTexts.DraftTitle,
        (InvoiceKind.Reversal, _) => InvoiceTexts.ReversalTitle.With(number),
        (InvoiceKind.CreditNote, _) => InvoiceTexts.CreditTitle.With(number),
        _ => InvoiceTexts.InvoiceTitle.With(number),
    };
}
