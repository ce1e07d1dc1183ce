namespace Erp.Tests.Platform.Search;

/// <summary>
/// German names, and how people get them wrong: by the slips of the keys and by the ear. The rules are applied to every name, so the test set
/// is as wide as the names are.
/// </summary>
static class GermanNames
{
    /// <summary>A company per name; a legal form and a town make them as long as they are in life.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "Achterberg", "Adelmann", "Albrecht", "Altmann", "Ammermann", "Angermeier", "Appelbaum", "Arendt", "Aschenbrenner", "Aumüller", "Bachmann", "Bartels", "Bauernfeind", "Baumgärtner", "Bechtold",
        "Beckenbauer", "Behrendt", "Bergmann", "Bernstein", "Biermann", "Birkenstock", "Blankenburg", "Bleichröder", "Blumenthal", "Böttcher", "Brandstetter", "Brauer",
        "Breitenbach", "Brinkmann", "Brückner",
        "Buchholz", "Burkhardt", "Büttner", "Christiansen", "Cremer", "Dachselt", "Dettmer", "Diekmann", "Dietrich", "Dombrowski", "Dörfler", "Dreyer", "Drechsler", "Eberhardt", "Eckstein", "Ehrlich",
        "Eichendorff", "Eisenmann", "Engelhardt", "Erlenbach", "Eschenbach", "Faßbender", "Feldkirch", "Fichtner", "Fiedler", "Finkenwerder", "Fleischhauer", "Förster",
        "Frankenfeld", "Freitag", "Friedrichs",
        "Fröhlich", "Fuhrmann", "Gärtner", "Gebhardt", "Geißler", "Gerstenberg", "Gieseking", "Glöckner", "Goldschmidt", "Göttlich", "Grünewald", "Großkopf", "Gutenberg",
        "Haberkorn", "Hackethal", "Hagedorn",
        "Hammerschmidt", "Hartwig", "Hasselbach", "Hauptmann", "Heidenreich", "Heinemann", "Hellweg", "Hennings", "Herrmann", "Hildebrandt", "Hirschfeld", "Hoffmann",
        "Hohenstein", "Holländer", "Holtkamp",
        "Horstmann", "Hübner", "Humboldt", "Immelmann", "Jablonski", "Jacobsen", "Jägermann", "Jansen", "Jungblut", "Kaltenbach", "Kaminski", "Kästner", "Kaufmann",
        "Kellermann", "Kesselring", "Kirchhoff",
        "Klausen", "Kleinschmidt", "Klingenberg", "Klöpper", "Knappertsbusch", "Knobloch", "Köhler", "Königsmann", "Kowalski", "Krämer", "Kreutzer", "Kronenberg",
        "Krüger", "Kühlmann", "Kupferschmied",
        "Landgraf", "Langenscheidt", "Lauterbach", "Lehmann", "Leibniz", "Lichtenberg", "Liebermann", "Lindenau", "Löffler", "Lohmeyer", "Ludwig", "Lüdenscheid",
        "Mannteufel", "Markgraf", "Marquardt", "Matthäus",
        "Mehlhorn", "Meisner", "Mendelssohn", "Mertens", "Messerschmitt", "Michaelis", "Mühlenbeck", "Münzer", "Nachtigall", "Neugebauer", "Niedermeyer", "Nottebohm",
        "Nussbaum", "Oberhauser", "Oehler", "Oldenburg",
        "Ostermann", "Overbeck", "Pabst", "Pannwitz", "Pfannkuch", "Pfeiffer", "Philippsen", "Pohlmann", "Pötzsch", "Preußler", "Prüfer", "Quandt", "Rademacher", "Rahn",
        "Rautenberg", "Reichelt", "Reinhardt",
        "Rheinfels", "Richter", "Riemenschneider", "Ritter", "Rosenthal", "Rothschild", "Rückert", "Runge", "Sachsenberg", "Sauerbruch", "Schädlich", "Schäfer",
        "Scheffler", "Schimmelpfennig", "Schlüter",
        "Schmalfuß", "Schneider", "Schönfeld", "Schröder", "Schultheiß", "Schumacher", "Schütz", "Schweitzer", "Seydlitz", "Siebert", "Sonnenschein", "Spangenberg",
        "Sperling", "Stadtmüller", "Steinbrück",
        "Stiefel", "Stolzenberg", "Strauß", "Stürmer", "Tannhäuser", "Thiele", "Tiedemann", "Trautmann", "Tschirner", "Uhlmann", "Ullrich", "Vahrenholt", "Vogelsang",
        "Vollmer", "Vosskuhle", "Wachsmuth",
        "Wagenknecht", "Waldmann", "Wallenstein", "Wassermann", "Weberknecht", "Weidenfeld", "Weißhaupt", "Werner", "Westphal", "Wiedemann", "Wilhelmi", "Windhorst",
        "Winkler", "Wittenberg", "Wöhrmann",
        "Wohlfahrt", "Wunderlich", "Würth", "Zabel", "Zaunkönig", "Zeidler", "Ziegler", "Zimmermann", "Zöllner", "Zuckmayer",
    ];

    /// <summary>Names that differ by their spelling alone.</summary>
    public static readonly IReadOnlyList<string> SoundingAlike = ["Meier", "Mayer", "Maier", "Meyer", "Schmidt", "Schmitt", "Schmid"];

    static readonly (string Written, string Heard)[] ByEar =
    [
        ("ä", "a"), ("ö", "o"), ("ü", "u"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ä", "e"), ("ß", "ss"), ("ss", "ß"), ("ß", "s"), ("ie", "i"), ("y", "i"), ("tz", "z"),
        ("z", "tz"), ("dt", "t"), ("dt", "d"),
        ("tt", "t"), ("ei", "ai"), ("ei", "ey"), ("ey", "ei"), ("ay", "ei"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("eu", "oi"), ("nn", "n"), ("mm", "m"), ("ff", "f"),
        ("ah", "a"), ("oh", "o"), ("eh", "e"), ("v", "f"),
    ];

    /// <summary>Every way in which the rules get a name wrong, each once. Where a key slips in a name follows from the name, so the set is the same every time.</summary>
    public static IEnumerable<string> Misspelled(string name)
    {
        var wrong = new HashSet<string>();
        foreach (var (written, heard) in ByEar)
            if (name.Contains(written, StringComparison.Ordinal)) wrong.Add(name.Replace(written, heard, StringComparison.Ordinal));
        var at = 1 + (name.Length * 7 + name[0]) % (name.Length - 2);
        wrong.Add(name.Remove(at, 1));
        wrong.Add(name.Insert(at, name[at].ToString()));
        wrong.Add(string.Concat(name.AsSpan(0, at), name.AsSpan(at + 1, 1), name.AsSpan(at, 1), name.AsSpan(at + 2)));
        wrong.Remove(name);
        return wrong;
    }
}
