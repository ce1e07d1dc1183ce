using Erp.Platform.Texts;

namespace Erp.Platform.Identifiers;

/// <summary>A country one does business with.</summary>
/// <param name="Code">Two letters by ISO 3166-1.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="InEu">Whether it belongs to the VAT territory of the European Union.</param>
public sealed record Country(string Code, Text Name, bool InEu)
{
    /// <summary>The home country: what is sold there is a domestic supply.</summary>
    public const string Home = "DE";

    static readonly Dictionary<string, Country> Known = CountryTexts.Countries().ToDictionary(c => c.Code);

    /// <summary>All countries, by name in the reader's language.</summary>
    public static IReadOnlyList<Country> All => [.. Known.Values.OrderBy(c => c.Name.ToString(), StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>The country of a code; null when there is none.</summary>
    public static Country? Find(string? code) => code is not null && Known.TryGetValue(code, out var country) ? country : null;
}
