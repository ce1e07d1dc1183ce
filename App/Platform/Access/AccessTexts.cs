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

    public static readonly Text Account = new("My account", "Mein Konto");
    public static readonly Text ChangeOwnAccount = new("Change own account", "Eigenes Konto ändern");
    public static readonly Text Profile = new("Profile", "Profil");
    public static readonly Text NameHint = new("Shown to colleagues from your next sign-in on.", "Ihre Kollegen sehen ihn ab Ihrer nächsten Anmeldung.");
    public static readonly Text Language = new("Language", "Sprache");
    public static readonly Text German = new("German", "Deutsch");
    public static readonly Text English = new("English", "Englisch");
    public static readonly Text ChangePassword = new("Change password", "Passwort ändern");
    public static readonly Text CurrentPassword = new("Current password", "Aktuelles Passwort");
    public static readonly Text NewPassword = new("New password", "Neues Passwort");
    public static readonly Text RepeatPassword = new("New password again", "Neues Passwort wiederholen");
    public static readonly Text PasswordHint = new("At least 10 characters, 4 of them different.", "Mindestens 10 Zeichen, davon 4 verschiedene.");
    public static readonly Text PasswordEndsOthers = new("All your other sessions end.", "Alle Ihre anderen Sitzungen enden.");
    public static readonly Text PasswordChanged = new("Password changed. Your other sessions have ended.", "Passwort geändert. Ihre anderen Sitzungen sind beendet.");
    public static readonly Text WrongPassword = new("This is not your current password.", "Das ist nicht Ihr aktuelles Passwort.");
    public static readonly Text NotTheSame = new("The two new passwords differ.", "Die beiden neuen Passwörter unterscheiden sich.");
    public static readonly Text Sessions = new("Sessions", "Sitzungen");
    public static readonly Text NoSessions = new("No open sessions", "Keine offenen Sitzungen");
    public static readonly Text ThisSession = new("This session", "Diese Sitzung");
    public static readonly Text UnknownDevice = new("Unknown device", "Unbekanntes Gerät");
    public static readonly Text SignedInAt = new("Signed in {0:g}", "Angemeldet {0:g}");
    public static readonly Text EndSession = new("End session", "Sitzung beenden");
    public static readonly Text SessionEnded = new("The session has ended.", "Die Sitzung ist beendet.");

    /// <summary>The sentence for a sign-in that did not succeed.</summary>
    public static Text Refusal(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.LockedOut => LockedOut,
        SignInOutcome.NoCompany => NoCompany,
        _ => Refused,
    };
}
