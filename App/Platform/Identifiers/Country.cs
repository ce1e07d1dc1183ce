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

    /// <summary>What files write besides code and name.</summary>
    static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UK"] = "GB", ["U.K."] = "GB", ["Great Britain"] = "GB", ["England"] = "GB", ["Scotland"] = "GB", ["Wales"] = "GB", ["Großbritannien"] = "GB",
        ["USA"] = "US", ["U.S.A."] = "US", ["U.S."] = "US", ["United States of America"] = "US", ["Vereinigte Staaten von Amerika"] = "US",
        ["Holland"] = "NL", ["The Netherlands"] = "NL", ["Czech Republic"] = "CZ", ["Tschechische Republik"] = "CZ", ["Slovak Republic"] = "SK",
        ["BRD"] = "DE", ["Bundesrepublik Deutschland"] = "DE", ["Federal Republic of Germany"] = "DE", ["D"] = "DE", ["A"] = "AT", ["Republic of Ireland"] = "IE", ["Eire"] = "IE",
        ["UAE"] = "AE", ["Korea"] = "KR", ["Republic of Korea"] = "KR", ["Turkey"] = "TR", ["Russian Federation"] = "RU", ["Viet Nam"] = "VN",
    };

    static readonly Dictionary<string, Country> ByName = Named();

    /// <summary>All countries, by name in the reader's language.</summary>
    public static IReadOnlyList<Country> All => [.. Known.Values.OrderBy(c => c.Name.ToString(), StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>The country of a code; null when there is none.</summary>
    public static Country? Find(string? code) => code is not null && Known.TryGetValue(code, out var country) ? country : null;

    /// <summary>The country that some words mean: its code, its name in either language, or another usual name such as UK; null when none does.</summary>
    public static Country? Named(string words) => ByName.GetValueOrDefault(words.Trim());

    static Dictionary<string, Country> Named()
    {
        var names = new Dictionary<string, Country>(StringComparer.OrdinalIgnoreCase);
        foreach (var country in Known.Values) names[country.Code] = names[country.Name.En] = names[country.Name.De] = country;
        foreach (var (alias, code) in Aliases)
            if (Known.TryGetValue(code, out var country)) names[alias] = country;
        return names;
    }
}
