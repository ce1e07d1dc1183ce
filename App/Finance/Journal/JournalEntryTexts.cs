using Erp.Platform.Texts;

namespace Erp.Finance.Journal;

/// <summary>What people read about journal entries.</summary>
public static class JournalEntryTexts
{
    public static readonly Text JournalEntry = new("Journal entry", "Buchung");
    public static readonly Text Title = new("Journal", "Journal");
    public static readonly Text Post = new("Post entry", "Buchen");
    public static readonly Text Reverse = new("Reverse entry", "Buchung stornieren");
    public static readonly Text Number = new("Entry no.", "Buchungsnummer");
    public static readonly Text DocumentNumber = new("Document no.", "Belegnummer");
    public static readonly Text DocumentDate = new("Document date", "Belegdatum");
    public static readonly Text PostingDate = new("Posting date", "Buchungsdatum");
    public static readonly Text FiscalYear = new("Fiscal year", "Geschäftsjahr");
    public static readonly Text Period = new("Period", "Periode");
    public static readonly Text Text = new("Text", "Buchungstext");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text SourceType = new("Kind of document", "Belegart");
    public static readonly Text SourceId = new("Document", "Beleg");
    public static readonly Text ReversesId = new("Reverses", "Storniert");
    public static readonly Text ReversedBy = new("Reversed by", "Storniert durch");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text Total = new("Total", "Summe");
    public static readonly Text LineCount = new("Lines", "Zeilen");
    public static readonly Text Opening = new("Opening balance", "Anfangssaldo");
    public static readonly Text Balance = new("Balance", "Saldo");
    public static readonly Text TrialBalance = new("Trial balance", "Summen- und Saldenliste");
    public static readonly Text AccountSheet = new("Account sheet", "Kontenblatt");
    public static readonly Text ReversalOf = new("Reversal of {0}", "Storno zu {0}");
    public static readonly Text Unbalanced = new("Debit and credit are not equal.", "Soll und Haben sind nicht gleich.");
    public static readonly Text UnbalancedBy = new("Debit and credit differ by {0:N2}.", "Soll und Haben weichen um {0:N2} voneinander ab.");
    public static readonly Text OneSide = new("Enter an amount either under debit or under credit.", "Geben Sie einen Betrag entweder im Soll oder im Haben ein.");
    public static readonly Text TooFewLines = new("An entry has at least two lines.", "Eine Buchung hat mindestens zwei Zeilen.");
    public static readonly Text AlreadyReversed = new("This is already reversed.", "Das ist bereits storniert.");
    public static readonly Text NothingToReverse = new("Nothing is posted that could be reversed.", "Es ist nichts gebucht, was storniert werden könnte.");
    public static readonly Text ReasonMissing = new("Say why it is reversed.", "Geben Sie an, warum storniert wird.");
    public static readonly Text ReasonTooLong = new("The reason has at most {0} characters.", "Der Grund hat höchstens {0} Zeichen.");
    public static readonly Text ReverseDocument = new("This entry belongs to a document. Cancel the document instead.", "Diese Buchung gehört zu einem Beleg. Stornieren Sie den Beleg.");
}
