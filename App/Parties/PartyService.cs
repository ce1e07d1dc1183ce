using Erp.Parties.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties;

/// <summary>Changes to companies and people.</summary>
public sealed class PartyService(UnitOfWork work, Numbers numbers, TimeProvider clock)
{
    /// <summary>Adds a company or person.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The number is taken.</exception>
    public Task<Guid> CreateAsync(PartyForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.CreateParty, form, async db =>
        {
            FormCheck.Require(form);
            var number = form.Number.Trimmed()
                ?? await numbers.NextFreeAsync(db, PartiesSeed.NumberRange, clock.Today(), db.Parties.Select(p => p.Number), ct);
            var party = new Party(number, form);
            db.Add(party);
            return party.Id;
        }, ct);

    /// <summary>Changes what is known of a party. Documents issued before keep what they say.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It was merged into another.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, PartyForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.ChangeParty, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var party = await db.Parties.RequireAsync(id, form, ct);
            party.RequireUnmerged();
            party.Change(form);
        }, ct);

    /// <summary>Removes a party nothing refers to, with its contacts and addresses.</summary>
    /// <exception cref="BusinessRuleException">Documents refer to it; deactivate it instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.DeleteParty, new { id }, async db =>
        {
            var party = await db.Parties.RequireAsync(id, ct);
            db.RemoveRange(await db.Contacts.Where(c => c.PartyId == id).ToListAsync(ct));
            db.RemoveRange(await db.PartyAddresses.Where(a => a.PartyId == id).ToListAsync(ct));
            db.Remove(party);
        }, ct);
}
