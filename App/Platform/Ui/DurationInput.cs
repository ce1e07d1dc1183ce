using System.Globalization;

namespace Erp.Platform.Ui;

/// <summary>Reads and writes how long something took, in whole minutes.</summary>
public static class DurationInput
{
    internal const int MinutesPerHour = 60;

    /// <summary>Most hours that are read: a guard against a slipped key.</summary>
    internal const int MostHours = 9999;

    /// <summary>Understands hours and minutes, <c>1:30</c>, and hours with decimals by the person's language, <c>1,5</c>. Rounded to the nearest minute.</summary>
    public static bool TryRead(string text, CultureInfo culture, out int minutes)
    {
        minutes = 0;
        var typed = text.Trim();
        if (typed.Split(':') is [var whole, var rest])
        {
            if (!int.TryParse(whole.Length == 0 ? "0" : whole, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > MostHours
                || rest.Length != 2 || !int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var more) || more >= MinutesPerHour) return false;
            minutes = (hours * MinutesPerHour) + more;
            return true;
        }

        if (NumberInput.Read(typed, culture, decimals: 2, out var decimalHours) is not null || decimalHours is < 0 or > MostHours) return false;
        // A third of an hour is typed as 0.33: the nearest minute is meant.
        minutes = (int)Math.Round(decimalHours * MinutesPerHour, MidpointRounding.AwayFromZero);
        return true;
    }

    /// <summary>Hours and minutes: <c>7:30</c>, the same in every language.</summary>
    public static string Write(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? "-" : "")}{Math.Abs(minutes) / MinutesPerHour}:{Math.Abs(minutes) % MinutesPerHour:00}");
}
