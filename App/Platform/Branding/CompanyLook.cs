using System.Collections.Concurrent;
using System.Globalization;
using Erp.Platform.Printing.Layout;

namespace Erp.Platform.Branding;

/// <summary>How a company presents itself from one change of its profile to the next.</summary>
/// <param name="since">When the change was made.</param>
/// <param name="profile">The profile it left. Not to be changed: it is shared.</param>
public sealed class CompanyLook(DateTimeOffset since, CompanyProfile profile)
{
    readonly ConcurrentDictionary<string, Letterhead> letterheads = new();

    /// <summary>When it began.</summary>
    public DateTimeOffset Since => since;

    /// <inheritdoc cref="CompanyLook(DateTimeOffset, CompanyProfile)" path="/param[@name='profile']"/>
    public CompanyProfile Profile => profile;

    /// <summary>The letterhead for documents in a language.</summary>
    public Letterhead Letterhead(CultureInfo culture) => letterheads.GetOrAdd(culture.TwoLetterISOLanguageName, _ => CompanyPresentation.Build(profile, culture));
}
