using Erp.Platform.Imports;

namespace Erp.Platform.Access;

/// <summary>How files name members of the company.</summary>
public static class MemberLookups
{
    /// <summary>By e-mail address, or by name where only one has it.</summary>
    public static Task<IReadOnlyDictionary<string, Guid>> MembersAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.FindAsync(Members(db), words, ct);

    /// <summary>All members who may be meant.</summary>
    public static Task<IReadOnlyList<Guid>> CalledAsync(ErpDb db, string words, CancellationToken ct) => ImportLookups.CalledAsync(Members(db), words, ct);

    static IQueryable<CalledRecord> Members(ErpDb db) => db.Set<Member>().Select(m => new CalledRecord { Id = m.Id, Number = m.Email, Name = m.Name });
}
