using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Work;

namespace Erp.Sales.Documents;

/// <summary>What files say of orders and quotes alike.</summary>
static class DocumentImport
{
    /// <summary>Headings that files give our reference.</summary>
    public static readonly string[] ReferenceSynonyms = ["Order ID", "Order number", "Order no", "Auftragsnummer", "Auftrags-Nr", "Bestellnummer", "Reference", "Referenz"];

    extension<TDocument, TForm>(ImportType<TDocument, TForm> type) where TDocument : Record where TForm : DocumentForm, new()
    {
        /// <summary>Adds whom a document is for, its terms and its lines.</summary>
        /// <param name="line">Entity of its lines, whose texts name declared values.</param>
        /// <param name="ofLines">What its lines say besides.</param>
        public ImportType<TDocument, TForm> AsDocument(Type line, Action<ImportLines<LineForm>>? ofLines = null) => type
            .Reference(f => f.CustomerId, DocumentTexts.CustomerId, PartyLookups.CustomersAsync, "Customer", "Customer ID", "Customer number", "Kundennummer", "Kunden-Nr", "Kunde")
            .Field(f => f.CustomerReference, DocumentTexts.CustomerReference, "Customer reference", "Ihr Zeichen", "Purchase order")
            .Field(f => f.DeliveryDate, DocumentTexts.DeliveryDate, "Shipped date", "Shipping date", "Lieferdatum")
            .Field(f => f.DiscountPercent, DocumentTexts.DiscountPercent, "Order discount", "Auftragsrabatt")
            .Field(f => f.Freight, DocumentTexts.Freight, "Freight", "Shipping", "Fracht", "Versandkosten")
            .WithLines(f => f.Lines, lines =>
            {
                lines.Reference(l => l.ItemId, LineTexts.ItemId, ItemLookups.ItemsAsync, "Item number", "Artikelnummer", "Artikel-Nr", "Product ID", "Product", "SKU")
                    .Field(l => l.Quantity, LineTexts.Quantity, "Qty", "Anzahl", "Stück")
                    .Field(l => l.UnitPrice, LineTexts.UnitPrice, "Price", "Preis", "Net price")
                    .Field(l => l.DiscountPercent, LineTexts.DiscountPercent, "Discount", "Rabatt")
                    .Field(l => l.DiscountAmount, LineTexts.DiscountAmount, "Discount amount", "Rabattbetrag")
                    .Field(l => l.ChargeAmount, LineTexts.ChargeAmount, "Surcharge", "Zuschlag")
                    .Field(l => l.Text, LineTexts.Text, "Line text", "Bezeichnung");
                ofLines?.Invoke(lines);
            }, line);
    }

    /// <summary>Lets what the file says anew take the place of what stood there, so that the history shows what changed in a line.</summary>
    public static void Place(DocumentForm form, IEnumerable<SalesLine> before)
    {
        foreach (var (line, known) in form.Lines.Zip(before)) line.Id ??= known.Id;
    }
}
