using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Bills;

/// <summary>A supplier's invoice in a list.</summary>
public sealed class BillRow : IRow
{
    public Guid Id { get; init; }

    public string? Number { get; init; }

    public BillState State { get; init; }

    public Guid SupplierId { get; init; }

    public string Supplier { get; init; } = "";

    /// <summary>The number the supplier gave it.</summary>
    public string InvoiceNumber { get; init; } = "";

    public DateOnly InvoiceDate { get; init; }

    public DateOnly ReceivedOn { get; init; }

    public DateOnly DueDate { get; init; }

    public decimal Net { get; init; }

    public decimal Gross { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>Another record that a bill refers to.</summary>
public sealed record BillReference(Guid Id, string Number);

/// <summary>Everything about one supplier's invoice.</summary>
/// <param name="Supplier">Name of the supplier.</param>
/// <param name="Open">What is still to be paid; nothing on drafts.</param>
/// <param name="Request">The purchase request it bills.</param>
public sealed record BillDetail(
    Guid Id, string? Number, BillState State, string Supplier, decimal Net, decimal Tax, decimal Gross, decimal? Open, string? CancelReason, DateOnly? CancelledOn,
    BillReference? Request, BillForm Form);

/// <summary>Reads about suppliers' invoices.</summary>
public sealed class BillQueries(Database database, TaxCodes taxCodes, TimeProvider clock)
{
    /// <summary>Most rows the page of a supplier gets; the list has all of them.</summary>
    public const int MostOfSupplier = 100;

    /// <summary>One bill.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<BillDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var bill = await db.Bills.WithLines().RequireAsync(id, ct);
        var supplier = await db.Parties.Where(p => p.Id == bill.SupplierId).Select(p => p.Name).SingleAsync(ct);
        var open = await OpenItems.Of(db, Bill.SourceType).Where(o => o.SourceId == id).Select(o => (decimal?)o.Open).FirstOrDefaultAsync(ct);
        var request = await db.PurchaseRequests.Where(r => r.Id == bill.RequestId).Select(r => new BillReference(r.Id, r.Number)).FirstOrDefaultAsync(ct);
        return new(id, bill.Number, bill.State, supplier, bill.Net, bill.Tax, bill.Gross, open, bill.CancelReason, bill.CancelledOn, request, BillForm.Of(bill));
    }

    /// <summary>
    /// A bill of what a purchase request ordered and no bill is for yet, drafts among them (<see cref="DraftsOfAsync"/>), as if typed: with its project and cost categories, at the prices expected.
    /// </summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    /// <exception cref="Platform.Work.BusinessRuleException">It is not ordered.</exception>
    public async Task<BillForm> ProposalAsync(Guid requestId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        var request = await db.PurchaseRequests.WithLines().RequireAsync(requestId, ct);
        BillableRequest.Require(request);
        var billed = await db.Bills.Where(b => b.RequestId == requestId && b.State != BillState.Cancelled).SelectMany(b => b.Lines).Where(l => l.RequestLineId != null)
            .GroupBy(l => l.RequestLineId!.Value).Select(g => new { g.Key, Quantity = g.Sum(l => l.Quantity) }).ToDictionaryAsync(g => g.Key, g => g.Quantity, ct);
        var costObject = request is { SourceType: { } type, SourceId: { } source }
            ? await CostObjectBook.Of(db, type).Where(c => c.SourceId == source).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct) : null;
        var left = request.Lines.Select(l => (Line: l, Quantity: l.Quantity - billed.GetValueOrDefault(l.Id))).Where(l => l.Quantity > 0);
        return new()
        {
            RequestId = requestId, SupplierId = request.SupplierId, ReceivedOn = clock.Today(),
            Lines = [.. left.Select(l => new BillLineForm
            {
                ItemId = l.Line.ItemId, ItemNumber = l.Line.ItemNumber, Text = l.Line.Text, Quantity = l.Quantity, UnitPrice = l.Line.UnitPrice, CostObjectId = costObject,
                CostCategory = l.Line.CostCategory, RequestLineId = l.Line.Id,
            })],
        };
    }

    /// <summary>Drafts of bills begun from a purchase request, by the supplier's number, the first first: what they bill is not proposed again.</summary>
    public async Task<IReadOnlyList<BillReference>> DraftsOfAsync(Guid requestId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await db.Bills.Where(b => b.RequestId == requestId && b.State == BillState.Draft).OrderBy(b => b.Id).Select(b => new BillReference(b.Id, b.InvoiceNumber)).ToListAsync(ct);
    }

    /// <summary>The one that already has this supplier's number; null when none does.</summary>
    /// <param name="except">The bill being typed.</param>
    public async Task<BillReference?> TwinAsync(Guid supplierId, string invoiceNumber, Guid? except = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await TwinOf(db, supplierId, invoiceNumber, except).Select(b => new BillReference(b.Id, b.Number ?? b.InvoiceNumber)).FirstOrDefaultAsync(ct);
    }

    /// <summary>What a supplier billed, the latest first; at most <see cref="MostOfSupplier"/>.</summary>
    public async Task<IReadOnlyList<BillRow>> OfSupplierAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await Rows(db).Where(b => b.SupplierId == partyId).OrderByDescending(b => b.InvoiceDate).ThenByDescending(b => b.Id).Take(MostOfSupplier).ToListAsync(ct);
    }

    /// <summary>The tax codes of purchases on a day; the default first.</summary>
    public async Task<IReadOnlyList<InputTaxInfo>> TaxesAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await taxCodes.InputAsync(db, day, ct);
    }

    /// <summary>Accounts to choose from.</summary>
    public async Task<IReadOnlyList<PurchaseAccount>> AccountsAsync(string typed, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await PurchaseAccounts.LookUpAsync(db, typed, ct);
    }

    /// <summary>An account already chosen; null when there is none with this key.</summary>
    public async Task<PurchaseAccount?> AccountAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await PurchaseAccounts.FindAsync(db, id, ct);
    }

    /// <summary>Projects that a line can be for.</summary>
    public async Task<IReadOnlyList<CostObjectChoice>> CostObjectsAsync(string typed, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await CostObjectBook.LookUpAsync(db, typed, openOnly: true, ct);
    }

    /// <summary>A project already chosen; null when there is none with this key.</summary>
    public async Task<CostObjectChoice?> CostObjectAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PurchasingPermissions.Read, ct);
        return await CostObjectBook.FindAsync(db, id, ct);
    }

    /// <summary>All bills as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<BillRow> Rows(ErpDb db) => db.Bills.Join(db.Parties, b => b.SupplierId, p => p.Id, (b, p) => new BillRow
    {
        Id = b.Id, Number = b.Number, State = b.State, SupplierId = b.SupplierId, Supplier = p.Name, InvoiceNumber = b.InvoiceNumber, InvoiceDate = b.InvoiceDate, ReceivedOn = b.ReceivedOn,
        DueDate = b.DueDate, Net = b.Net, Gross = b.Gross, SearchText = b.SearchText,
    });

    /// <summary>Those that have a supplier's number and are not cancelled, but for one.</summary>
    internal static IQueryable<Bill> TwinOf(ErpDb db, Guid supplierId, string invoiceNumber, Guid? except)
    {
        var key = Bill.Key(invoiceNumber);
        return db.Bills.Where(b => b.SupplierId == supplierId && b.NumberKey == key && b.State != BillState.Cancelled && b.Id != except);
    }
}
