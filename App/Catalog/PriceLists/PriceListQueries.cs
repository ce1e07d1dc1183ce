using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.PriceLists;

/// <summary>A price list in a list.</summary>
public sealed class PriceListRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Currency { get; init; } = "";

    public PriceAudience Audience { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public int EntryCount { get; init; }

    public bool Active { get; init; }
}

/// <summary>A price of some list.</summary>
public sealed class PriceRow : IRow
{
    public Guid Id { get; init; }

    public Guid PriceListId { get; init; }

    public string PriceList { get; init; } = "";

    public Guid ItemId { get; init; }

    public string ItemNumber { get; init; } = "";

    /// <summary>In the reader's language.</summary>
    public string ItemName { get; init; } = "";

    public string UnitCode { get; init; } = "";

    public decimal QuantityFrom { get; init; }

    public decimal? Price { get; init; }

    public string Currency { get; init; } = "";

    public decimal? DiscountPercent { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}

/// <summary>Reads about price lists and the prices on them.</summary>
public sealed class PriceListQueries(Database database)
{
    /// <summary>The form of a price list with all its prices, by item, unit and scale.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PriceListForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var list = await db.PriceLists.WithParts().RequireAsync(id, ct);
        var form = PriceListForm.Of(list);
        var numbers = await NumbersAsync(db, form.Entries, ct);
        form.Entries = [.. form.Entries.OrderBy(e => numbers[e.ItemId!.Value], StringComparer.Ordinal).ThenBy(e => e.UnitId).ThenBy(e => e.QuantityFrom).ThenBy(e => e.ValidFrom)];
        return form;
    }

    /// <summary>Every price of an item, whatever list it stands on.</summary>
    public async Task<IReadOnlyList<PriceRow>> OfItemAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return await PriceRows(db).Where(p => p.ItemId == itemId).OrderBy(p => p.PriceList).ThenBy(p => p.UnitCode).ThenBy(p => p.QuantityFrom).ThenBy(p => p.ValidFrom)
            .Take(PriceLimits.Entries).ToListAsync(ct);
    }

    /// <summary>The price lists that are for a customer: its own, those of its group, those for everyone, the narrower first.</summary>
    public async Task<IReadOnlyList<PriceListRow>> OfPartyAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var rows = await Rows(db, Contracts.Prices.ListsFor(db, partyId)).Where(l => l.Active).ToListAsync(ct);
        return [.. rows.OrderByDescending(l => l.Audience).ThenByDescending(l => l.ValidFrom).ThenBy(l => l.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>All price lists as rows.</summary>
    internal static IQueryable<PriceListRow> Rows(ErpDb db) => Rows(db, db.PriceLists);

    /// <summary>All prices of all lists as rows.</summary>
    internal static IQueryable<PriceRow> PriceRows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        return from e in db.Set<PriceEntry>()
               join l in db.PriceLists on e.PriceListId equals l.Id
               join i in db.Items on e.ItemId equals i.Id
               join u in db.Units on e.UnitId equals u.Id
               select new PriceRow
               {
                   Id = e.Id, PriceListId = l.Id, PriceList = l.Name, ItemId = i.Id, ItemNumber = i.Number, ItemName = german ? i.NameDe : i.NameEn, UnitCode = u.Code,
                   QuantityFrom = e.QuantityFrom, Price = e.Price, Currency = l.Currency, DiscountPercent = e.DiscountPercent,
                   ValidFrom = e.ValidFrom ?? l.ValidFrom, ValidTo = e.ValidTo ?? l.ValidTo,
               };
    }

    static IQueryable<PriceListRow> Rows(ErpDb db, IQueryable<PriceList> lists) => lists.Select(l => new PriceListRow
    {
        Id = l.Id, Name = l.Name, Currency = l.Currency, Audience = l.Audience, ValidFrom = l.ValidFrom, ValidTo = l.ValidTo,
        EntryCount = db.Set<PriceEntry>().Count(e => e.PriceListId == l.Id), Active = l.Active,
    });

    static async Task<Dictionary<Guid, string>> NumbersAsync(ErpDb db, List<PriceEntryForm> entries, CancellationToken ct)
    {
        var ids = entries.Select(e => e.ItemId!.Value).Distinct().ToList();
        return await db.Items.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Number }).ToDictionaryAsync(i => i.Id, i => i.Number, ct);
    }
}
