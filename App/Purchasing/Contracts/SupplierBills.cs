using Erp.Purchasing.Bills;

namespace Erp.Purchasing.Contracts;

/// <summary>Suppliers' invoices as other modules know them. Joins the caller's context; the caller asks for the right.</summary>
public static class SupplierBills
{
    /// <summary>The kind of document they are, for whoever refers to one, and as which they are posted.</summary>
    public const string DocumentName = "purchasing.bill";

    /// <summary>What open screens watch to learn that bills changed.</summary>
    public const string Watched = nameof(Bill);

    /// <summary>Keys of the bills that were begun from requests raised for a record: they are for what these ordered, and for nothing else.</summary>
    public static IQueryable<Guid> OfRequestsFor(ErpDb db, string sourceType, Guid sourceId)
    {
        var requests = db.PurchaseRequests.Where(r => r.SourceType == sourceType && r.SourceId == sourceId);
        // One that names none of their lines is matched by category, as one typed by itself.
        return db.Bills.Where(b => requests.Any(r => r.Id == b.RequestId) && b.Lines.Any(l => l.RequestLineId != null)).Select(b => b.Id);
    }
}
