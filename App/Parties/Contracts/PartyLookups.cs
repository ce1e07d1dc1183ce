using Erp.Platform.Imports;

namespace Erp.Parties.Contracts;

/// <summary>How files name parties: by number, or by name where only one has it. A party that was merged stands for the one it went into.</summary>
public static class PartyLookups
{
    public static Task<IReadOnlyDictionary<string, Guid>> PartiesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) => ImportLookups.FindAsync(Called(db.Parties), words, ct);

    public static Task<IReadOnlyDictionary<string, Guid>> CustomersAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.FindAsync(Called(db.Parties.Where(p => p.IsCustomer)), words, ct);

    public static Task<IReadOnlyDictionary<string, Guid>> SuppliersAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.FindAsync(Called(db.Parties.Where(p => p.IsSupplier)), words, ct);

    /// <summary>All parties that may be meant.</summary>
    public static Task<IReadOnlyList<Guid>> CalledAsync(ErpDb db, string words, CancellationToken ct) => ImportLookups.CalledAsync(Called(db.Parties), words, ct);

    static IQueryable<CalledRecord> Called(IQueryable<Party> parties) => parties.Select(p => new CalledRecord { Id = p.MergedIntoId ?? p.Id, Number = p.Number, Name = p.Name });
}
