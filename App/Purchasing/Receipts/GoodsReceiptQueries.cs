using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Receipts;

/// <summary>A goods receipt in a list.</summary>
public sealed class GoodsReceiptRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public GoodsReceiptState State { get; init; }

    public Guid RequestId { get; init; }

    public string RequestNumber { get; init; } = "";

    public Guid? SupplierId { get; init; }

    public string? Supplier { get; init; }

    public DateOnly Date { get; init; }

    public string? DeliveryNote { get; init; }

    public string? Bin { get; init; }

    public int Lines { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Everything about one goods receipt.</summary>
/// <param name="SupplierAddress">Where the supplier is at home now.</param>
/// <param name="SourceType">Kind of record the goods were bought for; none where nobody said.</param>
public sealed record GoodsReceiptDetail(
    GoodsReceiptRow Receipt, int Version, string? Reason, Address? SupplierAddress, string? SourceType, Guid? SourceId, string? SourceNumber,
    IReadOnlyList<ReceivedLine> Lines);

/// <summary>A line of it.</summary>
public sealed record ReceivedLine(int Position, Guid? ItemId, string? ItemNumber, string Text, decimal Quantity, string UnitCode);

/// <summary>What may be received of a request.</summary>
/// <param name="Form">Everything that has yet to come, put into the usual bin.</param>
/// <param name="UsesBin">Some of it is kept in stock.</param>
public sealed record GoodsReceiptProposal(string RequestNumber, GoodsReceiptForm Form, IReadOnlyList<ExpectedLine> Lines, bool UsesBin);

/// <summary>A line of the request as whoever receives sees it.</summary>
public sealed record ExpectedLine(Guid Id, string? ItemNumber, string Text, decimal Quantity, decimal Received, decimal Open, string UnitCode);

/// <summary>Reads about goods receipts.</summary>
public sealed class GoodsReceiptQueries(Database database, StockLedger stock, TimeProvider clock)
{
    /// <summary>One receipt.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<GoodsReceiptDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var receipt = await db.GoodsReceipts.RequireAsync(id, ct);
        var row = await Rows(db).SingleAsync(r => r.Id == id, ct);
        var source = await db.PurchaseRequests.Where(r => r.Id == receipt.RequestId).Select(r => new { r.SupplierId, r.SourceType, r.SourceId, r.SourceNumber }).SingleAsync(ct);
        var supplier = await db.Parties.AsNoTracking().FirstOrDefaultAsync(p => p.Id == source.SupplierId, ct);
        return new(row, receipt.Version, receipt.Reason, supplier?.Address, source.SourceType, source.SourceId, source.SourceNumber,
            [.. receipt.Lines.OrderBy(l => l.Position).Select(l => new ReceivedLine(l.Position, l.ItemId, l.ItemNumber, l.Text, l.Quantity, l.UnitCode))]);
    }

    /// <summary>The receipts of a request, the first of them first.</summary>
    public async Task<IReadOnlyList<GoodsReceiptRow>> OfRequestAsync(Guid requestId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await Rows(db).Where(r => r.RequestId == requestId).OrderBy(r => r.Number).ToListAsync(ct);
    }

    /// <summary>What may be received of a request now.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is no such request.</exception>
    /// <exception cref="Platform.Work.BusinessRuleException">Goods are to be kept in stock, and the company has nowhere to put them.</exception>
    public async Task<GoodsReceiptProposal> ProposeAsync(Guid requestId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var request = await db.PurchaseRequests.WithLines().RequireAsync(requestId, ct);
        var contents = await ItemContent.OfAsync(db, [.. request.Lines.Select(l => l.ItemId).OfType<Guid>().Distinct()], ct);
        var usesBin = contents.Values.Any(c => c.Goods.Count > 0);
        var form = GoodsReceiptForm.Of(request, clock.Today());
        if (usesBin) form.BinId = await stock.UsualBinAsync(db, ct);
        return new(request.Number, form, [.. request.Lines.Select(l => new ExpectedLine(l.Id, l.ItemNumber, l.Text, l.Quantity, l.ReceivedQuantity, l.Open, l.UnitCode))], usesBin);
    }

    /// <summary>All receipts as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<GoodsReceiptRow> Rows(ErpDb db)
    {
        var parties = db.Parties;
        return from receipt in db.GoodsReceipts
               join request in db.PurchaseRequests on receipt.RequestId equals request.Id
               select new GoodsReceiptRow
               {
                   Id = receipt.Id, Number = receipt.Number, State = receipt.State, RequestId = receipt.RequestId, RequestNumber = receipt.RequestNumber, Date = receipt.Date,
                   DeliveryNote = receipt.DeliveryNote, Bin = receipt.Bin, Lines = receipt.Lines.Count, SearchText = receipt.SearchText,
                   SupplierId = request.SupplierId, Supplier = parties.Where(p => p.Id == request.SupplierId).Select(p => p.Name).FirstOrDefault(),
               };
    }
}
