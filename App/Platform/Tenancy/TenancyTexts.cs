using Erp.Platform.Texts;

namespace Erp.Platform.Tenancy;

/// <summary>What people are told about companies on this server.</summary>
public static class TenancyTexts
{
    public static readonly Text SlugForm = new(
        "Use 2 to 40 lower-case letters, digits and single hyphens, beginning with a letter.",
        "Verwenden Sie 2 bis 40 Kleinbuchstaben, Ziffern und einzelne Bindestriche, am Anfang einen Buchstaben.");
    public static readonly Text SlugTaken = new("This short name is taken. Choose another.", "Dieser Kurzname ist vergeben. Wählen Sie einen anderen.");
}
