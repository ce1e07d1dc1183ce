using Erp.Platform.Access;

namespace Erp.Purchasing;

/// <summary>The rights of purchasing.</summary>
public static class PurchasingPermissions
{
    /// <summary>See purchase requests and suppliers' invoices.</summary>
    public const string Read = "purchasing:read";

    /// <summary>Write purchase requests and order them; type suppliers' invoices. Posting these takes the bookkeeper's right.</summary>
    public const string Write = "purchasing:write";

    /// <summary>Receive what was ordered, and take receipts back.</summary>
    public const string Receive = "purchasing:receive";

    /// <summary>Approve and reject purchase requests.</summary>
    public const string Approve = "purchasing:approve";

    internal static readonly IReadOnlyList<Permission> All =
    [
        new(Read, PurchasingTexts.MayRead), new(Write, PurchasingTexts.MayWrite), new(Receive, PurchasingTexts.MayReceive), new(Approve, PurchasingTexts.MayApprove),
    ];
}
