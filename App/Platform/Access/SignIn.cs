using Erp.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>How a try to sign in ended.</summary>
public enum SignInOutcome
{
    Success,

    /// <summary>Unknown address or wrong password: the two are never told apart.</summary>
    Refused,

    /// <summary>Too many wrong passwords; the account opens again after five minutes.</summary>
    LockedOut,

    /// <summary>The account has no place in any company.</summary>
    NoCompany,
}

/// <summary>Lets a person in: by password, into one company, with a session on the server.</summary>
public sealed class SignIn(UserManager<User> users, IPasswordHasher<User> hasher, TenantRegistry tenants, ErpDbFactory databases, TimeProvider clock)
{
    static readonly User Nobody = new();
    static readonly Lazy<string> NobodysHash = new(() => new Argon2PasswordHasher().HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    /// <summary>Checks the password and, if it fits, signs the browser in.</summary>
    /// <param name="context">The browser's request; the cookie is set on its answer.</param>
    /// <param name="email">The account's address.</param>
    /// <param name="password">As typed.</param>
    /// <param name="company">Slug of the company to enter; null for the first the person belongs to.</param>
    public async Task<SignInOutcome> WithPasswordAsync(HttpContext context, string email, string password, string? company = null)
    {
        var user = await users.FindByEmailAsync(email.Trim());
        if (user is null)
        {
            // An unknown address takes as long as a wrong password, so that addresses cannot be probed.
            hasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return SignInOutcome.Refused;
        }

        if (await users.IsLockedOutAsync(user)) return SignInOutcome.LockedOut;
        if (!await users.CheckPasswordAsync(user, password))
        {
            await users.AccessFailedAsync(user);
            return await users.IsLockedOutAsync(user) ? SignInOutcome.LockedOut : SignInOutcome.Refused;
        }

        await users.ResetAccessFailedCountAsync(user);
        foreach (var tenant in (await tenants.OfUserAsync(user.Id)).OrderByDescending(t => t.Slug == company))
        {
            await using var db = databases.OpenForReading(tenant);
            if (await db.Set<Member>().FirstOrDefaultAsync(m => m.UserId == user.Id && m.Active) is not { } member) continue;
            var actor = new Actor(user.Id, member.Name, ActorKind.User, tenant, Guid.CreateVersion7(clock.GetUtcNow()));
            await context.SignInAsync(AccessClaims.Principal(actor, CookieAuthenticationDefaults.AuthenticationScheme));
            return SignInOutcome.Success;
        }

        return SignInOutcome.NoCompany;
    }
}
