using Erp.Platform.Texts;

namespace Erp.Platform.Shell.Home;

/// <summary>The words of the start page.</summary>
public static class HomeTexts
{
    public static readonly Text Welcome = new("Welcome, {0}", "Willkommen, {0}");
    public static readonly Text News = new("While you were away", "Während Sie weg waren");
    public static readonly Text Since = new("Since", "Seit");
    public static readonly Text NoNews = new("Nothing has changed", "Nichts hat sich geändert");
    public static readonly Text NoNewsText = new("What colleagues do while you are away gathers here.", "Was Kollegen tun, während Sie weg sind, sammelt sich hier.");
    public static readonly Text More = new("{0} more", "{0} weitere");
    public static readonly Text FirstSteps = new("First steps", "Erste Schritte");
    public static readonly Text FirstStepsText = new(
        "A few minutes until the first invoice. Each step checks itself off.", "In wenigen Minuten zur ersten Rechnung. Jeder Schritt hakt sich selbst ab.");
    public static readonly Text Done = new("done", "erledigt");
}
