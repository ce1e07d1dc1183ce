using System.Globalization;

namespace Erp.Finance;

/// <summary>Accounts and tax codes carry their names in both languages; lists show and sort by the reader's.</summary>
static class FinanceLanguage
{
    /// <summary>Whether the reader reads German.</summary>
    public static bool IsGerman => Is(CultureInfo.CurrentUICulture);

    /// <summary>Whether a document is in German.</summary>
    public static bool Is(CultureInfo language) => language.TwoLetterISOLanguageName == "de";
}
