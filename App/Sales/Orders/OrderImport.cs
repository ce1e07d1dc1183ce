using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Approvals;
using Erp.Platform.Imports;
using Erp.Sales.Documents;

namespace Erp.Sales.Orders;

/// <summary>
/// How files bring orders, as drafts: heads and lines in one file, the head repeated in each row, or in two. An order is known again by our
/// reference and takes over what the file says while it is a draft; where the file has lines of it, these are all it has then.
/// </summary>
public static class OrderImport
{
    public static readonly ImportType<Order, OrderForm> Type = new ImportType<Order, OrderForm>(
        "sales/orders", OrderTexts.Order, OrderTexts.Orders, SalesPermissions.Read, SalesPermissions.Write)
    {
        Make = async (scope, form, ct) =>
            new Order(form, await scope.Services.GetRequiredService<DocumentDrafting>().PrepareAsync(scope.Db, form, form.TaxDate(form.OrderDate!.Value), ct)),
        Change = async (scope, order, form, ct) =>
        {
            order.RequireDraft();
            // What the file says anew takes the place of what stood there, so that the history shows what changed in a line.
            foreach (var (line, known) in form.Lines.Zip(order.Lines)) line.Id ??= known.Id;
            order.Change(form, await scope.Services.GetRequiredService<DocumentDrafting>().PrepareAsync(scope.Db, form, form.TaxDate(form.OrderDate!.Value), ct));
            await ApprovalGate.WithdrawAsync(scope.Db, order.Id, ct);
        },
        Read = OrderForm.Of,
        Known = db => db.Orders.WithLines(),
        Presets =
        [
            new("Northwind: orders and order_details", new()
            {
                LinesKey = "order_id",
                Columns =
                [
                    new(nameof(OrderForm.OwnReference), "order_id"), new(nameof(OrderForm.CustomerId), "customer_id"), new(nameof(OrderForm.OrderDate), "order_date"),
                    new(nameof(OrderForm.DeliveryDate), "shipped_date"), new("Lines.ItemId", "product_id"), new("Lines.UnitPrice", "unit_price"), new("Lines.Quantity", "quantity"),
                    new("Lines.DiscountPercent", "discount", Factor: 100), new(nameof(OrderForm.ChargeAmount), "freight"),
                ],
            }),
        ],
    }
        .KeyedBy(f => f.OwnReference, o => o.OwnReference, DocumentTexts.OwnReference, "Order ID", "Order number", "Order no", "Auftragsnummer", "Auftrags-Nr", "Bestellnummer", "Reference", "Referenz")
        .Reference(f => f.CustomerId, DocumentTexts.CustomerId, PartyLookups.CustomersAsync, "Customer", "Customer ID", "Customer number", "Kundennummer", "Kunden-Nr", "Kunde")
        .Field(f => f.OrderDate, OrderTexts.OrderDate, "Date", "Datum", "Bestelldatum")
        .Field(f => f.CustomerReference, DocumentTexts.CustomerReference, "Customer reference", "Ihr Zeichen", "Purchase order")
        .Field(f => f.DeliveryDate, DocumentTexts.DeliveryDate, "Shipped date", "Shipping date", "Lieferdatum")
        .Field(f => f.DiscountPercent, DocumentTexts.DiscountPercent, "Order discount", "Auftragsrabatt")
        .Field(f => f.ChargeAmount, DocumentTexts.ChargeAmount, "Freight", "Shipping", "Fracht", "Versandkosten")
        .WithLines(f => f.Lines, lines => lines
            .Reference(l => l.ItemId, LineTexts.ItemId, ItemLookups.ItemsAsync, "Item number", "Artikelnummer", "Artikel-Nr", "Product ID", "Product", "SKU")
            .Field(l => l.Quantity, LineTexts.Quantity, "Qty", "Anzahl", "Stück")
            .Field(l => l.UnitPrice, LineTexts.UnitPrice, "Price", "Preis", "Net price")
            .Field(l => l.DiscountPercent, LineTexts.DiscountPercent, "Discount", "Rabatt")
            .Field(l => l.Text, LineTexts.Text, "Line text", "Bezeichnung"));
}
