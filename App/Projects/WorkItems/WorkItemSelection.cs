using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Projects.WorkItems;

/// <summary>The tasks a person has chosen. They stand in the address, so that another view keeps them.</summary>
public static class WorkItemSelection
{
    /// <summary>So many of them: an address has its limits. Further ones are chosen until the view is left.</summary>
    public const int MostInAddress = 100;

    const string Key = "chosen";

    /// <summary>Reads it out of an address; what is nonsense there counts as not said.</summary>
    public static ImmutableHashSet<Guid> FromQuery(Uri address) =>
        QueryHelpers.ParseQuery(address.Query).TryGetValue(Key, out var values) ? [.. values.Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)] : [];

    /// <summary>What an address has to say for it, null for what is to be left out.</summary>
    public static IReadOnlyDictionary<string, object?> ToQuery(IEnumerable<Guid> chosen) =>
        new Dictionary<string, object?> { [Key] = chosen.Order().Take(MostInAddress).ToArray() is { Length: > 0 } ids ? ids : null };
}
