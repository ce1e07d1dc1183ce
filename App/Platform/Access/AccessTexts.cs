using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>What people read about members, roles and keys.</summary>
public static class AccessTexts
{
    public static readonly Text Member = new("Member", "Mitglied");
    public static readonly Text MemberRole = new("Role of a member", "Rolle eines Mitglieds");
    public static readonly Text Role = new("Role", "Rolle");
    public static readonly Text ApiKey = new("API key", "API-Schlüssel");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Active = new("May sign in", "Darf sich anmelden");
    public static readonly Text UserId = new("Account", "Konto");
    public static readonly Text MemberId = new("Member", "Mitglied");
    public static readonly Text RoleId = new("Role", "Rolle");
    public static readonly Text Permissions = new("Rights", "Rechte");
    public static readonly Text SecretHash = new("Secret", "Geheimnis");
    public static readonly Text RevokedAt = new("Revoked", "Widerrufen");
}
