using Erp.Platform.Access;

namespace Erp.Purchasing;

/// <summary>The rights of purchasing.</summary>
public static class PurchasingPermissions
{
    /// <summary>See purchase requests.</summary>
    public const string Read = "purchasing:read";

    /// <summary>Write purchase requests, order them and say that they came.</summary>
    public const string Write = "purchasing:write";

    /// <summary>Approve and reject purchase requests.</summary>
    public const string Approve = "purchasing:approve";

    internal static readonly IReadOnlyList<Permission> All = [new(Read, PurchasingTexts.MayRead), new(Write, PurchasingTexts.MayWrite), new(Approve, PurchasingTexts.MayApprove)];
}
