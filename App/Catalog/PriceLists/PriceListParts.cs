using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PriceLists;

/// <summary>How a price list is loaded to be changed.</summary>
static class PriceListParts
{
    /// <summary>With prices and whom they are for.</summary>
    public static IQueryable<PriceList> WithParts(this IQueryable<PriceList> lists) => lists.AsSplitQuery().Include(l => l.Entries).Include(l => l.Parties).Include(l => l.Groups);
}
