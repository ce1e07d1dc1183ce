using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Sales.Invoices;

/// <summary>What a document is called, by what it does.</summary>
static class InvoiceWords
{
    /// <summary>Its name in general.</summary>
    public static Text Of(InvoiceKind kind) => kind switch
    {
        InvoiceKind.Reversal => InvoiceTexts.Reversal,
        InvoiceKind.CreditNote => InvoiceTexts.CreditNote,
        InvoiceKind.DownPayment => InvoiceTexts.DownPayment,
        _ => InvoiceTexts.Invoice,
    };

    /// <summary>Its own name, with its number once it has one.</summary>
    /// <param name="isFinal">It sets off down payments.</param>
    public static Message Title(InvoiceKind kind, string? number, bool isFinal = false) => (kind, number) switch
    {
        (InvoiceKind.CreditNote, null) => InvoiceTexts.CreditDraftTitle,
        (InvoiceKind.DownPayment, null) => InvoiceTexts.DownPaymentDraftTitle,
        (_, null) => isFinal ? InvoiceTexts.FinalDraftTitle : InvoiceTexts.DraftTitle,
        (InvoiceKind.Reversal, _) => InvoiceTexts.ReversalTitle.With(number),
        (InvoiceKind.CreditNote, _) => InvoiceTexts.CreditTitle.With(number),
        (InvoiceKind.DownPayment, _) => InvoiceTexts.DownPaymentTitle.With(number),
        _ => (isFinal ? InvoiceTexts.FinalTitle : InvoiceTexts.InvoiceTitle).With(number),
    };

    /// <summary>Where it stands, in the word of its state; what is to be paid and past its due date is overdue.</summary>
    public static (Text Word, Tone Tone) Standing(InvoiceKind kind, InvoiceState state, DateOnly? due, DateOnly today) =>
        state == InvoiceState.Issued && kind is InvoiceKind.Invoice or InvoiceKind.DownPayment && due < today
            ? (InvoiceTexts.Overdue, Tone.Danger) : (Invoice.Transitions.Label(state), Invoice.Transitions.Tone(state));

    /// <summary>What the books say.</summary>
    public static Text Posting(InvoiceKind kind) => kind switch
    {
        InvoiceKind.CreditNote => InvoiceTexts.CreditPostingText,
        InvoiceKind.DownPayment => InvoiceTexts.DownPaymentPostingText,
        _ => InvoiceTexts.PostingText,
    };
}
