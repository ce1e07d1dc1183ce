using System.Collections.Concurrent;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>Who keeps count of items in their own unit, such as the warehouse. Modules above say so once, beside the tables they keep count in.</summary>
public static class CountedItems
{
    static readonly ConcurrentDictionary<Type, Func<ErpDb, IQueryable<Guid>>> Holders = new();

    /// <summary>Says which items a kind of record counts.</summary>
    /// <typeparam name="THolder">The record that keeps the count.</typeparam>
    /// <param name="items">Their keys.</param>
    public static void Add<THolder>(Func<ErpDb, IQueryable<Guid>> items) where THolder : Entity => Holders[typeof(THolder)] = items;

    /// <summary>Whether anybody counts an item.</summary>
    internal static async Task<bool> ContainAsync(ErpDb db, Guid itemId, CancellationToken ct)
    {
        foreach (var items in Holders.Values)
            if (await items(db).ContainsAsync(itemId, ct)) return true;
        return false;
    }
}
