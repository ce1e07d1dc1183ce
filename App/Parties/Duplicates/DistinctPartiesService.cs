using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Parties.Duplicates;

/// <summary>Remembers which parties look alike and are not one.</summary>
public sealed class DistinctPartiesService(UnitOfWork work)
{
    /// <summary>Notes that two parties are not one. Saying it twice does no harm.</summary>
    /// <returns>Key of the note.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or names the same party twice.</exception>
    /// <exception cref="NotFoundException">There is no such party.</exception>
    public Task<Guid> MarkAsync(DistinctPartiesForm form, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.MarkDistinct, form, async db =>
        {
            FormCheck.Require(form);
            var (one, other) = (form.OneId!.Value, form.OtherId!.Value);
            if (one == other) throw new InvalidInputException(nameof(form.OtherId), PartyMergeTexts.SameParty);
            if (await db.Parties.CountAsync(p => p.Id == one || p.Id == other, ct) < 2) throw new NotFoundException();
            if (await db.DistinctParties.FirstOrDefaultAsync(d => (d.OneId == one && d.OtherId == other) || (d.OneId == other && d.OtherId == one), ct) is { } known) return known.Id;
            var distinct = new DistinctParties(one, other);
            db.Add(distinct);
            return distinct.Id;
        }, ct);

    /// <summary>Lets two parties be offered as duplicates again.</summary>
    /// <exception cref="NotFoundException">Nothing of that kind is noted.</exception>
    public Task ForgetAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(PartiesCommands.ForgetDistinct, new { id }, async db => db.Remove(await db.DistinctParties.RequireAsync(id, ct)), ct);

    /// <summary>When two parties become one, what is noted of either holds for the one; what would name it twice goes. Joins the caller's transaction.</summary>
    internal static async Task MergeAsync(ErpDb db, Guid from, Guid to, CancellationToken ct)
    {
        var noted = await db.DistinctParties.Where(d => d.OneId == from || d.OtherId == from || d.OneId == to || d.OtherId == to).ToListAsync(ct);
        var known = noted.Where(d => d.OneId == to || d.OtherId == to).Select(d => d.Beside(to)).ToHashSet();
        db.RemoveRange(noted.Where(d => (d.OneId == from || d.OtherId == from) && (d.Beside(from) == to || known.Contains(d.Beside(from)))));
    }
}
