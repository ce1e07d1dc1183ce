using Erp.Platform.Tenancy;

namespace Erp.Platform.Access;

/// <summary>Who may act.</summary>
public enum ActorKind
{
    /// <summary>A signed-in person; may do what their roles allow.</summary>
    User,

    /// <summary>A program with an API key; may do what the key allows.</summary>
    ApiKey,

    /// <summary>The product itself: provisioning, jobs, reactions to events. May do everything.</summary>
    System,
}

/// <summary>Someone or something acting within one company.</summary>
/// <param name="Id">User or API key; empty for the system.</param>
/// <param name="Name">As histories show it.</param>
/// <param name="Kind">Person, program or the product itself.</param>
/// <param name="Tenant">The company it acts in; there is no acting across companies.</param>
/// <param name="SessionId">The sign-in session, where there is one.</param>
public sealed record Actor(Guid Id, string Name, ActorKind Kind, Tenant Tenant, Guid? SessionId = null)
{
    /// <summary>The product acting for itself in a company.</summary>
    public static Actor System(Tenant tenant) => new(Guid.Empty, Work.WorkTexts.System.En, ActorKind.System, tenant);
}
