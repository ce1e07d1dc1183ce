using Erp.Platform.Access;

namespace Erp.Finance;

/// <summary>The rights of bookkeeping.</summary>
public static class FinancePermissions
{
    /// <summary>See accounts, journal, open items and payments.</summary>
    public const string Read = "finance:read";

    /// <summary>Record payments and post entries.</summary>
    public const string Write = "finance:write";

    /// <summary>Change accounts, tax codes and settings.</summary>
    public const string Settings = "finance:settings";

    /// <summary>Lock months and open them again.</summary>
    public const string Periods = "finance:periods";

    internal static readonly IReadOnlyList<Permission> All =
        [new(Read, FinanceTexts.MayRead), new(Write, FinanceTexts.MayWrite), new(Periods, FinanceTexts.MayLock), new(Settings, FinanceTexts.MaySet)];
}
