using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>Says who decides in whose place. Everyone names their own substitutes; for others it takes the right to manage users.</summary>
public sealed class SubstituteService(UnitOfWork work, Caller caller)
{
    /// <summary>Lets a colleague decide in one's place for some days.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">A field is missing, the days are reversed, or no such colleague works here.</exception>
    /// <exception cref="ForbiddenException">It is for somebody else, and the right to manage users is missing.</exception>
    public Task<Guid> AddAsync(SubstituteForm form, CancellationToken ct = default) =>
        work.RunAsync(ApprovalCommands.AddSubstitute, form, async db =>
        {
            FormCheck.Require(form);
            var memberId = form.MemberId ?? caller.Actor.Id;
            await DemandAsync(memberId, ct);
            await RequireMemberAsync(db, memberId, nameof(form.MemberId), ct);
            await RequireMemberAsync(db, form.SubstituteId!.Value, nameof(form.SubstituteId), ct);
            var substitute = new Substitute(memberId, form.SubstituteId.Value, form.From!.Value, form.Until!.Value);
            db.Add(substitute);
            return substitute.Id;
        }, ct);

    /// <summary>Ends a substitution, or calls it off.</summary>
    /// <exception cref="ForbiddenException">It is somebody else's, and the right to manage users is missing.</exception>
    public Task RemoveAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ApprovalCommands.RemoveSubstitute, new { id }, async db =>
        {
            var substitute = await db.Set<Substitute>().RequireAsync(id, ct);
            await DemandAsync(substitute.MemberId, ct);
            db.Remove(substitute);
        }, ct);

    async ValueTask DemandAsync(Guid memberId, CancellationToken ct)
    {
        if (memberId != caller.Actor.Id) await caller.DemandAsync(PlatformPermissions.Users, ct);
    }

    static async Task RequireMemberAsync(ErpDb db, Guid userId, string field, CancellationToken ct)
    {
        if (!await db.Set<Member>().AnyAsync(m => m.UserId == userId && m.Active, ct)) throw new InvalidInputException(field, SubstituteTexts.MemberUnknown);
    }
}
