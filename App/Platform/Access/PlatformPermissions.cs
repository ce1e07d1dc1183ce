using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>Rights that belong to the product as a whole rather than to one module.</summary>
public static class PlatformPermissions
{
    public const string Export = "docs:export";
    public const string Import = "docs:import";
    public const string ShareViews = "lists:share";

    /// <summary>To let people outside load a file by a link, for files of records one may read.</summary>
    public const string ShareFiles = "files:share";

    public const string Users = "admin:users";
    public const string Settings = "admin:settings";
    public const string Audit = "admin:audit";
    public const string Monitor = "admin:monitor";

    /// <summary>To see and change one's own account. Every active member has it; no role gives or takes it.</summary>
    public const string OwnAccount = "account:own";

    /// <summary>To be known here: every active member is, and every key that holds any right. What it opens asks for the rights to what is read or done besides.</summary>
    public const string SignedIn = "account:signed-in";

    /// <summary>All of them that roles are made of, with their names.</summary>
    public static readonly IReadOnlyList<Permission> All =
    [
        new(Export, PlatformPermissionsTexts.Export), new(Import, PlatformPermissionsTexts.Import), new(ShareViews, PlatformPermissionsTexts.ShareViews),
        new(ShareFiles, PlatformPermissionsTexts.ShareFiles), new(Users, PlatformPermissionsTexts.Users), new(Settings, PlatformPermissionsTexts.Settings),
        new(Audit, PlatformPermissionsTexts.Audit), new(Monitor, PlatformPermissionsTexts.Monitor),
    ];
}

/// <summary>Names of the product-wide rights.</summary>
public static class PlatformPermissionsTexts
{
    public static readonly Text Export = new("Export lists and documents", "Listen und Belege exportieren");
    public static readonly Text Import = new("Import files", "Dateien importieren");
    public static readonly Text ShareViews = new("Share views of lists", "Ansichten von Listen teilen");
    public static readonly Text ShareFiles = new("Share files with people outside", "Dateien nach außen freigeben");
    public static readonly Text Users = new("Manage users, roles and API keys", "Benutzer, Rollen und API-Schlüssel verwalten");
    public static readonly Text Settings = new("Change settings and number ranges", "Einstellungen und Nummernkreise ändern");
    public static readonly Text Audit = new("Read the audit log", "Prüfprotokoll lesen");
    public static readonly Text Monitor = new("Watch the system's health", "Systemzustand überwachen");
}
