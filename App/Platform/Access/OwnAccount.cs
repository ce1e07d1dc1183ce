using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>What signed-in people see and change about themselves. It always acts on the caller; nobody reaches another account through it.</summary>
public sealed class OwnAccount(Caller caller, Database database, UnitOfWork work, Accounts accounts, SessionStore sessions)
{
    /// <summary>The session that asks; null for a program.</summary>
    public Guid? CurrentSession => caller.Actor.SessionId;

    /// <summary>The address the caller signs in with.</summary>
    /// <exception cref="ForbiddenException">The caller is no active member.</exception>
    public async Task<string> EmailAsync(CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.OwnAccount, ct);
        return (await accounts.FindAsync(caller.Actor.Id, ct))?.Email ?? "";
    }

    /// <summary>The form with what is set now.</summary>
    /// <exception cref="ForbiddenException">The caller is no active member.</exception>
    public async Task<AccountForm> ReadAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var me = caller.Actor.Id;
        var member = await db.Set<Member>().Where(m => m.UserId == me).Select(m => new { m.Version, m.Name }).SingleAsync(ct);
        return new AccountForm { Version = member.Version, Name = member.Name, Language = (await accounts.FindAsync(me, ct))?.Language ?? "de" };
    }

    /// <summary>Changes name and language. The name shows from the next sign-in on; histories keep the old one.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">An administrator changed the name meanwhile.</exception>
    public async Task ChangeAsync(AccountForm form, CancellationToken ct = default)
    {
        await work.RunAsync(AccessCommands.ChangeOwnAccount, form, async db =>
        {
            FormCheck.Require(form);
            var me = caller.Actor.Id;
            var member = await db.Set<Member>().SingleAsync(m => m.UserId == me, ct);
            if (member.Version != form.Version) throw new ConflictException(member.Version);
            member.Rename(form.Name!.Trim());
        }, ct);
        await accounts.RenameAsync(caller.Actor.Id, form.Name!.Trim());
        await accounts.UseLanguageAsync(caller.Actor.Id, form.Language);
    }

    /// <summary>Sets a new password and ends every other session of the account, in all companies.</summary>
    /// <exception cref="InvalidInputException">The present password is wrong, or the new one is too weak or mistyped.</exception>
    public async Task ChangePasswordAsync(PasswordForm form, CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.OwnAccount, ct);
        FormCheck.Require(form);
        if (form.Chosen != form.Repeated) throw new InvalidInputException(nameof(form.Repeated), AccessTexts.NotTheSame);
        await accounts.ChangePasswordAsync(caller.Actor.Id, form.Current!, form.Chosen!);
        await sessions.EndOfUserAsync(caller.Actor.Id, except: caller.Actor.SessionId, ct: ct);
    }

    /// <summary>The caller's sessions in this company, the latest first.</summary>
    /// <exception cref="ForbiddenException">The caller is no active member.</exception>
    public async Task<IReadOnlyList<OpenSession>> SessionsAsync(CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.OwnAccount, ct);
        return await sessions.OfUserAsync(caller.Actor.Id, caller.Actor.Tenant.Id, ct);
    }

    /// <summary>Ends one of the caller's sessions; its screens close at once.</summary>
    /// <exception cref="NotFoundException">The caller has no such session.</exception>
    public async Task EndSessionAsync(Guid sessionId, CancellationToken ct = default)
    {
        if ((await SessionsAsync(ct)).All(s => s.Id != sessionId)) throw new NotFoundException();
        await sessions.EndAsync(sessionId);
    }
}
