namespace Erp.Parties;

/// <summary>The module's rights.</summary>
public static class PartiesPermissions
{
    public const string Read = "parties:read";
    public const string Write = "parties:write";
}
