using Erp.Sales.Deliveries;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>When goods left that an invoice is to bill: the day of supply it must state (§ 14 (4) no. 6 UStG), whatever day was wished for.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
sealed record SupplyDays(DateOnly First, DateOnly Last)
{
    /// <summary>The countries the goods went to.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Per order the days of what is still to be invoiced of it; none where nothing of that is delivered. Joins the caller's transaction.</summary>
    public static async Task<IReadOnlyDictionary<Guid, SupplyDays>> OfAsync(ErpDb db, IReadOnlyList<Order> orders, CancellationToken ct)
    {
        var begun = orders.Where(o => o.Lines.Any(l => l.DeliveredQuantity != 0)).ToList();
        if (begun.Count == 0) return new Dictionary<Guid, SupplyDays>();
        var ids = begun.Select(o => o.Id).ToList();
        var parts = await db.Deliveries.Where(d => ids.Contains(d.OrderId) && d.State == DeliveryState.Delivered)
            .SelectMany(d => d.Lines, (d, l) => new { l.OrderLineId, Day = d.DeliveryDate!.Value, d.CustomerAddress.CountryCode, l.Quantity }).ToListAsync(ct);
        var delivered = parts.ToLookup(p => p.OrderLineId, p => (p.Day, p.CountryCode, p.Quantity));
        return begun.Select(o => (o.Id, Left: o.Lines.SelectMany(l => ToInvoice(l, delivered[l.Id])).ToList()))
            .Where(o => o.Left.Count > 0).ToDictionary(o => o.Id, o => Of(o.Left));
    }

    /// <summary>Those of goods that left on these days to these countries.</summary>
    internal static SupplyDays Of(IReadOnlyCollection<(DateOnly Day, string Country)> left) =>
        new(left.Min(l => l.Day), left.Max(l => l.Day)) { Countries = [.. left.Select(l => l.Country).Distinct()] };

    /// <summary>What was invoiced of a line is what left first.</summary>
    static IEnumerable<(DateOnly Day, string Country)> ToInvoice(OrderLine line, IEnumerable<(DateOnly Day, string Country, decimal Quantity)> delivered)
    {
        if (line.OpenQuantity == 0) yield break;
        var invoiced = line.InvoicedQuantity;
        foreach (var (day, country, quantity) in delivered.OrderBy(d => d.Day))
        {
            if (quantity > invoiced) yield return (day, country);
            invoiced = Math.Max(0, invoiced - quantity);
        }
    }
}
