using System.Globalization;
using Erp.Platform.Ui;

namespace Erp.Platform.Search;

/// <summary>How days and amounts are written beside a hit, in the reader's language.</summary>
public static class SearchWriting
{
    /// <summary>A business date; null for none.</summary>
    public static string? Say(this DateOnly? day) => day?.ToString("d", CultureInfo.CurrentCulture);

    /// <summary>An amount with its currency (ISO 4217 code).</summary>
    public static string Say(this decimal amount, string currency) => MoneyFormat.Write(amount, currency, CultureInfo.CurrentCulture);
}
