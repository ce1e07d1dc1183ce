using System.Globalization;
using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>The language of the person in front of one screen (scoped). It can change without loading the page anew.</summary>
public sealed class Reader
{
    /// <summary>Language and number format the person reads.</summary>
    public CultureInfo Culture { get; private set; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Languages.English : Languages.German;

    /// <summary>Raised when the person chose another language, so that the whole screen is written anew.</summary>
    public event Action? Changed;

    /// <summary>From now on everything of this screen is written in this language.</summary>
    public void Use(CultureInfo culture)
    {
        var changed = culture.Name != Culture.Name;
        Culture = culture;
        Languages.Use(culture);
        if (changed) Changed?.Invoke();
    }
}
