using Erp.Parties.Contracts;
using Erp.Platform.Comments;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Duplicates;

/// <summary>Makes two parties one. It is one command, so undoing it takes everything back.</summary>
public sealed class PartyMergeService(UnitOfWork work)
{
    /// <summary>
    /// Lets a party go into another: that one takes over what was chosen, and everything of the other (documents, open items, contacts, addresses, comments)
    /// belongs to it. Issued documents keep the name and number they bear. The other party stays, inactive, and leads to the one that is kept.
    /// </summary>
    /// <param name="keptId">The party that stays.</param>
    /// <param name="form">The other one, and what is taken from it.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or names the same party.</exception>
    /// <exception cref="BusinessRuleException">One of them was merged already.</exception>
    /// <exception cref="ConflictException">Someone changed one of them meanwhile.</exception>
    public Task MergeAsync(Guid keptId, PartyMergeForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.MergeParties, new { keptId, form }, async db =>
        {
            FormCheck.Require(form);
            if (form.MergedId == keptId) throw new InvalidInputException(nameof(form.MergedId), PartyMergeTexts.SameParty);
            var kept = await db.Parties.RequireAsync(keptId, form, ct);
            var merged = await db.Parties.RequireAsync(form.MergedId!.Value, ct);
            if (form.MergedVersion != 0 && merged.Version != form.MergedVersion) throw new ConflictException(merged.Version, form.MergedVersion);
            kept.RequireUnmerged();
            merged.RequireUnmerged();
            await StepBackAsync(db, kept.Id, merged.Id, ct);
            await DistinctPartiesService.MergeAsync(db, merged.Id, kept.Id, ct);
            await PartyMerging.MoveReferencesAsync(db, merged.Id, kept.Id, ct);
            await CommentMoving.MoveAsync(db, merged.Id, kept.Id, ct);
            var combined = PartyMerging.Combine(kept, merged, form.Take);
            if (PartyMerging.Remainder(kept, merged, combined) is { } remainder) db.Add(remainder);
            kept.Change(combined);
            merged.MergeInto(kept.Id);
        }, ct);

    /// <summary>What the party that stays already has of its own goes first: its primary contact and its usual addresses.</summary>
    static async Task StepBackAsync(ErpDb db, Guid keptId, Guid mergedId, CancellationToken ct)
    {
        if (await db.Contacts.AnyAsync(c => c.PartyId == keptId && c.IsPrimary, ct))
            foreach (var contact in await db.Contacts.Where(c => c.PartyId == mergedId && c.IsPrimary).ToListAsync(ct)) contact.StepBack();
        var taken = await db.PartyAddresses.Where(a => a.PartyId == keptId && a.IsDefault).Select(a => a.Purpose).ToListAsync(ct);
        foreach (var address in await db.PartyAddresses.Where(a => a.PartyId == mergedId && a.IsDefault && taken.Contains(a.Purpose)).ToListAsync(ct)) address.StepBack();
    }
}
