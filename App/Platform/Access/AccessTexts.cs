using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>What people read around accounts, members, roles, keys and rights.</summary>
public static class AccessTexts
{
    public static readonly Text SignIn = new("Sign in", "Anmelden");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Password = new("Password", "Passwort");
    public static readonly Text WeakPassword = new("Choose a password of at least 10 characters, 4 of them different.", "Wählen Sie ein Passwort mit mindestens 10 Zeichen, davon 4 verschiedenen.");
    public static readonly Text UnusableEmail = new("This e-mail address cannot be used. Check its spelling.", "Diese E-Mail-Adresse ist nicht verwendbar. Prüfen Sie die Schreibweise.");
    public static readonly Text Refused = new("E-mail or password is wrong.", "E-Mail oder Passwort ist falsch.");
    public static readonly Text LockedOut = new("Too many wrong passwords. Please try again in five minutes.", "Zu viele falsche Passwörter. Bitte versuchen Sie es in fünf Minuten noch einmal.");
    public static readonly Text NoCompany = new("This account has no access to a company. Ask your administrator.", "Dieses Konto hat keinen Zugang zu einer Firma. Fragen Sie Ihre Administration.");

    public static readonly Text Member = new("Member", "Mitglied");
    public static readonly Text MemberRole = new("Role of a member", "Rolle eines Mitglieds");
    public static readonly Text Role = new("Role", "Rolle");
    public static readonly Text ApiKey = new("API key", "API-Schlüssel");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Active = new("May sign in", "Darf sich anmelden");
    public static readonly Text UserId = new("Account", "Konto");
    public static readonly Text MemberId = new("Member", "Mitglied");
    public static readonly Text RoleId = new("Role", "Rolle");
    public static readonly Text Permissions = new("Rights", "Rechte");
    public static readonly Text SecretHash = new("Secret", "Geheimnis");
    public static readonly Text RevokedAt = new("Revoked", "Widerrufen");

    /// <summary>The sentence for a sign-in that did not succeed.</summary>
    public static Text Refusal(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.LockedOut => LockedOut,
        SignInOutcome.NoCompany => NoCompany,
        _ => Refused,
    };
}
