using System.Security.Claims;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Access;

/// <summary>What a sign-in states about a person. Rights are not among it: they are looked up, so that they can be taken away.</summary>
public static class AccessClaims
{
    public const string User = ClaimTypes.NameIdentifier;
    public const string Tenant = "kontor:tenant";
    public const string TenantId = "kontor:tenant-id";
    public const string TenantName = "kontor:tenant-name";
    public const string Session = "kontor:session";
    public const string Kind = "kontor:kind";

    /// <summary>The identity of a person or program in one company.</summary>
    public static ClaimsPrincipal Principal(Actor actor, string scheme) => new(new ClaimsIdentity(
        [
            new(User, actor.Id.ToString()), new(ClaimTypes.Name, actor.Name), new(Tenant, actor.Tenant.Slug), new(TenantId, actor.Tenant.Id.ToString()),
            new(TenantName, actor.Tenant.Name), new(Kind, actor.Kind.ToString()), .. actor.SessionId is { } session ? [new Claim(Session, session.ToString())] : Array.Empty<Claim>(),
        ], scheme));

    /// <summary>The actor an identity stands for; null when nobody is signed in.</summary>
    public static Actor? Actor(this ClaimsPrincipal principal)
    {
        if (principal.Identity is not { IsAuthenticated: true } || principal.FindFirstValue(Tenant) is not { } slug) return null;
        var tenant = new Tenant(Guid.Parse(principal.FindFirstValue(TenantId)!), slug, principal.FindFirstValue(TenantName)!);
        Guid? session = principal.FindFirstValue(Session) is { } id ? Guid.Parse(id) : null;
        return new Actor(Guid.Parse(principal.FindFirstValue(User)!), principal.FindFirstValue(ClaimTypes.Name)!, Enum.Parse<ActorKind>(principal.FindFirstValue(Kind)!), tenant, session);
    }
}
