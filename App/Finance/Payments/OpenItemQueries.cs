using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>An open item in lists.</summary>
public sealed class OpenItemRow : IRow
{
    public Guid Id { get; init; }

    public required string SourceType { get; init; }

    public Guid SourceId { get; init; }

    public required string DocumentNumber { get; init; }

    public DateOnly DocumentDate { get; init; }

    public DateOnly DueDate { get; init; }

    public Guid PartyId { get; init; }

    public required string PartyName { get; init; }

    /// <summary>Number of the customer or supplier.</summary>
    public required string PartyNumber { get; init; }

    public OpenItemSide Side { get; init; }

    public required string Currency { get; init; }

    public decimal Amount { get; init; }

    public decimal Open { get; init; }

    /// <summary>What it came into the books with, in their currency.</summary>
    public decimal HomeAmount { get; init; }

    /// <summary>What is left of that.</summary>
    public decimal HomeOpen { get; init; }

    /// <summary>Last day on which a cash discount may be taken; null without one.</summary>
    public DateOnly? DiscountUntil { get; init; }

    /// <summary>Cash discount in per cent.</summary>
    public decimal? DiscountPercent { get; init; }

    /// <summary>The item whose document this one's gives back of.</summary>
    internal Guid? CorrectsId { get; init; }

    /// <summary>Of a credit: what it bears of the discounts on the document it corrects, negative as it is; known to whoever settles it.</summary>
    internal decimal DiscountBorne { get; set; }

    /// <summary>
    /// The cash discount on what is open, tax included: what may be taken on a day, and of a credit what it bears of the discount on its invoice; 0 when it is over or
    /// there is none.
    /// </summary>
    public decimal DiscountOn(DateOnly day) => Open < 0 ? DiscountBorne : day <= DiscountUntil ? Money.Percent(Open, DiscountPercent ?? 0) : 0;
}

/// <summary>What is owed, by how many days it is overdue. Amounts in the currency of the books.</summary>
public class AgedAmounts
{
    public decimal NotDue { get; init; }

    public decimal UpTo30 { get; init; }

    public decimal UpTo60 { get; init; }

    public decimal UpTo90 { get; init; }

    public decimal Over90 { get; init; }

    public decimal Overdue => UpTo30 + UpTo60 + UpTo90 + Over90;

    public decimal Total => NotDue + Overdue;

    /// <summary>One item under its age on a day.</summary>
    public static AgedAmounts Of(OpenItemRow item, DateOnly day) => (day.DayNumber - item.DueDate.DayNumber) switch
    {
        <= 0 => new() { NotDue = item.HomeOpen },
        <= 30 => new() { UpTo30 = item.HomeOpen },
        <= 60 => new() { UpTo60 = item.HomeOpen },
        <= 90 => new() { UpTo90 = item.HomeOpen },
        _ => new() { Over90 = item.HomeOpen },
    };
}

/// <summary>What one customer owes, or one supplier is owed, by how long it is overdue.</summary>
public sealed class OpenItemAges : AgedAmounts
{
    public Guid PartyId { get; init; }

    public required string PartyName { get; init; }

    /// <summary>Number of the customer or supplier.</summary>
    public required string PartyNumber { get; init; }
}

/// <summary>What customers owe or suppliers are owed, by age.</summary>
/// <param name="Parties">A page of them, the largest amount first.</param>
/// <param name="Count">How many there are.</param>
public sealed record AgedParties(IReadOnlyList<OpenItemAges> Parties, int Count);

/// <summary>Reads what is owed, by customers or to suppliers: now, or as it stood at the end of a day. Unless the side is said, it is that of customers.</summary>
public sealed class OpenItemQueries(Database database, TimeProvider clock)
{
    /// <summary>Customers or suppliers on one page by age.</summary>
    public const int PageSize = 50;

    /// <summary>What is open, the longest overdue first, one page of it.</summary>
    /// <param name="partyId">Only what is open with this one; null for everybody's.</param>
    /// <param name="on">The day it stood like this at the end of; null for now.</param>
    public async Task<IReadOnlyList<OpenItemRow>> ListAsync(
        Guid? partyId = null, int skip = 0, int take = 50, DateOnly? on = null, OpenItemSide side = OpenItemSide.Receivable, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await Open(db, side, on).Where(i => partyId == null || i.PartyId == partyId)
            .OrderBy(i => i.DueDate).ThenBy(i => i.Id).Skip(skip).Take(take).ToListAsync(ct);
    }

    /// <summary>What a customer or supplier owes and is owed, the longest due first, as whoever records a payment needs it: credits with the discount they bear.</summary>
    public async Task<IReadOnlyList<OpenItemRow>> ToSettleAsync(Guid partyId, OpenItemSide side = OpenItemSide.Receivable, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var items = await Open(db, side, on: null).Where(i => i.PartyId == partyId).OrderBy(i => i.DueDate).ThenBy(i => i.Id).Take(PaymentForm.MostAllocations).ToListAsync(ct);
        var borne = await DiscountShares.OfAsync(db, [.. items.Select(i => i.CorrectsId).OfType<Guid>().Distinct()], ct);
        foreach (var item in items) item.DiscountBorne = borne.GetValueOrDefault(item.Id);
        return items;
    }

    /// <summary>
    /// Whether commits touched a customer or supplier, or something they owe or owed: a look at keys, where a screen would otherwise read all they owe after every
    /// posting of anybody's.
    /// </summary>
    public async Task<bool> AreOfAsync(Guid partyId, IReadOnlyList<CommitNotice> notices, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        if (notices.Any(n => n.Touches(partyId))) return true;
        var touched = notices.SelectMany(n => n.Touched).Where(t => t.Entity == nameof(OpenItem)).Select(t => t.RootId).Distinct().ToList();
        return touched.Count > 0 && await db.OpenItems.AnyAsync(i => touched.Contains(i.Id) && i.PartyId == partyId, ct);
    }

    /// <summary>What is owed by customers or to suppliers, by age; the largest amount first, one page of it.</summary>
    /// <param name="on">The day it stood like this at the end of, and from which the ages count; null for now.</param>
    /// <param name="skip">How many are before the page.</param>
    /// <param name="take">Most of them on it.</param>
    /// <param name="side">Customers or suppliers.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<AgedParties> ByAgeAsync(DateOnly? on = null, int skip = 0, int take = PageSize, OpenItemSide side = OpenItemSide.Receivable, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var today = on ?? clock.Today();
        var (days30, days60, days90) = (today.AddDays(-30), today.AddDays(-60), today.AddDays(-90));
        var open = Open(db, side, on);
        var ages = await open.Join(db.Parties, i => i.PartyId, p => p.Id, (i, p) => new { i.PartyId, p.Name, p.Number, i.DueDate, i.HomeOpen })
            .GroupBy(i => new { i.PartyId, i.Name, i.Number })
            .OrderByDescending(items => items.Sum(i => i.HomeOpen)).ThenBy(items => items.Key.Name).ThenBy(items => items.Key.PartyId).Skip(skip).Take(take)
            .Select(items => new OpenItemAges
            {
                PartyId = items.Key.PartyId,
                PartyName = items.Key.Name,
                PartyNumber = items.Key.Number,
                NotDue = items.Sum(i => i.DueDate >= today ? i.HomeOpen : 0),
                UpTo30 = items.Sum(i => i.DueDate < today && i.DueDate >= days30 ? i.HomeOpen : 0),
                UpTo60 = items.Sum(i => i.DueDate < days30 && i.DueDate >= days60 ? i.HomeOpen : 0),
                UpTo90 = items.Sum(i => i.DueDate < days60 && i.DueDate >= days90 ? i.HomeOpen : 0),
                Over90 = items.Sum(i => i.DueDate < days90 ? i.HomeOpen : 0),
            }).ToListAsync(ct);
        return new(ages, skip == 0 && ages.Count < take ? ages.Count : await open.Select(i => i.PartyId).Distinct().CountAsync(ct));
    }

    /// <summary>What is owed in all, by age; one query.</summary>
    /// <param name="partyId">Only with this customer or supplier; null for everybody.</param>
    /// <param name="on">The day it stood like this at the end of; null for now.</param>
    public async Task<AgedAmounts> TotalsAsync(Guid? partyId = null, DateOnly? on = null, OpenItemSide side = OpenItemSide.Receivable, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var today = on ?? clock.Today();
        var (days30, days60, days90) = (today.AddDays(-30), today.AddDays(-60), today.AddDays(-90));
        return await Open(db, side, on).Where(i => partyId == null || i.PartyId == partyId).GroupBy(_ => 1)
            .Select(items => new AgedAmounts
            {
                NotDue = items.Sum(i => i.DueDate >= today ? i.HomeOpen : 0),
                UpTo30 = items.Sum(i => i.DueDate < today && i.DueDate >= days30 ? i.HomeOpen : 0),
                UpTo60 = items.Sum(i => i.DueDate < days30 && i.DueDate >= days60 ? i.HomeOpen : 0),
                UpTo90 = items.Sum(i => i.DueDate < days60 && i.DueDate >= days90 ? i.HomeOpen : 0),
                Over90 = items.Sum(i => i.DueDate < days90 ? i.HomeOpen : 0),
            }).FirstOrDefaultAsync(ct) ?? new AgedAmounts();
    }

    internal static IQueryable<OpenItemRow> Rows(ErpDb db) => db.OpenItems.Join(db.Parties, i => i.PartyId, p => p.Id, (i, p) => new OpenItemRow
    {
        Id = i.Id, SourceType = i.SourceType, SourceId = i.SourceId, DocumentNumber = i.DocumentNumber, DocumentDate = i.DocumentDate, DueDate = i.DueDate,
        PartyId = i.PartyId, PartyName = i.PartyName, PartyNumber = p.Number, Side = i.Side, Currency = i.Currency, Amount = i.Amount, Open = i.Open, HomeAmount = i.HomeAmount, HomeOpen = i.HomeOpen,
        DiscountUntil = i.DiscountUntil, DiscountPercent = i.DiscountPercent, CorrectsId = i.CorrectsId,
    });

    static IQueryable<OpenItemRow> Open(ErpDb db, OpenItemSide side, DateOnly? on) => (on is { } day ? RowsOn(db, day) : Rows(db)).Where(i => i.Side == side && i.Open != 0);

    /// <summary>
    /// Items as they stood at the end of a day: what was settled or cancelled later counts as open, as the account they stand on does. What was paid before its
    /// document was posted, or after the day as of which that is taken back, is a credit then.
    /// </summary>
    static IQueryable<OpenItemRow> RowsOn(ErpDb db, DateOnly day)
    {
        var paid = from payment in db.Payments
                   where payment.Date <= day && (payment.CancelledOn == null || payment.CancelledOn > day)
                   from allocation in payment.Allocations
                   select new { allocation.OpenItemId, Amount = allocation.Amount + allocation.Discount, Home = allocation.HomeSettled };
        var setOff = from part in db.Set<SetOff>()
                     where part.Date <= day
                     select new { part.OpenItemId, part.Amount, Home = part.HomeSettled };
        var settled = from part in paid.Concat(setOff)
                      group part by part.OpenItemId into parts
                      select new { OpenItemId = parts.Key, Amount = parts.Sum(p => p.Amount), Home = parts.Sum(p => p.Home) };
        return from item in db.OpenItems
               join party in db.Parties on item.PartyId equals party.Id
               join part in settled on item.Id equals part.OpenItemId into parts
               from part in parts.DefaultIfEmpty()
               let owed = item.PostingDate <= day && (item.CancelledOn == null || item.CancelledOn > day)
               select new OpenItemRow
               {
                   Id = item.Id, SourceType = item.SourceType, SourceId = item.SourceId, DocumentNumber = item.DocumentNumber, DocumentDate = item.DocumentDate, DueDate = item.DueDate,
                   PartyId = item.PartyId, PartyName = item.PartyName, PartyNumber = party.Number, Side = item.Side, Currency = item.Currency, Amount = item.Amount, HomeAmount = item.HomeAmount,
                   Open = (owed ? item.Amount : 0) - ((decimal?)part.Amount ?? 0), HomeOpen = (owed ? item.HomeAmount : 0) - ((decimal?)part.Home ?? 0),
                   DiscountUntil = item.DiscountUntil, DiscountPercent = item.DiscountPercent,
               };
    }
}
