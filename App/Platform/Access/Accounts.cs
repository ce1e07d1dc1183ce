using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>Accounts of people, shared by all companies of this server.</summary>
public sealed class Accounts(UserManager<User> users, IDbContextFactory<PlatformDb> databases, TimeProvider clock)
{
    /// <summary>The account with this address, made with this password when there is none, and let into the company.</summary>
    /// <returns>The account's key.</returns>
    /// <exception cref="InvalidInputException">The password is too weak or the address cannot be used.</exception>
    public async Task<Guid> AdmitAsync(Tenant tenant, string name, string email, string password, string language, CancellationToken ct = default)
    {
        var user = await users.FindByEmailAsync(email.Trim());
        if (user is null)
        {
            user = new User { Id = Guid.CreateVersion7(clock.GetUtcNow()), UserName = email.Trim(), Email = email.Trim(), DisplayName = name, Language = language, CreatedAt = clock.GetUtcNow() };
            var created = await users.CreateAsync(user, password);
            if (!created.Succeeded)
            {
                var weak = created.Errors.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal));
                throw new InvalidInputException(weak ? "Password" : "Email", weak ? AccessTexts.WeakPassword : AccessTexts.UnusableEmail);
            }
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.TenantUsers.AnyAsync(m => m.UserId == user.Id && m.TenantId == tenant.Id, ct))
        {
            db.Add(new TenantUser { UserId = user.Id, TenantId = tenant.Id });
            await db.SaveChangesAsync(ct);
        }

        return user.Id;
    }
}
