using Erp.Inventory.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Deliveries;

/// <summary>Changes to deliveries.</summary>
public sealed class DeliveryService(UnitOfWork work, Numbers numbers, StockLedger stock, Reservations reservations, TimeProvider clock)
{
    /// <summary>Prepares a delivery of everything that is still open on an order and stands on no other delivery in preparation.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="BusinessRuleException">The order is not confirmed, or nothing is left to deliver.</exception>
    public Task<Guid> CreateAsync(Guid orderId, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeliverOrder, new { orderId }, async db =>
        {
            // Two who prepare at once would both find nothing prepared yet: one waits for the other.
            await db.Orders.FromSql($"select * from orders where id = {orderId} for update").Select(o => o.Id).SingleOrDefaultAsync(ct);
            var order = await db.RequireOrderAsync(orderId, ct);
            order.RequireDeliverable();
            var prepared = await db.Deliveries.Where(d => d.OrderId == orderId && d.State == DeliveryState.Draft).SelectMany(d => d.Lines)
                .GroupBy(l => l.OrderLineId).Select(g => new { g.Key, Quantity = g.Sum(l => l.Quantity) }).ToDictionaryAsync(g => g.Key, g => g.Quantity, ct);
            var open = order.Lines.Select(l => (l.Id, Quantity: l.ToDeliver - prepared.GetValueOrDefault(l.Id))).Where(l => l.Quantity > 0).ToDictionary(l => l.Id, l => l.Quantity);
            if (open.Count == 0) throw new BusinessRuleException(DeliveryTexts.AllPrepared);
            var delivery = new Delivery(order, await stock.UsualWarehouseAsync(db, ct), open);
            await SendAsync(db, delivery, order, null, ct);
            db.Add(delivery);
            return delivery.Id;
        }, ct);

    /// <summary>Changes a delivery that is still being prepared.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or names a line of another order.</exception>
    /// <exception cref="BusinessRuleException">It is no draft any more, or delivers more than is open.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task<DocumentStatus<DeliveryState>> ChangeDraftAsync(Guid id, DeliveryForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ChangeDelivery, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var delivery = await db.Deliveries.WithLines().RequireAsync(id, form, ct);
            var order = await db.RequireOrderAsync(delivery.OrderId, ct);
            var strange = form.Lines.Index().Where(l => order.Lines.All(o => o.Id != l.Item.OrderLineId))
                .Select(l => new FieldError($"Lines[{l.Index}].OrderLineId", DeliveryTexts.NotOfOrder)).ToList();
            if (strange.Count > 0) throw new InvalidInputException(strange);
            if (!await db.Warehouses.AnyAsync(w => w.Id == form.WarehouseId && (w.Active || w.Id == delivery.WarehouseId), ct))
                throw new InvalidInputException(nameof(form.WarehouseId), DeliveryTexts.WarehouseUnknown);
            delivery.Change(form, order);
            await SendAsync(db, delivery, order, form.AddressId, ct);
            return delivery;
        }, static delivery => delivery.Status, ct);

    /// <summary>Removes a draft. Nothing is lost: nothing had left.</summary>
    /// <exception cref="BusinessRuleException">It is no draft any more.</exception>
    public Task DeleteDraftAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.DeleteDelivery, new { id }, db => DeleteDraftAsync(db, id, ct), ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal static async Task DeleteDraftAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
        delivery.RequireDraft();
        db.Remove(delivery);
    }

    /// <summary>The goods leave: numbers the note, takes them out of the warehouse and notes on the order what is delivered.</summary>
    /// <exception cref="BusinessRuleException">It is no draft, the customer is blocked, more is delivered than is open, or more than the warehouse can give.</exception>
    public Task<DocumentStatus<DeliveryState>> PostAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.PostDelivery, new { id }, async db =>
        {
            var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
            var order = await db.RequireOrderAsync(delivery.OrderId, ct);
            await DocumentDrafting.RequireUnblockedAsync(db, order.CustomerId, ct);
            var today = clock.Today();
            delivery.Post(await numbers.NextAsync(db, SalesSeed.DeliveryNumbers, delivery.DeliveryDate ?? today, ct), today);
            var goods = delivery.ForStock(order);
            OrderNews.Note(db, order, o => o.Deliver(delivery.Lines));
            var lines = await OrderKits.AsAgreedAsync(db, order.Id, goods, ct);
            await stock.IssueAsync(db, new StockIssue(delivery.Source, delivery.DeliveryDate!.Value, delivery.WarehouseId, order.Id, lines), ct);
            db.Publish(new DeliveryPosted(delivery.Id, order.Id));
            return delivery;
        }, static delivery => delivery.Status, ct);

    /// <summary>Takes a delivery back: the goods lie where they lay, the order waits for them again.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It is not delivered.</exception>
    public Task<DocumentStatus<DeliveryState>> CancelAsync(Guid id, CancelForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.CancelDelivery, new { id, form }, db =>
        {
            FormCheck.Require(form);
            return CancelAsync(db, id, form.Reason.Trim(), ct);
        }, static delivery => delivery.Status, ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal async Task<Delivery> CancelAsync(ErpDb db, Guid id, string reason, CancellationToken ct)
    {
        var delivery = await db.Deliveries.WithLines().RequireAsync(id, ct);
        var order = await db.RequireOrderAsync(delivery.OrderId, ct);
        delivery.Cancel(reason);
        order.TakeBack(delivery.Lines);
        // Before the goods come back: so all items of the order are held at once, in their order, and not some of them later.
        await OrderReservationHandler.ReserveAsync(reservations, db, order, ct);
        await stock.ReverseAsync(db, delivery.Source, clock.Today(), reason, ct);
        db.Publish(new DeliveryCancelled(delivery.Id, order.Id));
        return delivery;
    }

    /// <summary>Goods go to the address chosen, else to where the customer usually has them sent, else to where the order goes.</summary>
    internal static async Task SendAsync(ErpDb db, Delivery delivery, Order order, Guid? chosen, CancellationToken ct) => delivery.SendTo(
        await PartyAddressBook.FindAsync(db, order.CustomerId, chosen, AddressPurpose.Delivery, order.CustomerAddress, ct)
            ?? throw new InvalidInputException(nameof(DeliveryForm.AddressId), DocumentTexts.AddressUnknown), chosen);
}
