using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>What a person set for themselves, in all companies.</summary>
/// <param name="Email">The address they sign in with.</param>
/// <param name="Language">Two-letter language they work in.</param>
public sealed record AccountSettings(string Email, string Language);

/// <summary>
/// Accounts of people, shared by all companies of this server. Each act reads the account anew, in a scope of its own: a screen lives for
/// hours, and others change the account meanwhile.
/// </summary>
public sealed class Accounts(IServiceScopeFactory scopes, IDbContextFactory<PlatformDb> databases, TimeProvider clock)
{
    /// <summary>The account with this address, made with this password when there is none, and let into the company.</summary>
    /// <returns>The account's key.</returns>
    /// <exception cref="InvalidInputException">The password is too weak or the address cannot be used.</exception>
    public async Task<Guid> AdmitAsync(Tenant tenant, string name, string email, string password, string language, CancellationToken ct = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var user = await users.FindByEmailAsync(email.Trim());
        if (user is null)
        {
            user = new User { Id = Guid.CreateVersion7(clock.GetUtcNow()), UserName = email.Trim(), Email = email.Trim(), DisplayName = name, Language = language, CreatedAt = clock.GetUtcNow() };
            var created = await users.CreateAsync(user, password);
            if (!created.Succeeded) throw IsWeak(created) ? new InvalidInputException("Password", AccessTexts.WeakPassword) : new InvalidInputException("Email", AccessTexts.UnusableEmail);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.TenantUsers.AnyAsync(m => m.UserId == user.Id && m.TenantId == tenant.Id, ct))
        {
            db.Add(new TenantUser { UserId = user.Id, TenantId = tenant.Id });
            await db.SaveChangesAsync(ct);
        }

        return user.Id;
    }

    /// <summary>What the person set for themselves; null when there is no such account.</summary>
    public async Task<AccountSettings?> FindAsync(Guid userId, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.Where(u => u.Id == userId).Select(u => new AccountSettings(u.Email!, u.Language)).FirstOrDefaultAsync(ct);
    }

    /// <summary>The name others see, where a company knows no other.</summary>
    public Task RenameAsync(Guid userId, string name) => UpdateAsync(userId, user => user.DisplayName = name);

    /// <summary>The language the person works in from now on.</summary>
    public Task UseLanguageAsync(Guid userId, string language) => UpdateAsync(userId, user => user.Language = language);

    /// <summary>Sets another password for whoever knows the present one. Wrong tries count like those at the sign-in.</summary>
    /// <exception cref="InvalidInputException">The present password is wrong, or the new one too weak.</exception>
    public async Task ChangePasswordAsync(Guid userId, string current, string chosen)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var user = await users.FindByIdAsync(userId.ToString()) ?? throw new NotFoundException();
        if (await users.IsLockedOutAsync(user)) throw new InvalidInputException(nameof(PasswordForm.Current), AccessTexts.LockedOut);
        if (!await users.CheckPasswordAsync(user, current))
        {
            await users.AccessFailedAsync(user);
            throw new InvalidInputException(nameof(PasswordForm.Current), AccessTexts.WrongPassword);
        }

        await users.ResetAccessFailedCountAsync(user);
        var changed = await users.ChangePasswordAsync(user, current, chosen);
        if (!changed.Succeeded) throw new InvalidInputException(nameof(PasswordForm.Chosen), AccessTexts.WeakPassword);
    }

    async Task UpdateAsync(Guid userId, Action<User> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByIdAsync(userId.ToString()) is not { } user) return;
        change(user);
        await users.UpdateAsync(user);
    }

    static bool IsWeak(IdentityResult result) => result.Errors.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal));
}
