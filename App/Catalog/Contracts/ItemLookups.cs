using Erp.Platform.Imports;

namespace Erp.Catalog.Contracts;

/// <summary>How files name items.</summary>
public static class ItemLookups
{
    /// <summary>By number, or by a name in either language where only one has it.</summary>
    public static Task<IReadOnlyDictionary<string, Guid>> ItemsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) => ImportLookups.FindAsync(
        db.Items.Select(i => new CalledRecord { Id = i.Id, Number = i.Number, Name = i.NameDe }).Concat(db.Items.Select(i => new CalledRecord { Id = i.Id, Number = i.Number, Name = i.NameEn })),
        words, ct);
}
