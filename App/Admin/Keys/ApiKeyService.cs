using Erp.Admin.Roles;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Keys;

/// <summary>A key just made.</summary>
/// <param name="Id">Its key in lists.</param>
/// <param name="Secret">The whole text a program sends, <c>kontor_…</c>. Shown here and nowhere else, never again.</param>
public sealed record NewApiKey(Guid Id, string Secret);

/// <summary>Lets programs in, and out again.</summary>
public sealed class ApiKeyService(UnitOfWork work, Caller caller, IReadOnlyList<Module> modules, TimeProvider clock)
{
    /// <summary>Makes a key.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or names a permission that does not exist.</exception>
    /// <exception cref="BusinessRuleException">The name is taken, or the same request was answered before.</exception>
    public async Task<NewApiKey> CreateAsync(ApiKeyForm form, CancellationToken ct = default)
    {
        // The secret is made out here: what the command returns is kept for its idempotency key, and the secret must not be kept.
        var (key, secret) = ApiKey.Create(form.Name?.Trim() ?? "", form.Permissions);
        var id = await work.RunAsync(AdminCommands.CreateKey, form, async db =>
        {
            FormCheck.Require(form);
            if (form.Permissions.Count == 0) throw new InvalidInputException(nameof(form.Permissions), ApiKeyTexts.NoPermission);
            KnownPermissions.Require(modules, form.Permissions, nameof(form.Permissions));
            if (await db.Set<ApiKey>().AnyAsync(k => k.Name == key.Name, ct)) throw new BusinessRuleException(ApiKeyTexts.NameTaken, nameof(form.Name));
            db.Add(key);
            return key.Id;
        }, ct);
        if (id != key.Id) throw new BusinessRuleException(ApiKeyTexts.SecretGone);
        return new NewApiKey(id, ApiKeyAuthentication.Token(caller.Actor.Tenant, id, secret));
    }

    /// <summary>Ends a key for good; the next request with it is refused.</summary>
    public Task RevokeAsync(Guid id, CancellationToken ct = default) => work.RunAsync(AdminCommands.RevokeKey, new { id }, async db =>
        (await db.Set<ApiKey>().RequireAsync(id, ct)).Revoke(clock.GetUtcNow()), ct);
}
