using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>The rights of administrators, which belong to the platform and to no module.</summary>
public static class PlatformPermissions
{
    /// <summary>Watch over the running system: what is stuck, what is slow; set it going again.</summary>
    public const string Monitor = "admin:monitor";

    /// <summary>Members, roles and API keys.</summary>
    public const string Users = "admin:users";

    /// <summary>Settings of the company: numbering, branding, units.</summary>
    public const string Settings = "admin:settings";

    /// <summary>Read everything that anybody did.</summary>
    public const string Audit = "admin:audit";

    /// <summary>All of them, as roles are made of.</summary>
    public static readonly IReadOnlyList<Permission> All =
    [
        new(Monitor, PlatformPermissionsTexts.Monitor),
        new(Users, PlatformPermissionsTexts.Users),
        new(Settings, PlatformPermissionsTexts.Settings),
        new(Audit, PlatformPermissionsTexts.Audit),
    ];
}

/// <summary>What administrators' rights are called.</summary>
public static class PlatformPermissionsTexts
{
    public static readonly Text Monitor = new("Monitor the system", "System überwachen");
    public static readonly Text Users = new("Manage users, roles and API keys", "Benutzer, Rollen und API-Schlüssel verwalten");
    public static readonly Text Settings = new("Change settings", "Einstellungen ändern");
    public static readonly Text Audit = new("Read the audit log", "Änderungsprotokoll einsehen");
}
