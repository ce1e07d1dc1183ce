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
    public static readonly Text AddressId = new("Goes to", "Geht an");
    public static readonly Text GoodsCountry = new("Goods go to", "Ware geht nach");
    public static readonly Text GoodsCountryHint = new("Decides about the tax of goods", "Bestimmt die Steuer der Ware");
    public static readonly Text CountryOfDelivery = new("As the delivery address", "Wie die Lieferadresse");
    public static readonly Text CountryUnknown = new("Choose one of the countries.", "Wählen Sie eines der Länder.");
    public static readonly Text ContactId = new("Contact", "Ansprechpartner");
    public static readonly Text ContactName = new("Contact’s name", "Name des Ansprechpartners");
    public static readonly Text CustomerVatId = new("Customer’s VAT ID", "USt-IdNr. des Kunden");
    public static readonly Text Language = new("Language", "Sprache");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Rate = new("Exchange rate", "Wechselkurs");
    public static readonly Text RateDate = new("Date of the rate", "Kursdatum");
    public static readonly Text RateIs = new("1 € = {0:#,##0.00####} {1} ({2:d})", "1 € = {0:#,##0.00####} {1} ({2:d})");
    public static readonly Text CurrencyOfCustomer = new("As usual for the customer", "Wie beim Kunden üblich");
    public static readonly Text OwnReference = new("Our reference", "Unser Zeichen");
    public static readonly Text CostObjectId = new("Project", "Projekt");
    public static readonly Text NoCostObject = new("For no project", "Für kein Projekt");
    public static readonly Text CostObjectInUse = new(
        "Quotes, orders or invoices are for this project, so it stays. Call it off instead.",
        "Angebote, Aufträge oder Rechnungen gehören zu diesem Projekt, deshalb bleibt es bestehen. Sagen Sie es stattdessen ab.");
    public static readonly Text CustomerReference = new("Customer’s reference", "Referenz des Kunden");
    public static readonly Text DeliveryDate = new("Delivery date", "Leistungsdatum");
    public static readonly Text DeliveryUntil = new("Delivered until", "Leistung bis");
    public static readonly Text PaymentTermId = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text Terms = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text DiscountPercent = new("Discount in %", "Rabatt in %");
    public static readonly Text HeaderText = new("Text above", "Kopftext");
    public static readonly Text FooterText = new("Text below", "Fußtext");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text Tax = new("VAT", "USt");
    public static readonly Text Gross = new("Gross", "Brutto");
    public static readonly Text HomeNet = new("Net in euro", "Netto in Euro");
    public static readonly Text HomeTax = new("VAT in euro", "USt in Euro");
    public static readonly Text HomeGross = new("Gross in euro", "Brutto in Euro");
    public static readonly Text ForeignNet = new("Net in its currency", "Netto in Belegwährung");
    public static readonly Text ForeignGross = new("Gross in its currency", "Brutto in Belegwährung");
    public static readonly Text HomeTaxOn = new("{0:0.##} % on {1} = {2}", "{0:0.##} % auf {1} = {2}");
    public static readonly Text HomeTaxes = new(
        "VAT in euro: {0}, at the rate of {1:#,##0.00####} {2} to the euro of {3:d} (§\u00A016\u00A0(6) German VAT Act).",
        "Umsatzsteuer in Euro: {0}, zum Kurs von {1:#,##0.00####} {2} je Euro vom {3:d} (§\u00A016 Abs.\u00A06\u00A0UStG).");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Adjustments = new("Discounts and charges", "Rabatte und Zuschläge");
    public static readonly Text Lines = new("Lines", "Positionen");
    public static readonly Text CancelReason = new("Reason of cancellation", "Stornogrund");

    public static readonly Text Kind = new("Kind of line", "Art der Position");
    public static readonly Text Role = new("Bindingness", "Verbindlichkeit");
    public static readonly Text Position = new("Pos.", "Pos.");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text LineText = new("Text", "Bezeichnung");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text UnitName = new("Unit name", "Name der Einheit");
    public static readonly Text UneceCode = new("UN/ECE code", "UN/ECE-Code");
    public static readonly Text UnitPrice = new("Unit price", "Einzelpreis");
    public static readonly Text OwnPrice = new("Price agreed", "Preis vereinbart");
    public static readonly Text LineDiscountAmount = new("Discount as an amount", "Rabatt als Betrag");
    public static readonly Text LineDiscountText = new("Discount for", "Rabatt wofür");
    public static readonly Text LineChargeAmount = new("Surcharge", "Zuschlag");
    public static readonly Text LineChargeText = new("Surcharge for", "Zuschlag wofür");
    public static readonly Text AdjustLine = new("Discount or surcharge as an amount", "Rabatt oder Zuschlag als Betrag");
    public static readonly Text UnitCost = new("Cost of one unit", "Einstand je Einheit");
    public static readonly Text Margin = new("Margin", "Marge");
    public static readonly Text MarginPercent = new("Margin in %", "Marge in %");
    public static readonly Text MarginOf = new("Margin, {0:0.0} %", "Marge, {0:0.0} %");
    public static readonly Text NoCost = new("no cost", "ohne Einstand");
    public static readonly Text UnitCostIs = new("Cost of one unit: {0:#,##0.00##}", "Einstand je Einheit: {0:#,##0.00##}");
    public static readonly Text OneWithoutCost = new("One line without a cost is left out of the margin.", "Eine Position ohne Einstand ist nicht in der Marge.");
    public static readonly Text SomeWithoutCost = new("{0} lines without a cost are left out of the margin.", "{0} Positionen ohne Einstand sind nicht in der Marge.");
    public static readonly Text AllWithoutCost = new("None of the items has a cost.", "Zu keinem der Artikel ist ein Einstand bekannt.");
    public static readonly Text TaxCodeId = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxCode = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxCategory = new("VAT category", "Steuerkategorie");
    public static readonly Text TaxRate = new("VAT rate in %", "Steuersatz in %");
    public static readonly Text TaxNote = new("Note on tax", "Steuerhinweis");
    public static readonly Text ExemptionCode = new("Exemption code", "Befreiungscode");

    public static readonly Text CustomerUnknown = new("Choose one of the existing customers.", "Wählen Sie einen vorhandenen Kunden.");
    public static readonly Text AddressUnknown = new("Choose one of the customer’s addresses.", "Wählen Sie eine Adresse des Kunden.");
    public static readonly Text ContactUnknown = new("Choose one of the customer’s contacts.", "Wählen Sie einen Ansprechpartner des Kunden.");
    public static readonly Text UsualAddress = new("Usual address", "Übliche Adresse");
    public static readonly Text NoContact = new("Nobody in particular", "Niemand Bestimmtes");
    public static readonly Text CustomerBlocked = new("This customer is blocked. Lift the block first.", "Dieser Kunde ist gesperrt. Heben Sie zuerst die Sperre auf.");
    public static readonly Text PaymentTermUnknown = new("Choose one of the existing payment terms.", "Wählen Sie eine vorhandene Zahlungsbedingung.");
    public static readonly Text ItemUnknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
    public static readonly Text UnitUnknown = new("Choose one of the existing units.", "Wählen Sie eine vorhandene Einheit.");
    public static readonly Text TaxCodeUnknown = new("Choose a tax code that holds on the delivery date.", "Wählen Sie einen Steuerschlüssel, der am Leistungsdatum gilt.");
    public static readonly Text QuantityZero = new("Enter a quantity other than zero.", "Geben Sie eine Menge ungleich null ein.");
    public static readonly Text LineDiscountTooHigh = new(
        "The line comes to {0:N2} net; the discount takes off no more than that.", "Die Position beträgt {0:N2} netto; mehr kann der Rabatt nicht abziehen.");
    public static readonly Text RoleOnQuotes = new("Only lines of quotes can be optional or alternative.", "Nur Positionen von Angeboten können optional oder alternativ sein.");
    public static readonly Text DeliveryPeriodReversed = new("The period of supply must end on or after its first day.", "Der Leistungszeitraum darf nicht vor seinem ersten Tag enden.");
    public static readonly Text NoLines = new("Add at least one line.", "Fügen Sie mindestens eine Position hinzu.");
    public static readonly Text NotDraft = new("Only drafts can be changed or deleted; “{0}” stands.", "Nur Entwürfe lassen sich ändern oder löschen; „{0}“ steht fest.");
    public static readonly Text ReasonMissing = new("Say why: the reason stays with the document.", "Geben Sie den Grund an; er bleibt beim Beleg.");

    public static readonly Text PositionShort = new("No.", "Pos.");
    public static readonly Text Designation = new("Description", "Bezeichnung");
    public static readonly Text YourReference = new("Your reference", "Ihre Referenz");
    public static readonly Text YourVatId = new("Your VAT ID", "Ihre USt-IdNr.");
    public static readonly Text Discount = new("Discount", "Rabatt");
    public static readonly Text Freight = new("Freight and packing", "Versand und Verpackung");
    public static readonly Text Subtotal = new("Subtotal", "Zwischensumme");
    public static readonly Text LinesNet = new("Sum of lines", "Summe der Positionen");
    public static readonly Text LessDiscount = new("Discount {0:0.##} %", "Rabatt {0:0.##} %");
    public static readonly Text AtRate = new("{0} ({1:0.##} %)", "{0} ({1:0.##} %)");
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
    public static readonly Text KeyHint = new("Enter: next line · Alt+L: new line · Alt+↑ ↓: move", "Eingabe: nächste Position · Alt+L: neue Position · Alt+↑ ↓: verschieben");
    public static readonly Text NoLinesYet = new(
        "Add the first line: choose an item, or leave the item empty and write your own text.",
        "Fügen Sie die erste Position hinzu: Wählen Sie einen Artikel, oder lassen Sie ihn leer und schreiben Sie eigenen Text.");
    public static readonly Text NoLinesLeft = new("No line is given back, only what stands below.", "Keine Position wird zurückgegeben, nur was unten steht.");
    public static readonly Text InsertTextBlock = new("Insert a text block", "Textbaustein einfügen");
    public static readonly Text WhyThisPrice = new("Why this price?", "Warum dieser Preis?");
    public static readonly Text PriceByHand = new(
        "Price typed or agreed; it stays whatever the quantity. Otherwise it would be: {0}", "Preis von Hand oder vereinbart; er bleibt bei jeder Menge. Sonst gälte: {0}");
    public static readonly Text PriceDiffers = new("Not the price found today: {0}", "Nicht der heute gefundene Preis: {0}");
    public static readonly Text TakePrice = new("Take {0}", "{0} übernehmen");
    public static readonly Text LinesChanged = new("{0} changed the lines too. Yours are shown.", "{0} hat die Positionen ebenfalls geändert. Angezeigt sind Ihre.");
    public static readonly Text KeepMyLines = new("Keep mine", "Meine behalten");
    public static readonly Text DeliveryUntilHint = new("For a period of supply", "Bei einem Leistungszeitraum");
    public static readonly Text TermsOfCustomer = new("As agreed with the customer", "Wie mit dem Kunden vereinbart");
    public static readonly Text DueAtOnce = new("Due at once", "Sofort fällig");
    public static readonly Text Duplicate = new("Duplicate", "Duplizieren");
    public static readonly Text DocumentTab = new("Document", "Beleg");
    public static readonly Text Back = new("Back", "Zurück");
    public static readonly Text ReasonHint = new("It stays with the document.", "Er bleibt beim Beleg.");
    public static readonly Text StandsMeanwhile = new(
        "Someone else finished this document meanwhile. What you typed can no longer be saved.",
        "Jemand anderes hat diesen Beleg inzwischen festgeschrieben. Ihre Eingaben lassen sich nicht mehr speichern.");
}
