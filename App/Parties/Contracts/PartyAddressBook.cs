using Erp.Parties.Addresses;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contracts;

/// <summary>An address or contact of a party on offer for a document.</summary>
/// <param name="Label">What tells it from the others.</param>
public sealed record PartyPart(Guid Id, string Label);

/// <summary>Which address and which contact of a party a document takes. Everything here joins the caller's transaction.</summary>
public static class PartyAddressBook
{
    static readonly Func<ErpDb, Guid, AddressPurpose, CancellationToken, Task<PartyAddress?>> FindUsual = EF.CompileAsyncQuery(
        (ErpDb db, Guid partyId, AddressPurpose purpose, CancellationToken _) =>
            db.Set<PartyAddress>().AsNoTracking().FirstOrDefault(a => a.PartyId == partyId && a.Purpose == purpose && a.IsDefault && a.Active));

    /// <summary>The address chosen; without a choice the usual one of the purpose, and where there is none, the one that is taken otherwise.</summary>
    /// <returns>Null when the chosen one is not of this party.</returns>
    public static async Task<Address?> FindAsync(ErpDb db, Guid partyId, Guid? chosen, AddressPurpose? purpose, Address otherwise, CancellationToken ct = default)
    {
        if (chosen is not null) return (await db.PartyAddresses.AsNoTracking().FirstOrDefaultAsync(a => a.PartyId == partyId && a.Id == chosen, ct))?.Address;
        if (purpose is null) return otherwise;
        return (await FindUsual(db, partyId, purpose.Value, ct))?.Address ?? otherwise;
    }

    /// <summary>How a letter addresses a contact; null when they are not of this party.</summary>
    public static async Task<string?> AttentionAsync(ErpDb db, Guid partyId, Guid contactId, CancellationToken ct = default) =>
        (await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.PartyId == partyId && c.Id == contactId, ct))?.Name;

    /// <summary>The party's addresses on offer, the usual ones first.</summary>
    public static async Task<IReadOnlyList<PartyPart>> AddressesAsync(ErpDb db, Guid partyId, CancellationToken ct = default) =>
        [.. (await db.PartyAddresses.AsNoTracking().Where(a => a.PartyId == partyId && a.Active).OrderByDescending(a => a.IsDefault).ThenBy(a => a.Id).ToListAsync(ct))
            .Select(a => new PartyPart(a.Id, a.Describe()))];

    /// <summary>The party's contacts on offer, the primary one first.</summary>
    public static async Task<IReadOnlyList<PartyPart>> ContactsAsync(ErpDb db, Guid partyId, CancellationToken ct = default) =>
        [.. (await db.Contacts.AsNoTracking().Where(c => c.PartyId == partyId && c.Active).OrderByDescending(c => c.IsPrimary).ThenBy(c => c.LastName).ThenBy(c => c.Id).ToListAsync(ct))
            .Select(c => new PartyPart(c.Id, c.Function is null ? c.Name : $"{c.Name} · {c.Function}"))];
}
