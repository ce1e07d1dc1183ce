using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Members;

/// <summary>Lets people into the company and says what they may do there.</summary>
public sealed class MemberService(UnitOfWork work, Accounts accounts, Caller caller)
{
    /// <summary>Takes a person in, with an account when they have none yet.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly or the password is too weak.</exception>
    public Task<Guid> AddAsync(MemberForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.AddMember, form, async db =>
    {
        FormCheck.Require(form);
        var userId = await accounts.AdmitAsync(caller.Actor.Tenant, form.Name!, form.Email!, form.Password ?? "", form.Language, ct);
        if (await db.Set<Member>().Include(m => m.Roles).FirstOrDefaultAsync(m => m.UserId == userId, ct) is not { } member)
            db.Add(member = new Member(userId, form.Name!, form.Email!));
        member.Reactivate();
        member.Assign(form.Roles);
        return member.Id;
    }, ct);
}
