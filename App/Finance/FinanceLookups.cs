using Erp.Platform.Imports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance;

/// <summary>How files name what belongs to the books.</summary>
static class FinanceLookups
{
    /// <summary>Accounts by number, or by a name in either language that only one has.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> AccountsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.Accounts.AsNoTracking().ToListAsync(ct)).SelectMany(a => CalledRecord.Of(a.Id, a.Number, a.NameDe, a.NameEn)));

    /// <summary>Tax codes by code, or by a name in either language that only one has.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> TaxCodesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.TaxCodes.AsNoTracking().ToListAsync(ct)).SelectMany(t => CalledRecord.Of(t.Id, t.Code, t.NameDe, t.NameEn)));

    /// <summary>Cost objects, such as projects, by number, or by a name that only one has.</summary>
    public static Task<IReadOnlyDictionary<string, Guid>> CostObjectsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.FindAsync(db.CostObjects.Select(c => new CalledRecord { Id = c.Id, Number = c.Code, Name = c.Name }), words, ct);
}
