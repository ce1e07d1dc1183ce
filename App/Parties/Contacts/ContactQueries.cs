using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contacts;

/// <summary>A contact of a party.</summary>
/// <param name="Name">As letters write it.</param>
/// <param name="Form">What can be changed.</param>
public sealed record ContactDetail(Guid Id, string Name, ContactForm Form);

/// <summary>Reads about contacts.</summary>
public sealed class ContactQueries(Database database)
{
    /// <summary>The contacts of a party: the primary one first, then active ones by last name.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is no such party.</exception>
    public async Task<IReadOnlyList<ContactDetail>> OfAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PartiesPermissions.Read, ct);
        var party = await db.Parties.RequireAsync(partyId, ct);
        var contacts = await db.Contacts.Where(c => c.PartyId == partyId)
            .OrderByDescending(c => c.IsPrimary).ThenByDescending(c => c.Active).ThenBy(c => c.LastName).ThenBy(c => c.Id).ToListAsync(ct);
        return [.. contacts.Select(c => new ContactDetail(c.Id, c.Name, ContactForm.Of(c, party.Version)))];
    }

    /// <summary>Every contact as a row, with whom they work for; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<ContactRow> Rows(ErpDb db) => db.Contacts.Join(db.Parties, c => c.PartyId, p => p.Id, (c, p) => new ContactRow
    {
        Id = c.Id, PartyId = p.Id, PartyNumber = p.Number, PartyName = p.Name, Name = c.Name, Function = c.Function, Email = c.Email, Phone = c.Phone, Mobile = c.Mobile,
        IsPrimary = c.IsPrimary, Active = c.Active, SearchText = c.SearchText,
    });
}
