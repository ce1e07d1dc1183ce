using System.Globalization;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Ui;

/// <summary>Reads days with a time of the clock on the wall, the way office people type them.</summary>
public static class MomentInput
{
    static readonly string[] Clocks = ["H:mm", "H.mm", "HHmm", "%H"];

    /// <summary>Understands a day as <see cref="DateInput"/> does, a blank, and a time: <c>31.12. 7:30</c>, <c>morgen 14</c>, <c>311226 0730</c>.</summary>
    public static bool TryRead(string text, CultureInfo culture, DateOnly today, out DateTimeOffset instant)
    {
        instant = default;
        var typed = text.Replace(",", " ", StringComparison.Ordinal).Trim();
        var gap = typed.LastIndexOf(' ');
        if (gap < 0 || !TimeOnly.TryParseExact(typed[(gap + 1)..], Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            || !DateInput.TryRead(typed[..gap], culture, today, out var day) || day.Year is < 2 or > 9998) return false;
        instant = BusinessCalendar.InstantOf(day.ToDateTime(clock));
        return true;
    }
}
