using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>An open item in lists.</summary>
public sealed class OpenItemRow
{
    public Guid Id { get; init; }

    public required string SourceType { get; init; }

    public Guid SourceId { get; init; }

    public required string DocumentNumber { get; init; }

    public DateOnly DocumentDate { get; init; }

    public DateOnly DueDate { get; init; }

    public Guid PartyId { get; init; }

    public required string PartyName { get; init; }

    public required string Currency { get; init; }

    public decimal Amount { get; init; }

    public decimal Open { get; init; }
}

/// <summary>What one customer owes, by how long it is overdue.</summary>
public sealed class OpenItemAges
{
    public Guid PartyId { get; init; }

    public required string PartyName { get; init; }

    public decimal NotDue { get; init; }

    public decimal UpTo30 { get; init; }

    public decimal UpTo60 { get; init; }

    public decimal UpTo90 { get; init; }

    public decimal Over90 { get; init; }

    public decimal Total => NotDue + UpTo30 + UpTo60 + UpTo90 + Over90;
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
        return await db.OpenItems.Where(i => i.Open != 0).GroupBy(i => i.PartyId)
            .Select(items => new OpenItemAges
            {
                PartyId = items.Key,
                PartyName = items.Max(i => i.PartyName)!,
                NotDue = items.Sum(i => i.DueDate >= today ? i.Open : 0),
                UpTo30 = items.Sum(i => i.DueDate < today && i.DueDate >= days30 ? i.Open : 0),
                UpTo60 = items.Sum(i => i.DueDate < days30 && i.DueDate >= days60 ? i.Open : 0),
                UpTo90 = items.Sum(i => i.DueDate < days60 && i.DueDate >= days90 ? i.Open : 0),
                Over90 = items.Sum(i => i.DueDate < days90 ? i.Open : 0),
            })
            .OrderByDescending(a => a.NotDue + a.UpTo30 + a.UpTo60 + a.UpTo90 + a.Over90).ThenBy(a => a.PartyName).ToListAsync(ct);
    }

    internal static IQueryable<OpenItemRow> Rows(ErpDb db) => db.OpenItems.Select(i => new OpenItemRow
    {
        Id = i.Id, SourceType = i.SourceType, SourceId = i.SourceId, DocumentNumber = i.DocumentNumber, DocumentDate = i.DocumentDate, DueDate = i.DueDate,
        PartyId = i.PartyId, PartyName = i.PartyName, Currency = i.Currency, Amount = i.Amount, Open = i.Open,
    });
}
