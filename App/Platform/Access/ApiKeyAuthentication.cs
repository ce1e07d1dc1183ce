using System.Text.Encodings.Web;
using Erp.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Erp.Platform.Access;

/// <summary>Lets a program in by <c>Authorization: Bearer kontor_{company}_{key id}_{secret}</c>.</summary>
sealed class ApiKeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TenantRegistry tenants, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";
    const string Bearer = "Bearer ";

    /// <summary>The text a program sends for a key.</summary>
    public static string Token(Tenant tenant, Guid keyId, string secret) => $"kontor_{tenant.Slug}_{keyId:N}_{secret}";

    /// <summary>Whether a request comes from a program rather than a browser.</summary>
    public static bool IsUsed(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsUsed(Request)) return AuthenticateResult.NoResult();
        var parts = Request.Headers.Authorization.ToString()[Bearer.Length..].Trim().Split('_');
        if (parts is not ["kontor", var slug, var id, var secret] || !Guid.TryParseExact(id, "N", out var keyId)) return AuthenticateResult.Fail("malformed key");
        if (await tenants.FindAsync(slug, Context.RequestAborted) is not { } tenant) return AuthenticateResult.Fail("unknown key");
        if (await keys.FindAsync(tenant, keyId, Context.RequestAborted) is not { } key || !key.Opens(secret)) return AuthenticateResult.Fail("unknown key");
        return AuthenticateResult.Success(new(AccessClaims.Principal(new Actor(key.Id, key.Name, ActorKind.ApiKey, tenant), SchemeName), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
