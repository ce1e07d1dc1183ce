using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Erp.Platform.Access;

/// <summary>Closes a page or endpoint to whoever lacks the right. Every page carries one; a test finds those that do not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(string permission) : AuthorizeAttribute(Prefix + permission)
{
    internal const string Prefix = "right:";

    /// <summary>The right it takes.</summary>
    public string Permission => permission;
}

sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Makes a policy of every right, by name.</summary>
sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    /// <summary>A right's policy never changes, so an endpoint's may be kept; whether somebody has the right is asked each time.</summary>
    public override bool AllowsCachingPolicies => true;

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => policyName.StartsWith(RequiresAttribute.Prefix, StringComparison.Ordinal)
        ? Task.FromResult<AuthorizationPolicy?>(new AuthorizationPolicyBuilder().RequireAuthenticatedUser()
            .AddRequirements(new PermissionRequirement(policyName[RequiresAttribute.Prefix.Length..])).Build())
        : base.GetPolicyAsync(policyName);
}

/// <summary>Asks the same rights that commands and queries ask.</summary>
sealed class PermissionHandler(Rights rights) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.Actor() is { } actor && (await rights.OfAsync(actor)).Contains(requirement.Permission)) context.Succeed(requirement);
    }
}
