using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Addresses;

/// <summary>Changes to the addresses of parties. The main address changes with the party itself.</summary>
public sealed class PartyAddressService(UnitOfWork work)
{
    /// <summary>Adds an address. A new usual one takes the place of the former of its purpose.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The party was merged into another.</exception>
    public Task<Guid> CreateAsync(Guid partyId, PartyAddressForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.CreateAddress, new { partyId, form }, async db =>
        {
            FormCheck.Require(form);
            form.RequirePlace();
            (await db.Parties.RequireAsync(partyId, ct)).RequireUnmerged();
            var address = new PartyAddress(partyId, form);
            db.Add(address);
            await GiveWayAsync(db, address, ct);
            return address.Id;
        }, ct);

    /// <summary>Changes an address. Documents keep what they were written with.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed the party or one of its addresses first.</exception>
    public Task ChangeAsync(Guid id, PartyAddressForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.ChangeAddress, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            form.RequirePlace();
            var address = await FindAsync(db, id, ct);
            (await db.Parties.RequireAsync(address.PartyId, form, ct)).RequireUnmerged();
            address.Change(form);
            await GiveWayAsync(db, address, ct);
        }, ct);

    /// <summary>Removes an address that no document names.</summary>
    /// <exception cref="BusinessRuleException">Documents name it; deactivate it instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.DeleteAddress, new { id }, async db =>
        {
            var address = await FindAsync(db, id, ct);
            await db.Parties.RequireAsync(address.PartyId, ct);
            db.Remove(address);
        }, ct);

    static async Task<PartyAddress> FindAsync(ErpDb db, Guid id, CancellationToken ct) =>
        await db.PartyAddresses.FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFoundException();

    static async Task GiveWayAsync(ErpDb db, PartyAddress usual, CancellationToken ct)
    {
        if (!usual.IsDefault) return;
        foreach (var other in await db.PartyAddresses.Where(a => a.PartyId == usual.PartyId && a.Purpose == usual.Purpose && a.IsDefault && a.Id != usual.Id).ToListAsync(ct)) other.StepBack();
    }
}
