using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Tenancy;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Requests;

/// <summary>A purchase request in a list.</summary>
public sealed class PurchaseRequestRow : IVersionedRow
{
    public Guid Id { get; init; }

    public int Version { get; init; }

    public string Number { get; init; } = "";

    public PurchaseRequestState State { get; init; }

    public Guid? SupplierId { get; init; }

    public string? Supplier { get; init; }

    public DateOnly? WantedDate { get; init; }

    public string? SourceNumber { get; init; }

    public int Lines { get; init; }

    /// <summary>Lines that are ordered and did not come, or only in part.</summary>
    public int OpenLines { get; init; }

    /// <summary>What it is thought to cost, net in euro.</summary>
    public decimal Total { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Everything about one purchase request.</summary>
/// <param name="DecidedBy">Name of who agreed to it or refused it.</param>
/// <param name="Supplier">Name of the supplier.</param>
public sealed record PurchaseRequestDetail(
    Guid Id, string Number, PurchaseRequestState State, string? Reason, string? DecidedBy, string? Supplier, string? SourceType, Guid? SourceId, string? SourceNumber, PurchaseRequestForm Form)
{
    /// <summary>What the supplier billed of it so far, drafts among it.</summary>
    public IReadOnlyList<BillReference> Bills { get; init; } = [];

    /// <summary>How much of each line came, once it was ordered.</summary>
    public IReadOnlyDictionary<Guid, decimal> Received { get; init; } = new Dictionary<Guid, decimal>();
}

/// <summary>Reads about purchase requests.</summary>
public sealed class PurchaseRequestQueries(Database database)
{
    /// <summary>Most rows the page of a supplier gets; the list has all of them.</summary>
    public const int MostOfSupplier = 100;

    /// <summary>One request.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PurchaseRequestDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var request = await db.PurchaseRequests.WithLines().RequireAsync(id, ct);
        var supplier = request.SupplierId is { } party ? await db.Parties.Where(p => p.Id == party).Select(p => p.Name).FirstOrDefaultAsync(ct) : null;
        var decidedBy = request.DecidedById is { } decider ? await db.Set<Member>().Where(m => m.UserId == decider).Select(m => m.Name).FirstOrDefaultAsync(ct) : null;
        return new(id, request.Number, request.State, request.Reason, decidedBy, supplier, request.SourceType, request.SourceId, request.SourceNumber, PurchaseRequestForm.Of(request))
        {
            Bills = await db.Bills.Where(b => b.RequestId == id && b.State != BillState.Cancelled).OrderBy(b => b.Id).Select(b => new BillReference(b.Id, b.Number ?? b.InvoiceNumber)).ToListAsync(ct),
            Received = request.State is PurchaseRequestState.Ordered or PurchaseRequestState.Closed ? request.Lines.ToDictionary(l => l.Id, l => l.ReceivedQuantity) : [],
        };
    }

    /// <summary>What was to be bought from a supplier, the latest first; at most <see cref="MostOfSupplier"/>.</summary>
    public async Task<IReadOnlyList<PurchaseRequestRow>> OfSupplierAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await Rows(db, db.PurchaseRequests.Where(r => r.SupplierId == partyId)).OrderByDescending(r => r.Number).Take(MostOfSupplier).ToListAsync(ct);
    }

    /// <summary>Whether anything is bought from somebody: they supply, or did once.</summary>
    public async Task<bool> IsSupplierAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await db.Parties.AnyAsync(p => p.Id == partyId && p.IsSupplier, ct) || await db.PurchaseRequests.AnyAsync(r => r.SupplierId == partyId, ct);
    }

    /// <summary>All requests as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PurchaseRequestRow> Rows(ErpDb db) => Rows(db, db.PurchaseRequests);

    static IQueryable<PurchaseRequestRow> Rows(ErpDb db, IQueryable<PurchaseRequest> requests)
    {
        var parties = db.Parties;
        return requests.Select(r => new PurchaseRequestRow
        {
            Id = r.Id, Version = r.Version, Number = r.Number, State = r.State, WantedDate = r.WantedDate, SourceNumber = r.SourceNumber, CreatedAt = r.CreatedAt, SearchText = r.SearchText,
            SupplierId = r.SupplierId, Supplier = parties.Where(p => p.Id == r.SupplierId).Select(p => p.Name).FirstOrDefault(),
            Lines = r.Lines.Count, OpenLines = r.State == PurchaseRequestState.Ordered ? r.Lines.Count(l => l.ReceivedQuantity < l.Quantity) : 0,
            Total = r.Lines.Sum(l => Math.Round(l.Quantity * l.UnitPrice, 2)),
        });
    }
}
