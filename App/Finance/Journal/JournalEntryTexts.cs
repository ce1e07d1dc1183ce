using Erp.Platform.Texts;

namespace Erp.Finance.Journal;

/// <summary>What people read about journal entries.</summary>
public static class JournalEntryTexts
{
    public static readonly Text JournalEntry = new("Journal entry", "Buchung");
    public static readonly Text Entries = new("Journal entries", "Buchungen");
    public static readonly Text Title = new("Journal", "Journal");
    public static readonly Text Post = new("Post entry", "Buchen");
    public static readonly Text Reverse = new("Reverse entry", "Buchung stornieren");
    public static readonly Text Number = new("Entry no.", "Buchungsnummer");
    public static readonly Text DocumentNumber = new("Document no.", "Belegnummer");
    public static readonly Text DocumentDate = new("Document date", "Belegdatum");
    public static readonly Text PostingDate = new("Posting date", "Buchungsdatum");
    public static readonly Text SupplyDate = new("Date of supply", "Leistungsdatum");
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
    public static readonly Text EarlierResult = new("Result of earlier years, not carried forward yet", "Ergebnis früherer Jahre, noch nicht vorgetragen");
    public static readonly Text Opening = new("Opening balance", "Anfangssaldo");
    public static readonly Text Balance = new("Balance", "Saldo");
    public static readonly Text TrialBalance = new("Trial balance", "Summen- und Saldenliste");
    public static readonly Text AccountSheet = new("Account sheet", "Kontenblatt");
    public static readonly Text State = new("State", "Stand");
    public static readonly Text Posted = new("Posted", "Gebucht");
    public static readonly Text Reversal = new("Reversal", "Storno");
    public static readonly Text Reversed = new("Reversed", "Storniert");
    public static readonly Text New = new("New entry", "Neue Buchung");
    public static readonly Text NewHint = new(
        "For what no document brings, such as depreciation, wages and accruals.", "Für alles, was kein Beleg mitbringt, etwa Abschreibungen, Löhne und Abgrenzungen.");
    public static readonly Text PostAndNext = new("Post and next", "Buchen und nächste");
    public static readonly Text PostedNumber = new("Posted: {0}", "Gebucht: {0}");
    public static readonly Text PostedBy = new("Posted by", "Gebucht von");
    public static readonly Text PostedAt = new("Posted at", "Gebucht am");
    public static readonly Text Lines = new("Lines", "Buchungszeilen");
    public static readonly Text Line = new("Line {0}", "Zeile {0}");
    public static readonly Text RemoveLine = new("Remove line {0}", "Zeile {0} entfernen");
    public static readonly Text Balances = new("Balanced", "Ausgeglichen");
    public static readonly Text Difference = new("Difference", "Differenz");
    public static readonly Text ProposalHint = new("Choose an account: what is missing to balance is proposed.", "Konto wählen: Was zum Ausgleich fehlt, wird vorgeschlagen.");
    public static readonly Text ReverseQuestion = new("Reverse entry {0}?", "Buchung {0} stornieren?");
    public static readonly Text ReverseText = new(
        "An entry with the same accounts and negative amounts is posted. The original stays.",
        "Eine Buchung mit denselben Konten und negativen Beträgen wird geschrieben. Das Original bleibt stehen.");
    public static readonly Text ReverseOn = new("Reverse as of", "Stornieren zum");
    public static readonly Text ReverseOnHint = new("The day of the entry, while its period is open", "Der Tag der Buchung, solange ihre Periode offen ist");
    public static readonly Text ReversalDay = new("Choose a day from {0:d} to {1:d}.", "Wählen Sie einen Tag vom {0:d} bis zum {1:d}.");
    public static readonly Text OfDocument = new(
        "This entry came from a document. To take it back, cancel the document.", "Diese Buchung stammt aus einem Beleg. Um sie zurückzunehmen, stornieren Sie den Beleg.");
    public static readonly Text ByHand = new("By hand", "Manuell");
    public static readonly Text Empty = new("Nothing is posted yet", "Noch ist nichts gebucht");
    public static readonly Text EmptyHint = new(
        "Invoices and payments post by themselves. What no document brings is posted by hand.",
        "Rechnungen und Zahlungen buchen sich von selbst. Was kein Beleg mitbringt, buchen Sie von Hand.");
    public static readonly Text NothingInTime = new("Nothing was posted in this time", "In dieser Zeit wurde nichts gebucht");
    public static readonly Text NothingInTimeHint = new("Choose another time above.", "Wählen Sie oben einen anderen Zeitraum.");
    public static readonly Text Sum = new("Sum", "Summe");
    public static readonly Text Closing = new("Closing balance", "Endsaldo");
    public static readonly Text OnlyDebit = new("Debit only", "Nur Soll");
    public static readonly Text OnlyCredit = new("Credit only", "Nur Haben");
    public static readonly Text BothSides = new("Both sides", "Beide Seiten");
    public static readonly Text SeveralAccounts = new("several", "diverse");
    public static readonly Text Csv = new("CSV", "CSV");
    public static readonly Text TooManyLines = new(
        "These are {0:N0} lines; a file holds at most {1:N0}. Choose a shorter time.",
        "Das sind {0:N0} Zeilen; eine Datei fasst höchstens {1:N0}. Wählen Sie einen kürzeren Zeitraum.");
    public static readonly Text Contra = new("Contra", "Gegenkonto");
    public static readonly Text Earlier = new("Earlier", "Frühere");
    public static readonly Text Later = new("Later", "Spätere");
    public static readonly Text Range = new("{0:N0}–{1:N0} of {2:N0}", "{0:N0}–{1:N0} von {2:N0}");
    public static readonly Text ReversalOf = new("Reversal of {0}", "Storno zu {0}");
    public static readonly Text Unbalanced = new("Debit and credit are not equal.", "Soll und Haben sind nicht gleich.");
    public static readonly Text UnbalancedBy = new("Debit and credit differ by {0:N2}.", "Soll und Haben weichen um {0:N2} voneinander ab.");
    public static readonly Text OneSide = new("Enter an amount either under debit or under credit.", "Geben Sie einen Betrag entweder im Soll oder im Haben ein.");
    public static readonly Text TooFewLines = new("An entry has at least two lines.", "Eine Buchung hat mindestens zwei Zeilen.");
    public static readonly Text AlreadyReversed = new("This is already reversed.", "Das ist bereits storniert.");
    public static readonly Text NothingToReverse = new("Nothing is posted that could be reversed.", "Es ist nichts gebucht, was storniert werden könnte.");
    public static readonly Text ReasonMissing = new("Say why it is reversed.", "Geben Sie an, warum storniert wird.");
    public static readonly Text ReasonTooLong = new("The reason has at most {0} characters.", "Der Grund hat höchstens {0} Zeichen.");
    public static readonly Text PostedOtherwise = new(
        "{0} is posted already and says something else. Reverse it first, or give the row another document number.",
        "{0} ist schon anders gebucht. Stornieren Sie es zuerst, oder geben Sie der Zeile eine andere Belegnummer.");
    public static readonly Text ReverseDocument = new("This entry belongs to a document. Cancel the document instead.", "Diese Buchung gehört zu einem Beleg. Stornieren Sie den Beleg.");

    /// <summary>The words for a state.</summary>
    public static Text Of(JournalEntryState state) => state switch
    {
        JournalEntryState.Posted => Posted,
        JournalEntryState.Reversal => Reversal,
        _ => Reversed,
    };
}
