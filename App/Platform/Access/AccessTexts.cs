using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>What people read around accounts, roles and rights.</summary>
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

    /// <summary>The sentence for a sign-in that did not succeed.</summary>
    public static Text Refusal(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.LockedOut => LockedOut,
        SignInOutcome.NoCompany => NoCompany,
        _ => Refused,
    };
}
