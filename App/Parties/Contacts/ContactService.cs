using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Contacts;

/// <summary>Changes to contacts.</summary>
public sealed class ContactService(UnitOfWork work)
{
    /// <summary>Adds a contact. A new primary contact takes the place of the former.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The party was merged into another.</exception>
    public Task<Guid> CreateAsync(Guid partyId, ContactForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.CreateContact, new { partyId, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Parties.RequireAsync(partyId, ct)).RequireUnmerged();
            var contact = new Contact(partyId, form);
            db.Add(contact);
            await GiveWayAsync(db, contact, ct);
            return contact.Id;
        }, ct);

    /// <summary>Changes a contact. Documents keep the name they were written to.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed the party or one of its contacts first.</exception>
    public Task ChangeAsync(Guid id, ContactForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.ChangeContact, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var contact = await FindAsync(db, id, ct);
            (await db.Parties.RequireAsync(contact.PartyId, form, ct)).RequireUnmerged();
            contact.Change(form);
            await GiveWayAsync(db, contact, ct);
        }, ct);

    /// <summary>Removes a contact that stands on no document.</summary>
    /// <exception cref="BusinessRuleException">Documents are addressed to it; deactivate it instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.DeleteContact, new { id }, async db =>
        {
            var contact = await FindAsync(db, id, ct);
            await db.Parties.RequireAsync(contact.PartyId, ct);
            db.Remove(contact);
        }, ct);

    static async Task<Contact> FindAsync(ErpDb db, Guid id, CancellationToken ct) =>
        await db.Contacts.FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFoundException();

    static async Task GiveWayAsync(ErpDb db, Contact primary, CancellationToken ct)
    {
        if (!primary.IsPrimary) return;
        foreach (var other in await db.Contacts.Where(c => c.PartyId == primary.PartyId && c.IsPrimary && c.Id != primary.Id).ToListAsync(ct)) other.StepBack();
    }
}
