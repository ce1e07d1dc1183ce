using Erp.Inventory.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Receipts;

/// <summary>Receives what was ordered: what is kept in stock is put into a bin at the prices of the request, everything else is noted as received.</summary>
public sealed class GoodsReceiptService(UnitOfWork work, Numbers numbers, StockLedger stock, TimeProvider clock)
{
    /// <summary>Notes what came of a request, all of it or a part.</summary>
    /// <returns>The key of the receipt.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, names a line of another request or one twice, or a bin that does not exist.</exception>
    /// <exception cref="BusinessRuleException">The request is not ordered, nothing came, more came than was ordered and that is not said, or an item is not counted in
    /// the unit of its line.</exception>
    /// <exception cref="ConflictException">Someone else changed the request meanwhile, such as by receiving the same goods.</exception>
    public Task<Guid> ReceiveAsync(Guid requestId, GoodsReceiptForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.ReceiveGoods, new { requestId, form }, async db =>
        {
            FormCheck.Require(form);
            if (form.Date > clock.Today()) throw new InvalidInputException(nameof(form.Date), GoodsReceiptTexts.InFuture.With(clock.Today()));
            var request = await db.PurchaseRequests.WithLines().RequireAsync(requestId, form, ct);
            RequireLines(request, form);
            return await PostAsync(db, request, form, ct);
        }, ct);

    /// <summary>Everything that was still open came as it was ordered, today.</summary>
    /// <returns>The key of the receipt.</returns>
    /// <exception cref="BusinessRuleException">The request is not ordered, or an item is not counted in the unit of its line.</exception>
    public Task<Guid> ReceiveAllAsync(Guid requestId, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.ReceiveGoods, new { requestId }, async db =>
        {
            var request = await db.PurchaseRequests.WithLines().RequireAsync(requestId, ct);
            return await PostAsync(db, request, GoodsReceiptForm.Of(request, clock.Today()), ct);
        }, ct);

    /// <summary>Takes a receipt back: the goods leave their bin, and the request waits for them again.</summary>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    /// <exception cref="BusinessRuleException">It was taken back already, the goods are no longer where they were put, or what they were bought for has them in place.</exception>
    /// <exception cref="ConflictException">Someone else took it back meanwhile.</exception>
    public Task TakeBackAsync(Guid id, PurchaseReasonForm form, CancellationToken ct = default) =>
        work.RunAsync(PurchasingCommands.TakeBackReceipt, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var receipt = await db.GoodsReceipts.RequireAsync(id, form, ct);
            var request = await db.PurchaseRequests.WithLines().RequireAsync(receipt.RequestId, ct);
            receipt.TakeBack(form.Reason.Trim());
            request.TakeBack(receipt);
            await TellAsync(db, request, ct);
            await stock.ReverseAsync(db, receipt.Source, clock.Today(), form.Reason.Trim(), ct);
        }, ct);

    async Task<Guid> PostAsync(ErpDb db, PurchaseRequest request, GoodsReceiptForm form, CancellationToken ct)
    {
        var receipt = new GoodsReceipt(await numbers.NextAsync(db, PurchasingSeed.ReceiptNumbers, clock.Today(), ct), request, form);
        var goods = receipt.ForStock(request, form.BinId);
        request.Receive(receipt);
        await TellAsync(db, request, ct);
        receipt.Put(await stock.ReceiveAsync(db, goods, ct));
        db.Add(receipt);
        return receipt.Id;
    }

    /// <summary>Tells whoever wanted it before the stock is touched: they hold what they keep, and only then the stock, as they do elsewhere.</summary>
    Task TellAsync(ErpDb db, PurchaseRequest request, CancellationToken ct)
    {
        request.Tell(db);
        return work.StepAsync(db, ct);
    }

    /// <summary>What came belongs to the request, each line once, and exceeds it only where that is said.</summary>
    static void RequireLines(PurchaseRequest request, GoodsReceiptForm form)
    {
        var wanted = request.Lines.ToDictionary(l => l.Id);
        var seen = new HashSet<Guid>();
        foreach (var (i, line) in form.Lines.Index())
        {
            if (!wanted.TryGetValue(line.RequestLineId!.Value, out var open) || !seen.Add(open.Id))
                throw new InvalidInputException($"Lines[{i}].{nameof(line.RequestLineId)}", GoodsReceiptTexts.NotOfRequest);
            if (line.Quantity > open.Open && !form.TakesMore)
                throw new BusinessRuleException(GoodsReceiptTexts.MoreThanOrdered.With(open.Text, line.Quantity, open.Open, open.UnitCode), $"Lines[{i}].{nameof(line.Quantity)}");
        }
    }
}
