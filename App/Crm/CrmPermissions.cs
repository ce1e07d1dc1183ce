using Erp.Platform.Access;

namespace Erp.Crm;

/// <summary>The rights of customer relations.</summary>
public static class CrmPermissions
{
    /// <summary>See opportunities, their activities and the forecast.</summary>
    public const string Read = "crm:read";

    /// <summary>Write opportunities and activities, move them on, and begin quotes for them. Sending a quote takes a right of Sales.</summary>
    public const string Write = "crm:write";

    internal static readonly IReadOnlyList<Permission> All = [new(Read, CrmTexts.MayRead), new(Write, CrmTexts.MayWrite)];
}
