using Erp.Parties.Contracts;
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

    /// <summary>Number of the customer.</summary>
    public required string PartyNumber { get; init; }

    public required string Currency { get; init; }

    public decimal Amount { get; init; }

    public decimal Open { get; init; }
}

/// <summary>What is owed, by how many days it is overdue.</summary>
public class AgedAmounts
{
    public decimal NotDue { get; init; }

    public decimal UpTo30 { get; init; }

    public decimal UpTo60 { get; init; }

    public decimal UpTo90 { get; init; }

    public decimal Over90 { get; init; }

    public decimal Overdue => UpTo30 + UpTo60 + UpTo90 + Over90;

    public decimal Total => NotDue + Overdue;
}

/// <summary>What one customer owes, by how long it is overdue.</summary>
public sealed class OpenItemAges : AgedAmounts
{
    public Guid PartyId { get; init; }

    public required string PartyName { get; init; }

    /// <summary>Number of the customer.</summary>
    public required string PartyNumber { get; init; }
}

/// <summary>Reads what is owed.</summary>
public sealed class OpenItemQueries(Database database, TimeProvider clock)
{
    /// <summary>What is open, the longest overdue first, one page of it.</summary>
    /// <param name="partyId">Only this customer's; null for everybody's.</param>
    public async Task<IReadOnlyList<OpenItemRow>> ListAsync(Guid? partyId = null, int skip = 0, int take = 50, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await Rows(db).Where(i => i.Open != 0 && (partyId == null || i.PartyId == partyId))
            .OrderBy(i => i.DueDate).ThenBy(i => i.Id).Skip(skip).Take(take).ToListAsync(ct);
    }

    /// <summary>What every customer owes today, by age; whoever owes most first.</summary>
    public async Task<IReadOnlyList<OpenItemAges>> ByAgeAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var today = clock.Today();
        var (days30, days60, days90) = (today.AddDays(-30), today.AddDays(-60), today.AddDays(-90));
        return await db.OpenItems.Where(i => i.Open != 0).Join(db.Parties, i => i.PartyId, p => p.Id, (i, p) => new { i.PartyId, p.Name, p.Number, i.DueDate, i.Open })
            .GroupBy(i => new { i.PartyId, i.Name, i.Number })
            .Select(items => new OpenItemAges
            {
                PartyId = items.Key.PartyId,
                PartyName = items.Key.Name,
                PartyNumber = items.Key.Number,
                NotDue = items.Sum(i => i.DueDate >= today ? i.Open : 0),
                UpTo30 = items.Sum(i => i.DueDate < today && i.DueDate >= days30 ? i.Open : 0),
                UpTo60 = items.Sum(i => i.DueDate < days30 && i.DueDate >= days60 ? i.Open : 0),
                UpTo90 = items.Sum(i => i.DueDate < days60 && i.DueDate >= days90 ? i.Open : 0),
                Over90 = items.Sum(i => i.DueDate < days90 ? i.Open : 0),
            })
            .OrderByDescending(a => a.NotDue + a.UpTo30 + a.UpTo60 + a.UpTo90 + a.Over90).ThenBy(a => a.PartyName).ToListAsync(ct);
    }

    /// <summary>What is owed today in all, by age; one query.</summary>
    /// <param name="partyId">Only by this customer; null for everybody.</param>
    public async Task<AgedAmounts> TotalsAsync(Guid? partyId = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var today = clock.Today();
        var (days30, days60, days90) = (today.AddDays(-30), today.AddDays(-60), today.AddDays(-90));
        return await db.OpenItems.Where(i => i.Open != 0 && (partyId == null || i.PartyId == partyId)).GroupBy(_ => 1)
            .Select(items => new AgedAmounts
            {
                NotDue = items.Sum(i => i.DueDate >= today ? i.Open : 0),
                UpTo30 = items.Sum(i => i.DueDate < today && i.DueDate >= days30 ? i.Open : 0),
                UpTo60 = items.Sum(i => i.DueDate < days30 && i.DueDate >= days60 ? i.Open : 0),
                UpTo90 = items.Sum(i => i.DueDate < days60 && i.DueDate >= days90 ? i.Open : 0),
                Over90 = items.Sum(i => i.DueDate < days90 ? i.Open : 0),
            }).FirstOrDefaultAsync(ct) ?? new AgedAmounts();
    }

    internal static IQueryable<OpenItemRow> Rows(ErpDb db) => db.OpenItems.Join(db.Parties, i => i.PartyId, p => p.Id, (i, p) => new OpenItemRow
    {
        Id = i.Id, SourceType = i.SourceType, SourceId = i.SourceId, DocumentNumber = i.DocumentNumber, DocumentDate = i.DocumentDate, DueDate = i.DueDate,
        PartyId = i.PartyId, PartyName = i.PartyName, PartyNumber = p.Number, Currency = i.Currency, Amount = i.Amount, Open = i.Open,
    });
}
