using Erp.Inventory.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Deliveries;

/// <summary>Reads about deliveries.</summary>
public sealed class DeliveryQueries(Database database, StockLedger stock)
{
    /// <summary>One delivery with the lines of its order; of a draft, with what the warehouse could give now.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<DeliveryDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
        var order = await db.Orders.WithLines().RequireAsync(delivery.OrderId, ct);
        var warehouse = await db.Warehouses.Where(w => w.Id == delivery.WarehouseId).Select(w => w.Name).SingleAsync(ct);
        IReadOnlyDictionary<Guid, decimal> available = delivery.State == DeliveryState.Draft
            ? await stock.AvailableAsync(db, delivery.WarehouseId, await OrderKits.AsAgreedAsync(db, order.Id, order.ForStock(l => l.ToDeliver), ct), ct) : new Dictionary<Guid, decimal>();
        return new(
            delivery.Id, delivery.Version, delivery.Number, delivery.State, delivery.OrderId, delivery.OrderNumber, delivery.DeliveryDate, warehouse,
            new(delivery.CustomerId, delivery.CustomerNumber, delivery.CustomerName, delivery.CustomerAddress, VatId: null, delivery.Language), delivery.OwnReference,
            delivery.CustomerReference, delivery.CancelReason, delivery.CreatedAt, delivery.ChangedAt, DeliveryForm.Of(delivery, order),
            [.. order.Lines.Select(l => Line(l, delivery.Lines.FirstOrDefault(d => d.OrderLineId == l.Id)?.Quantity ?? 0, available))])
        {
            ToInvoice = delivery.State == DeliveryState.Delivered && order.HasToInvoice(delivery.Lines.ToDictionary(l => l.OrderLineId, l => l.Quantity)),
            Addresses = delivery.State == DeliveryState.Draft ? await PartyAddressBook.AddressesAsync(db, delivery.CustomerId, ct) : [],
        };
    }

    /// <summary>The warehouses a delivery can come from, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> WarehousesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var warehouses = await db.Warehouses.Where(w => w.Active).OrderBy(w => w.Name).Select(w => new { w.Id, w.Name }).ToListAsync(ct);
        return [.. warehouses.Select(w => (w.Id, w.Name))];
    }

    /// <summary>Every delivery as a row; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<DeliveryRow> Rows(ErpDb db)
    {
        var orders = db.Orders;
        return db.Deliveries.Join(db.Warehouses, d => d.WarehouseId, w => w.Id, (d, w) => new DeliveryRow
        {
            Id = d.Id, Number = d.Number, State = d.State, DeliveryDate = d.DeliveryDate, OrderId = d.OrderId, OrderNumber = d.OrderNumber, CustomerId = d.CustomerId,
            CustomerNumber = d.CustomerNumber, CustomerName = d.CustomerName, CustomerReference = d.CustomerReference, WarehouseName = w.Name, SearchText = d.SearchText,
            ToInvoice = d.State == DeliveryState.Delivered && orders.Any(o => o.Id == d.OrderId && o.State == OrderState.Confirmed && o.Lines.Any(l =>
                l.Quantity > l.InvoicedQuantity && (l.IsService || l.DeliveredQuantity > l.InvoicedQuantity) && d.Lines.Any(of => of.OrderLineId == l.Id && of.Quantity != 0))),
        });
    }

    static DeliveryLineDetail Line(OrderLine line, decimal quantity, IReadOnlyDictionary<Guid, decimal> available) => new(
        line.Id, line.Position, line.ItemId, line.ItemNumber, line.Text, line.Description, quantity, line.Quantity, line.ToDeliver,
        available.TryGetValue(line.Id, out var there) ? there : null, line.UnitCode);
}
