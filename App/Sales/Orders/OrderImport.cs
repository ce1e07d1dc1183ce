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
            DocumentImport.Place(form, order.Lines);
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
                    new("Lines.DiscountPercent", "discount", Factor: 100), new(nameof(OrderForm.Freight), "freight"),
                ],
            }),
        ],
    }
        .KeyedBy(f => f.OwnReference, o => o.OwnReference, DocumentTexts.OwnReference, DocumentImport.ReferenceSynonyms)
        .Field(f => f.OrderDate, OrderTexts.OrderDate, "Date", "Datum", "Bestelldatum")
        .AsDocument(typeof(OrderLine));
}
