using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Addresses;

/// <summary>An address of a party beside the main one.</summary>
/// <param name="Form">What can be changed.</param>
public sealed record PartyAddressDetail(Guid Id, PartyAddressForm Form);

/// <summary>Reads about the addresses of parties.</summary>
public sealed class PartyAddressQueries(Database database)
{
    /// <summary>The addresses of a party by purpose, the usual one of each first.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is no such party.</exception>
    public async Task<IReadOnlyList<PartyAddressDetail>> OfAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var party = await db.Parties.RequireAsync(partyId, ct);
        var addresses = await db.PartyAddresses.Where(a => a.PartyId == partyId).ToListAsync(ct);
        return
        [
            .. addresses.OrderBy(a => a.Purpose).ThenByDescending(a => a.IsDefault).ThenByDescending(a => a.Active).ThenBy(a => a.Id)
                .Select(a => new PartyAddressDetail(a.Id, PartyAddressForm.Of(a, party.Version))),
        ];
    }

    /// <summary>Every such address as a row, with whose it is; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PartyAddressRow> Rows(ErpDb db) => db.PartyAddresses.Join(db.Parties, a => a.PartyId, p => p.Id, (a, p) => new PartyAddressRow
    {
        Id = a.Id, PartyId = p.Id, PartyNumber = p.Number, PartyName = p.Name, Purpose = a.Purpose, Label = a.Label, Street = a.Address.Street, PostCode = a.Address.PostCode,
        City = a.Address.City, CountryCode = a.Address.CountryCode, IsDefault = a.IsDefault, Active = a.Active, SearchText = p.SearchText,
    });
}
