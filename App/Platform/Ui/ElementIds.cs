using System.Globalization;

namespace Erp.Platform.Ui;

/// <summary>Ids for elements that other elements of the same page point at (labels, errors, menus).</summary>
public static class ElementIds
{
    static long last;

    /// <summary>A fresh id that no other element on the page has.</summary>
    public static string Next(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{Interlocked.Increment(ref last):x}");
}
