using Erp.Platform.Texts;

namespace Erp.Sales.Invoices;

/// <summary>What people read about invoices.</summary>
public static class InvoiceTexts
{
    public static readonly Text Invoice = new("Invoice", "Rechnung");
    public static readonly Text Invoices = new("Invoices", "Rechnungen");
    public static readonly Text Reversal = new("Reversal invoice", "Stornorechnung");
    public static readonly Text CreditNote = new("Credit note", "Rechnungskorrektur");
    public static readonly Text DownPayment = new("Down payment invoice", "Anzahlungsrechnung");
    public static readonly Text IsAdvance = new("Down payment", "Anzahlung");
    public static readonly Text DeductedById = new("Deducted by", "Abgezogen von");
    public static readonly Text Deductions = new("Deducted down payments", "Abgezogene Anzahlungen");
    public static readonly Text DownPaymentDraftTitle = new("Down payment invoice (draft)", "Anzahlungsrechnung (Entwurf)");
    public static readonly Text DownPaymentTitle = new("Down payment invoice {0}", "Anzahlungsrechnung {0}");
    public static readonly Text FinalDraftTitle = new("Final invoice (draft)", "Schlussrechnung (Entwurf)");
    public static readonly Text FinalTitle = new("Final invoice {0}", "Schlussrechnung {0}");
    public static readonly Text DownPaymentPercent = new("Down payment of {0:0.##} % on order {1} of {2:d}", "Anzahlung von {0:0.##} % auf Auftrag {1} vom {2:d}");
    public static readonly Text DownPaymentOf = new("Down payment on order {0} of {1:d}", "Anzahlung auf Auftrag {0} vom {1:d}");
    public static readonly Text DownPaymentPostingText = new("Down payment {0}", "Anzahlung {0}");
    public static readonly Text DownPaymentHow = new(
        "How much is asked for before the supply? The final invoice deducts it.", "Wie viel wird vor der Leistung angefordert? Die Schlussrechnung zieht es ab.");
    public static readonly Text DownPaymentDraft = new("Draft down payment invoice", "Anzahlungsrechnung entwerfen");
    public static readonly Text Percent = new("Per cent of the order", "Prozent des Auftrags");
    public static readonly Text Amount = new("Or a net amount", "Oder ein Nettobetrag");
    public static readonly Text PercentOrAmount = new("Enter either a percentage or a net amount.", "Geben Sie entweder einen Prozentsatz oder einen Nettobetrag an.");
    public static readonly Text AdvanceTooLate = new(
        "Everything of order {0} is invoiced: an invoice in advance would never be set off. Delete this draft.",
        "Auftrag {0} ist vollständig berechnet: Eine Anzahlungsrechnung würde nie mehr verrechnet. Löschen Sie diesen Entwurf.");
    public static readonly Text MoreThanOrder = new("Only {0:N2} net of this order can still be asked for in advance.", "Von diesem Auftrag lassen sich nur noch {0:N2} netto im Voraus anfordern.");
    public static readonly Text LessThanAdvanced = new(
        "This would leave {0:N2} net of order {1} to invoice, less than the {2:N2} asked for in advance, so the customer would pay twice. Bill less now, or all that is left: that invoice deducts the down payments.",
        "Damit blieben vom Auftrag {1} nur {0:N2} netto zu berechnen, weniger als die {2:N2}, die im Voraus angefordert sind; der Kunde zahlte doppelt. Berechnen Sie jetzt weniger, oder alles, was offen ist: Diese Rechnung zieht die Anzahlungen ab.");
    public static readonly Text DownPaymentFixed = new(
        "Amounts and taxes of a down payment follow the order. Delete the draft and make another.",
        "Beträge und Steuern einer Anzahlung folgen dem Auftrag. Löschen Sie den Entwurf und erstellen Sie einen neuen.");
    public static readonly Text DeductedAlready = new(
        "Down payment {0} is deducted in a final invoice. Cancel that one first.",
        "Die Anzahlung {0} ist in einer Schlussrechnung abgezogen. Stornieren Sie zuerst diese.");
    public static readonly Text DeductedIn = new("This down payment is deducted in final invoice {0}. Open the invoice", "Diese Anzahlung ist in der Schlussrechnung {0} abgezogen. Rechnung öffnen");
    public static readonly Text CreditUnpaidAdvance = new(
        "This down payment is not paid in full. Cancel it, or take its payments back first.",
        "Diese Anzahlung ist nicht voll bezahlt. Stornieren Sie sie oder nehmen Sie zuerst ihre Zahlungen zurück.");
    public static readonly Text AdvanceAsWhole = new("A down payment is given back as a whole.", "Eine Anzahlung wird nur im Ganzen zurückgegeben.");
    public static readonly Text AdvanceAnew = new("Cancel this down payment and make another from the order.", "Stornieren Sie diese Anzahlung und erstellen Sie eine neue aus dem Auftrag.");
    public static readonly Text FullyCredited = new("Fully credited", "Voll korrigiert");
    public static readonly Text Replace = new("Cancel and write anew", "Stornieren und neu schreiben");
    public static readonly Text WriteCreditNote = new("Write credit note", "Rechnungskorrektur schreiben");
    public static readonly Text Create = new("Create invoice", "Rechnung anlegen");
    public static readonly Text Change = new("Change invoice", "Rechnung ändern");
    public static readonly Text Delete = new("Delete draft", "Entwurf löschen");
    public static readonly Text Issue = new("Issue", "Ausstellen");
    public static readonly Text Cancel = new("Cancel invoice", "Rechnung stornieren");
    public static readonly Text MarkPaid = new("Mark as paid", "Als bezahlt vermerken");
    public static readonly Text Reopen = new("Reopen", "Wieder öffnen");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Issued = new("Issued", "Ausgestellt");
    public static readonly Text Paid = new("Paid", "Bezahlt");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");

    public static readonly Text Number = new("Invoice number", "Rechnungsnummer");
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text InvoiceDate = new("Invoice date", "Rechnungsdatum");
    public static readonly Text DueDate = new("Due date", "Fällig am");
    public static readonly Text PrecedingId = new("Corrects invoice", "Korrigiert Rechnung");
    public static readonly Text PrecedingNumber = new("Corrects invoice", "Korrigiert Rechnung");
    public static readonly Text PrecedingDate = new("Date of the corrected invoice", "Datum der korrigierten Rechnung");
    public static readonly Text Credited = new("Credited", "Korrigiert");
    public static readonly Text NetWithoutAdvances = new("Net without down payments", "Netto ohne Anzahlungen");
    public static readonly Text GrossWithoutAdvances = new("Gross without down payments", "Brutto ohne Anzahlungen");
    public static readonly Text Open = new("Open", "Offen");

    public static readonly Text CreditPostingText = new("Credit note {0}", "Rechnungskorrektur {0}");
    public static readonly Text PostingText = new("Invoice {0}", "Rechnung {0}");
    public static readonly Text IssueBinds = new(
        "An issued invoice stands. Cancel it: a reversal takes it back.",
        "Eine ausgestellte Rechnung steht fest. Stornieren Sie sie: Eine Stornorechnung nimmt sie zurück.");
    public static readonly Text CancelBinds = new(
        "A reversal is issued and posted. Write a new invoice instead.", "Eine Stornorechnung ist ausgestellt und gebucht. Schreiben Sie stattdessen eine neue Rechnung.");
    public static readonly Text FollowsPayment = new("It follows the payment. Take the payment back instead.", "Das folgt der Zahlung. Nehmen Sie stattdessen die Zahlung zurück.");
    public static readonly Text ReversalStands = new(
        "Reversals and credit notes cannot be taken back. Write a new invoice instead.",
        "Stornorechnungen und Rechnungskorrekturen lassen sich nicht zurücknehmen. Schreiben Sie stattdessen eine neue Rechnung.");
    public static readonly Text CancelCredited = new("A part of this invoice is credited. Credit the rest as well.", "Ein Teil dieser Rechnung ist korrigiert. Korrigieren Sie auch den Rest.");
    public static readonly Text AllCredited = new("Everything on this invoice is credited.", "Auf dieser Rechnung ist alles korrigiert.");
    public static readonly Text CreditsInvoiceOnly = new(
        "A credit note gives back what its invoice bills, nothing else. Remove this line.",
        "Eine Rechnungskorrektur gibt zurück, was ihre Rechnung berechnet, sonst nichts. Entfernen Sie diese Position.");
    public static readonly Text MoreThanBilled = new(
        "Of this line {0:N2} net can be credited, with a negative quantity.", "Von dieser Position lassen sich {0:N2} netto korrigieren, mit negativer Menge.");
    public static readonly Text TaxOfInvoice = new(
        "A credit note gives back the tax that was billed: {0:0.##} %, under the same tax code.",
        "Eine Rechnungskorrektur gibt die Steuer zurück, die berechnet wurde: {0:0.##} % mit demselben Steuerschlüssel.");
    public static readonly Text DiscountOfInvoice = new("A credit note has the discount of its invoice: {0:0.##} %.", "Eine Rechnungskorrektur hat den Rabatt ihrer Rechnung: {0:0.##} %.");
    public static readonly Text TaxOfAdjustment = new(
        "A credit note gives back the tax that was billed, under the same tax code.",
        "Eine Rechnungskorrektur gibt die Steuer zurück, die berechnet wurde, mit demselben Steuerschlüssel.");
    public static readonly Text AdjustsInvoiceOnly = new(
        "A credit note gives back the discounts and charges of its invoice, no others. Remove this one.",
        "Eine Rechnungskorrektur gibt Rabatte und Zuschläge ihrer Rechnung zurück, keine anderen. Entfernen Sie diesen Betrag.");
    public static readonly Text DiscountShare = new(
        "What was billed with a discount is given back with it: here its part is {0:N2} net, as a negative amount.",
        "Was mit Rabatt berechnet wurde, wird mit ihm zurückgegeben: Hier sind es {0:N2} netto, als negativer Betrag.");
    public static readonly Text MoreThanCharged = new("Of this {0:N2} net can be credited, as a negative amount.", "Davon lassen sich {0:N2} netto korrigieren, als negativer Betrag.");
    public static readonly Text CustomerOfInvoice = new("A credit note goes to the customer of its invoice.", "Eine Rechnungskorrektur geht an den Kunden ihrer Rechnung.");
    public static readonly Text CustomerOfOrder = new("The invoice of an order goes to the customer of the order.", "Die Rechnung eines Auftrags geht an den Kunden des Auftrags.");
    public static readonly Text CostObjectOfInvoice = new("What corrects an invoice stays with its project.", "Was eine Rechnung korrigiert, bleibt bei deren Projekt.");
    public static readonly Text CurrencyOfOrder = new(
        "The invoice of an order, and what corrects an invoice, stays in its currency: {0}.",
        "Die Rechnung eines Auftrags und was eine Rechnung korrigiert, bleibt in deren Währung: {0}.");
    public static readonly Text DateInFuture = new("An invoice cannot bear a future date.", "Eine Rechnung darf kein künftiges Datum tragen.");
    public static readonly Text DateBeforeSupply = new(
        "An invoice is not dated before the supply it bills: its tax would fall into an earlier month. Leave the date empty, or correct the day of supply.",
        "Eine Rechnung trägt kein Datum vor der Leistung, die sie berechnet: Ihre Steuer fiele in einen früheren Monat. Lassen Sie das Datum leer oder berichtigen Sie das Leistungsdatum.");
    public static readonly Text DateBeforeCorrected = new(
        "A credit note is not dated before the invoice it corrects: {0} is of {1:d}.",
        "Eine Rechnungskorrektur trägt kein Datum vor der Rechnung, die sie korrigiert: {0} ist vom {1:d}.");
    public static readonly Text DateBeforeAdvance = new(
        "A final invoice is not dated before the down payments it deducts: {0} is of {1:d}.",
        "Eine Schlussrechnung trägt kein Datum vor den Anzahlungen, die sie abzieht: {0} ist vom {1:d}.");
    public static readonly Text DateBeforePayment = new(
        "A final invoice is not dated before the money it deducts came in: that was on {0:d}.",
        "Eine Schlussrechnung trägt kein Datum vor dem Eingang des Geldes, das sie abzieht: Das war am {0:d}.");
    public static readonly Text LessThanNothing = new(
        "This invoice would give money back. Write a credit note on the invoice that billed it: it names that one and gives its taxes back.",
        "Diese Rechnung gäbe Geld zurück. Schreiben Sie eine Rechnungskorrektur zu der Rechnung, die es berechnet hat: Sie nennt diese und gibt deren Steuern zurück.");
    public static readonly Text SellerAddressMissing = new(
        "Your own address lacks street, post code or city, which an invoice must bear. Complete it in the settings under Company.",
        "In Ihrer eigenen Anschrift fehlen Straße, Postleitzahl oder Ort, die eine Rechnung tragen muss. Ergänzen Sie sie in den Einstellungen unter Firma.");
    public static readonly Text SellerTaxNumberMissing = new(
        "An invoice must bear your tax number or VAT ID. Enter one in the settings under Company.",
        "Eine Rechnung muss Ihre Steuernummer oder USt-IdNr. tragen. Tragen Sie eine davon in den Einstellungen unter Firma ein.");
    public static readonly Text VatIdOfHome = new(
        "Goods to another EU state are free of tax only for whoever buys under a VAT ID of another EU state (§ 6a (1) sentence 1 no. 4 UStG). This customer’s is a German one.",
        "Ware in einen anderen EU-Staat ist nur steuerfrei, wenn der Kunde mit einer USt-IdNr. eines anderen EU-Staats kauft (§ 6a Abs. 1 Satz 1 Nr. 4 UStG). Die dieses Kunden ist eine deutsche.");
    public static readonly Text SellerVatIdMissing = new(
        "To businesses in other EU states an invoice must bear your own VAT ID. Enter it in the settings under Company.",
        "An Unternehmen in anderen EU-Staaten muss eine Rechnung Ihre eigene USt-IdNr. tragen. Tragen Sie sie in den Einstellungen unter Firma ein.");
    public static readonly Text SmallBusinessTaxed = new(
        "The company is a small business, yet this invoice shows VAT: whoever shows it owes it (§ 14c UStG). That is right only for what was supplied before.",
        "Das Unternehmen ist Kleinunternehmer, doch diese Rechnung weist Umsatzsteuer aus: Wer sie ausweist, schuldet sie (§ 14c UStG). Richtig ist das nur für Leistungen aus der Zeit davor.");
    public static readonly Text SmallBusinessNoMore = new(
        "This invoice charges no VAT as that of a small business, which the company is no longer. That is right only for what was supplied before.",
        "Diese Rechnung berechnet als Kleinunternehmer keine Umsatzsteuer, was das Unternehmen nicht mehr ist. Richtig ist das nur für Leistungen aus der Zeit davor.");
    public static readonly Text BilledAhead = new(
        "Not everything billed has left the house. Its tax is owed all the same.",
        "Nicht alles Berechnete hat das Haus verlassen. Die Steuer darauf wird trotzdem geschuldet.");
    public static readonly Text AheadLine = new("{0}: {1:0.###} {2} not delivered", "{0}: {1:0.###} {2} nicht geliefert");
    public static readonly Text DueBeforeDate = new("The due date must not lie before the invoice date.", "Die Fälligkeit darf nicht vor dem Rechnungsdatum liegen.");
    public static readonly Text AddressIncomplete = new(
        "The customer’s address lacks street, post code or city, which an invoice must bear. Complete it and save the draft anew.",
        "In der Adresse des Kunden fehlen Straße, Postleitzahl oder Ort, die eine Rechnung tragen muss. Ergänzen Sie sie und speichern Sie den Entwurf neu.");
    public static readonly Text DeliveryDateMissing = new("An invoice must state the day of supply, even if it is today.", "Eine Rechnung muss das Leistungsdatum nennen, auch wenn es heute ist.");
    public static readonly Text SupplyAhead = new(
        "The supply still lies ahead, so its tax must not be invoiced yet. Correct the day of supply, issue the invoice when it has begun, or ask for money before that by a down payment invoice from the order.",
        "Die Leistung steht noch aus, ihre Steuer darf noch nicht berechnet werden. Berichtigen Sie das Leistungsdatum, stellen Sie die Rechnung ab Beginn der Leistung aus, oder fordern Sie vorher aus dem Auftrag eine Anzahlung an.");
    public static readonly Text VatIdMissing = new(
        "This tax needs the customer’s VAT ID. Enter it at the customer and save the draft anew.",
        "Diese Besteuerung braucht die USt-IdNr. des Kunden. Tragen Sie sie beim Kunden ein und speichern Sie den Entwurf neu.");
    public static readonly Text NotInEu = new("An intra-community supply goes to another state of the EU.", "Eine innergemeinschaftliche Lieferung geht in einen anderen EU-Staat.");
    public static readonly Text NotAnExport = new("An export goes to a country outside the EU.", "Eine Ausfuhrlieferung geht in ein Land außerhalb der EU.");
    public static readonly Text OutOfScopeMixed = new("What is not taxable needs an invoice of its own.", "Nicht steuerbare Leistungen brauchen eine eigene Rechnung.");

    public static readonly Text DraftTitle = new("Invoice (draft)", "Rechnung (Entwurf)");
    public static readonly Text InvoiceTitle = new("Invoice {0}", "Rechnung {0}");
    public static readonly Text CreditDraftTitle = new("Credit note (draft)", "Rechnungskorrektur (Entwurf)");
    public static readonly Text CreditTitle = new("Credit note {0}", "Rechnungskorrektur {0}");
    public static readonly Text ReversesInvoice = new("It reverses our invoice {0} of {1:d}: {2}", "Sie hebt unsere Rechnung {0} vom {1:d} auf: {2}");
    public static readonly Text CreditsInvoice = new("It corrects our invoice {0} of {1:d}: {2}", "Sie korrigiert unsere Rechnung {0} vom {1:d}: {2}");
    public static readonly Text ReversalTitle = new("Reversal invoice {0}", "Stornorechnung {0}");
    public static readonly Text PleasePay = new("Please pay {0} by {1}, stating the invoice number {2}.", "Bitte überweisen Sie {0} bis zum {1} unter Angabe der Rechnungsnummer {2}.");
    public static readonly Text CashDiscount = new("If you pay by {0}, you may deduct {1:0.##} % ({2}) and pay {3}.", "Bei Zahlung bis zum {0} ziehen Sie {1:0.##} % Skonto ({2}) ab und zahlen {3}.");
    public static readonly Text PayByCode = new("Scan with your banking app to pay", "Zum Bezahlen mit der Banking-App scannen");

    public static readonly Text New = new("New invoice", "Neue Rechnung");
    public static readonly Text Overdue = new("Overdue", "Überfällig");
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text DateHint = new("Empty: day of issue", "Leer: Tag der Ausstellung");
    public static readonly Text DueHint = new("Empty: by the terms", "Leer: nach Bedingung");
    public static readonly Text PaidSoFar = new("Settled", "Beglichen");
    public static readonly Text IssueTitle = new("Issue invoice?", "Rechnung ausstellen?");
    public static readonly Text IssuedNow = new("{0} issued", "{0} ausgestellt");
    public static readonly Text WillPost = new("This will be posted", "Das wird gebucht");
    public static readonly Text Account = new("Account", "Konto");
    public static readonly Text Debit = new("Debit", "Soll");
    public static readonly Text Credit = new("Credit", "Haben");
    public static readonly Text Postings = new("Postings", "Buchungen");
    public static readonly Text Entry = new("Entry", "Buchung");
    public static readonly Text PostingDate = new("Posted on", "Buchungsdatum");
    public static readonly Text ReversingEntry = new("reversal", "Storno");
    public static readonly Text TakenBack = new("This invoice was taken back by a reversal. Open the reversal", "Diese Rechnung wurde storniert. Stornorechnung öffnen");
    public static readonly Text CreditsPart = new("This credit note corrects invoice {0}. Open the invoice", "Diese Rechnungskorrektur korrigiert die Rechnung {0}. Rechnung öffnen");
    public static readonly Text ReverseHint = new(
        "A reversal takes the whole invoice back; nothing is owed any more. Orders can be invoiced again.",
        "Eine Stornorechnung nimmt die ganze Rechnung zurück; es wird nichts mehr geschuldet. Aufträge lassen sich erneut berechnen.");
    public static readonly Text SettledStands = new(
        "A part of this invoice is paid or credited, so it cannot be cancelled. A credit note gives back what is too much.",
        "Ein Teil dieser Rechnung ist bezahlt oder korrigiert, sie lässt sich daher nicht stornieren. Eine Rechnungskorrektur gibt das Zuviel zurück.");
    public static readonly Text TakesBack = new("This document takes invoice {0} back. Open the invoice", "Dieser Beleg nimmt die Rechnung {0} zurück. Rechnung öffnen");
    public static readonly Text DeleteTitle = new("Delete this draft?", "Diesen Entwurf löschen?");
    public static readonly Text DeleteText = new(
        "It has no number yet, so nothing is missing afterwards. The history keeps it.", "Er hat noch keine Nummer, es fehlt also danach nichts. Der Verlauf behält ihn.");
    public static readonly Text DeleteTextOrder = new(
        "It has no number yet, so nothing is missing afterwards. What it billed of the order is open again.",
        "Er hat noch keine Nummer, es fehlt also danach nichts. Was er vom Auftrag berechnet, ist wieder offen.");
    public static readonly Text NoneYet = new("No invoices yet", "Noch keine Rechnungen");
    public static readonly Text NoneYetText = new(
        "Make them from confirmed orders, or write one by itself. A number comes with issuing.",
        "Erstellen Sie sie aus bestätigten Aufträgen, oder schreiben Sie eine für sich. Die Nummer kommt mit dem Ausstellen.");
}
