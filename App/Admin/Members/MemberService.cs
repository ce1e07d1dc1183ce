using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Members;

/// <summary>Lets people into the company and says what they may do there.</summary>
public sealed class MemberService(UnitOfWork work, Accounts accounts, SessionStore sessions, Caller caller)
{
    /// <summary>Takes a person in, with an account when they have none yet. Somebody who was deactivated comes back.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly or the password is too weak.</exception>
    /// <exception cref="BusinessRuleException">The person is already there.</exception>
    public Task<Guid> AddAsync(NewMemberForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.AddMember, form, async db =>
    {
        FormCheck.Require(form);
        await RequireRolesAsync(db, form.Roles, ct);
        var userId = await accounts.AdmitAsync(caller.Actor.Tenant, form.Name!.Trim(), form.Email!, form.Password ?? "", form.Language, ct);
        var member = await db.Set<Member>().Include(m => m.Roles).FirstOrDefaultAsync(m => m.UserId == userId, ct);
        if (member is { Active: true }) throw new BusinessRuleException(MemberTexts.AlreadyMember, nameof(form.Email));
        if (member is null) db.Add(member = new Member(userId, form.Name!.Trim(), form.Email!.Trim()));
        member.Reactivate();
        member.Assign(form.Roles);
        return member.Id;
    }, ct);

    /// <summary>Changes name and roles. What is taken away closes open screens at once.</summary>
    /// <exception cref="BusinessRuleException">Nobody would be left to administer.</exception>
    public Task ChangeAsync(Guid id, MemberForm form, CancellationToken ct = default) => work.RunAsync(AdminCommands.ChangeMember, new { id, form }, async db =>
    {
        FormCheck.Require(form);
        await RequireRolesAsync(db, form.Roles, ct);
        await AdministratorRule.LockAsync(db, ct);
        var member = await db.Set<Member>().Include(m => m.Roles).RequireAsync(id, form, ct);
        member.Rename(form.Name!.Trim());
        member.Assign(form.Roles);
        await AdministratorRule.RequireOneLeftAsync(db, ct);
    }, ct);

    /// <summary>Takes away the place in the company and ends the person's sessions there.</summary>
    /// <exception cref="BusinessRuleException">It is oneself, or nobody would be left to administer.</exception>
    public async Task DeactivateAsync(Guid id, CancellationToken ct = default)
    {
        var userId = await work.RunAsync(AdminCommands.DeactivateMember, new { id }, async db =>
        {
            await AdministratorRule.LockAsync(db, ct);
            var member = await db.Set<Member>().RequireAsync(id, ct);
            if (member.UserId == caller.Actor.Id) throw new BusinessRuleException(MemberTexts.NotOneself);
            member.Deactivate();
            await AdministratorRule.RequireOneLeftAsync(db, ct);
            return member.UserId;
        }, ct);
        await sessions.EndOfUserAsync(userId, caller.Actor.Tenant.Id, ct: ct);
    }

    /// <summary>Lets somebody in again, with the roles held before.</summary>
    public Task ReactivateAsync(Guid id, CancellationToken ct = default) => work.RunAsync(AdminCommands.ReactivateMember, new { id }, async db =>
        (await db.Set<Member>().RequireAsync(id, ct)).Reactivate(), ct);

    /// <summary>Signs somebody out of one browser; its screens close at once.</summary>
    /// <exception cref="NotFoundException">The person has no such session in this company.</exception>
    public async Task EndSessionAsync(Guid id, Guid sessionId, CancellationToken ct = default)
    {
        await work.RunAsync(AdminCommands.EndSession, new { id, sessionId }, async db =>
        {
            var member = await db.Set<Member>().RequireAsync(id, ct);
            if ((await sessions.OfUserAsync(member.UserId, caller.Actor.Tenant.Id, ct)).All(s => s.Id != sessionId)) throw new NotFoundException();
            db.Publish(new SessionEnded(id, sessionId));
        }, ct);
        await sessions.EndAsync(sessionId);
    }

    static async Task RequireRolesAsync(ErpDb db, List<Guid> roles, CancellationToken ct)
    {
        var wanted = roles.Distinct().ToList();
        if (await db.Set<Role>().CountAsync(r => wanted.Contains(r.Id), ct) != wanted.Count)
            throw new InvalidInputException(nameof(MemberForm.Roles), MemberTexts.UnknownRole);
    }
}

/// <summary>An administrator signed somebody out.</summary>
public sealed record SessionEnded(Guid MemberId, Guid SessionId);
