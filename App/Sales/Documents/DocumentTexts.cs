using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>What orders and invoices say alike.</summary>
public static class DocumentTexts
{
    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text State = new("State", "Status");
    public static readonly Text CustomerId = new("Customer", "Kunde");
    public static readonly Text CustomerNumber = new("Customer number", "Kundennummer");
    public static readonly Text CustomerName = new("Customer’s name", "Name des Kunden");
    public static readonly Text CustomerAddress = new("Customer’s address", "Adresse des Kunden");
    public static readonly Text CustomerVatId = new("Customer’s VAT ID", "USt-IdNr. des Kunden");
    public static readonly Text Language = new("Language", "Sprache");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text OwnReference = new("Our reference", "Unser Zeichen");
    public static readonly Text CustomerReference = new("Customer’s reference", "Referenz des Kunden");
    public static readonly Text DeliveryDate = new("Delivery date", "Leistungsdatum");
    public static readonly Text DeliveryUntil = new("Delivered until", "Leistung bis");
    public static readonly Text PaymentTermId = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text Terms = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text DiscountPercent = new("Discount in %", "Rabatt in %");
    public static readonly Text ChargeAmount = new("Freight, charge", "Versand, Zuschlag");
    public static readonly Text ChargeText = new("Charged for", "Bezeichnung des Zuschlags");
    public static readonly Text HeaderText = new("Text above", "Kopftext");
    public static readonly Text FooterText = new("Text below", "Fußtext");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text Tax = new("VAT", "USt");
    public static readonly Text Gross = new("Gross", "Brutto");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Lines = new("Lines", "Positionen");
    public static readonly Text CancelReason = new("Reason of cancellation", "Stornogrund");

    public static readonly Text Kind = new("Kind of line", "Art der Position");
    public static readonly Text Role = new("Bindingness", "Verbindlichkeit");
    public static readonly Text Position = new("Position", "Pos.");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text LineText = new("Text", "Bezeichnung");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text UnitName = new("Unit name", "Name der Einheit");
    public static readonly Text UneceCode = new("UN/ECE code", "UN/ECE-Code");
    public static readonly Text UnitPrice = new("Unit price", "Einzelpreis");
    public static readonly Text TaxCodeId = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxCode = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxCategory = new("VAT category", "Steuerkategorie");
    public static readonly Text TaxRate = new("VAT rate in %", "Steuersatz in %");
    public static readonly Text TaxNote = new("Note on tax", "Steuerhinweis");
    public static readonly Text ExemptionCode = new("Exemption code", "Befreiungscode");

    public static readonly Text CustomerUnknown = new("Choose one of the existing customers.", "Wählen Sie einen vorhandenen Kunden.");
    public static readonly Text CustomerBlocked = new("This customer is blocked. Lift the block first, or choose another.", "Dieser Kunde ist gesperrt. Heben Sie zuerst die Sperre auf oder wählen Sie einen anderen.");
    public static readonly Text PaymentTermUnknown = new("Choose one of the existing payment terms.", "Wählen Sie eine vorhandene Zahlungsbedingung.");
    public static readonly Text ItemUnknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
    public static readonly Text UnitUnknown = new("Choose one of the existing units.", "Wählen Sie eine vorhandene Einheit.");
    public static readonly Text TaxCodeUnknown = new("Choose a tax code that holds on the delivery date.", "Wählen Sie einen Steuerschlüssel, der am Leistungsdatum gilt.");
    public static readonly Text QuantityZero = new("Enter a quantity other than zero.", "Geben Sie eine Menge ungleich null ein.");
    public static readonly Text ChargeNegative = new("A charge raises the total. To lower it, give a discount.", "Ein Zuschlag erhöht den Gesamtbetrag. Geben Sie zum Senken einen Rabatt.");
    public static readonly Text RoleOnQuotes = new("Only lines of quotes can be optional or alternative.", "Nur Positionen von Angeboten können optional oder alternativ sein.");
    public static readonly Text DeliveryPeriodReversed = new("The period of supply must end on or after its first day.", "Der Leistungszeitraum darf nicht vor seinem ersten Tag enden.");
    public static readonly Text NoLines = new("Add at least one line.", "Fügen Sie mindestens eine Position hinzu.");
    public static readonly Text NotDraft = new("Only drafts can be changed or deleted; “{0}” stands.", "Nur Entwürfe lassen sich ändern oder löschen; „{0}“ steht fest.");
    public static readonly Text ReasonMissing = new("Say why: the reason stays with the document.", "Geben Sie den Grund an; er bleibt beim Beleg.");

    public static readonly Text PositionShort = new("No.", "Pos.");
    public static readonly Text YourReference = new("Your reference", "Ihre Referenz");
    public static readonly Text YourVatId = new("Your VAT ID", "Ihre USt-IdNr.");
    public static readonly Text Discount = new("Discount", "Rabatt");
    public static readonly Text ChargeHint = new("Net, taxed like the items", "Netto, besteuert wie die Artikel");
    public static readonly Text Freight = new("Freight and packing", "Versand und Verpackung");
    public static readonly Text Subtotal = new("Subtotal", "Zwischensumme");
    public static readonly Text LinesNet = new("Sum of lines", "Summe der Positionen");
    public static readonly Text LessDiscount = new("Discount {0:0.##} %", "Rabatt {0:0.##} %");
    public static readonly Text VatOn = new("VAT {0:0.##} % on {1:N2}", "Umsatzsteuer {0:0.##} % auf {1:N2}");
    public static readonly Text GrandTotal = new("Total {0}", "Gesamtbetrag {0}");
    public static readonly Text TermsAre = new("Payment terms: {0}", "Zahlungsbedingung: {0}");

    public static readonly Text HeadTitle = new("Customer and terms", "Kunde und Konditionen");
    public static readonly Text TextsTitle = new("Texts", "Texte");
    public static readonly Text TotalsTitle = new("Totals", "Summen");
    public static readonly Text LineDiscount = new("Disc. %", "Rabatt %");
    public static readonly Text TaxOn = new("{0} % VAT on {1}", "{0} % USt auf {1}");
    public static readonly Text Amount = new("Amount", "Betrag");
    public static readonly Text AddLine = new("Add line", "Position hinzufügen");
    public static readonly Text AddText = new("Add text", "Text hinzufügen");
    public static readonly Text AddSubtotal = new("Add subtotal", "Zwischensumme hinzufügen");
    public static readonly Text RemoveLine = new("Remove line", "Position entfernen");
    public static readonly Text MoveUp = new("Move up (Alt+↑)", "Nach oben (Alt+↑)");
    public static readonly Text MoveDown = new("Move down (Alt+↓)", "Nach unten (Alt+↓)");
    public static readonly Text DescribeLine = new("Add a description", "Beschreibung ergänzen");
    public static readonly Text KeyHint = new("Enter: next line · Alt+L: new line · Alt+↑ ↓: move", "Enter: nächste Position · Alt+L: neue Position · Alt+↑ ↓: verschieben");
    public static readonly Text NoLinesYet = new("Add the first line: choose an item, or leave the item empty and write your own text.", "Fügen Sie die erste Position hinzu: Wählen Sie einen Artikel, oder lassen Sie ihn leer und schreiben Sie eigenen Text.");
    public static readonly Text LinesChanged = new("{0} changed the lines too. Yours are shown.", "{0} hat die Positionen ebenfalls geändert. Angezeigt sind Ihre.");
    public static readonly Text KeepMyLines = new("Keep mine", "Meine behalten");
    public static readonly Text DeliveryUntilHint = new("For a period of supply", "Bei einem Leistungszeitraum");
    public static readonly Text TermsOfCustomer = new("As agreed with the customer", "Wie mit dem Kunden vereinbart");
    public static readonly Text DueAtOnce = new("Due at once", "Sofort fällig");
    public static readonly Text Duplicate = new("Duplicate", "Duplizieren");
    public static readonly Text DocumentTab = new("Document", "Beleg");
    public static readonly Text Back = new("Back", "Zurück");
    public static readonly Text ReasonHint = new("It stays with the document.", "Er bleibt beim Beleg.");
    public static readonly Text StandsMeanwhile = new("Someone else finished this document meanwhile. What you typed can no longer be saved.", "Jemand anderes hat diesen Beleg inzwischen festgeschrieben. Ihre Eingaben lassen sich nicht mehr speichern.");
}
