using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog;

/// <summary>A hundred and fifty things an event needs: light, sound, rigging, stage, power, and the hands to set them up.</summary>
sealed class CatalogDemo(ItemService items, Database database) : IDemoData
{
    // Name with a place for the variant, English name, unit, variants with their prices.
    static readonly (string De, string En, string Unit, (string Variant, decimal Price)[] Variants)[] Goods =
    [
        ("LED-Scheinwerfer Par 64 {0}", "LED spotlight Par 64 {0}", "Stk", [("RGB", 129m), ("RGBW", 169m), ("RGBWA+UV", 229m), ("Warmweiß", 149m), ("Tageslicht", 149m)]),
        ("Moving Head Spot {0}", "Moving head spot {0}", "Stk", [("150 W", 890m), ("250 W", 1490m), ("400 W", 2290m), ("650 W", 3890m), ("1000 W", 5490m)]),
        ("Traverse 3-Punkt {0}", "Truss triangular {0}", "Stk", [("0,5 m", 79m), ("1,0 m", 109m), ("1,5 m", 139m), ("2,0 m", 165m), ("2,5 m", 189m), ("3,0 m", 219m)]),
        ("Traverse 4-Punkt {0}", "Truss square {0}", "Stk", [("0,5 m", 99m), ("1,0 m", 135m), ("2,0 m", 199m), ("3,0 m", 269m), ("4,0 m", 339m)]),
        ("Bühnenpodest 2 × 1 m {0}", "Stage deck 2 × 1 m {0}", "Stk", [("20 cm", 249m), ("40 cm", 259m), ("60 cm", 269m), ("80 cm", 279m), ("100 cm", 289m)]),
        ("Funkmikrofon {0}", "Wireless microphone {0}", "Set", [("Handsender", 499m), ("Taschensender", 549m), ("Headset", 629m), ("Doppelset", 899m)]),
        ("Aktivlautsprecher {0}", "Active speaker {0}", "Stk", [("8 Zoll", 349m), ("10 Zoll", 429m), ("12 Zoll", 549m), ("15 Zoll", 699m)]),
        ("Subwoofer aktiv {0}", "Active subwoofer {0}", "Stk", [("12 Zoll", 649m), ("15 Zoll", 849m), ("18 Zoll", 1190m), ("2 × 18 Zoll", 2190m)]),
        ("Digitalmischpult {0}", "Digital mixing console {0}", "Stk", [("16 Kanäle", 1290m), ("24 Kanäle", 1990m), ("32 Kanäle", 2990m), ("64 Kanäle", 7490m)]),
        ("Stromverteiler CEE {0}", "Power distributor CEE {0}", "Stk", [("16 A", 189m), ("32 A", 329m), ("63 A", 689m), ("125 A", 1590m)]),
        ("Stromkabel H07RN-F {0}", "Power cable H07RN-F {0}", "m", [("3 × 1,5 mm²", 2.45m), ("3 × 2,5 mm²", 3.65m), ("5 × 2,5 mm²", 5.95m), ("5 × 6 mm²", 12.4m), ("5 × 16 mm²", 28.9m)]),
        ("DMX-Kabel {0}", "DMX cable {0}", "Stk", [("1 m", 9.9m), ("3 m", 13.9m), ("5 m", 17.9m), ("10 m", 26.9m), ("20 m", 44.9m)]),
        ("Kettenzug {0}", "Chain hoist {0}", "Stk", [("250 kg", 1390m), ("500 kg", 1790m), ("1000 kg", 2690m)]),
        ("Bühnenmolton schwarz {0}", "Stage molton black {0}", "m", [("300 g/m²", 8.9m), ("500 g/m²", 14.9m)]),
        ("LED-Wand P{0} Modul 50 × 50 cm", "LED wall P{0} panel 50 × 50 cm", "Stk", [("2,6", 890m), ("3,9", 590m), ("4,8", 490m)]),
        ("Nebelmaschine {0}", "Fog machine {0}", "Stk", [("700 W", 119m), ("1500 W", 249m), ("3000 W", 690m)]),
        ("Nebelfluid {0}", "Fog fluid {0}", "l", [("leicht", 7.9m), ("mittel", 8.4m), ("dicht", 8.9m)]),
        ("Gewebeband 50 mm {0}", "Gaffer tape 50 mm {0}", "Stk", [("schwarz", 9.9m), ("weiß", 9.9m), ("silber", 8.9m), ("gelb", 10.9m)]),
        ("Flightcase {0}", "Flight case {0}", "Stk", [("60 × 40", 189m), ("80 × 60", 259m), ("120 × 60", 379m), ("Rack 6 HE", 169m), ("Rack 12 HE", 239m)]),
        ("Stativ {0}", "Stand, {0}", "Stk", [("Mikrofon", 39m), ("Lautsprecher", 49m), ("Licht 3 m", 89m), ("Kurbel 4 m", 289m)]),
        ("Beamer {0}", "Projector {0}", "Stk", [("5.000 lm", 1890m), ("8.000 lm", 4290m), ("12.000 lm", 8990m)]),
        ("Leinwand {0}", "Screen {0}", "Stk", [("2 × 1,2 m", 259m), ("3 × 1,7 m", 489m), ("4 × 2,3 m", 890m)]),
        ("Absperrgitter {0}", "Crowd barrier {0}", "Stk", [("2,0 m", 69m), ("2,5 m", 79m)]),
        ("Faltpavillon {0}", "Folding marquee {0}", "Stk", [("3 × 3 m", 390m), ("3 × 4,5 m", 520m), ("3 × 6 m", 690m)]),
        ("Pyro-Funkenfontäne {0}", "Spark fountain {0}", "Stk", [("klein", 349m), ("groß", 590m)]),
        ("Handfunkgerät {0}", "Two-way radio {0}", "Stk", [("analog", 129m), ("digital", 289m)]),
        ("Intercom {0}", "Intercom {0}", "Set", [("2 Sprechstellen", 690m), ("4 Sprechstellen", 1290m), ("8 Sprechstellen", 2490m)]),
        ("Akku-Uplight {0}", "Battery uplight {0}", "Stk", [("IP20", 219m), ("IP65", 289m), ("6er-Set", 1490m)]),
        ("Rigging-Schäkel {0}", "Rigging shackle {0}", "Stk", [("1 t", 6.9m), ("2 t", 9.9m), ("3,25 t", 13.9m)]),
        ("Rundschlinge {0}", "Round sling {0}", "Stk", [("1 m", 8.9m), ("2 m", 12.9m), ("3 m", 16.9m)]),
        ("Fachbuch {0}", "Handbook {0}", "Stk", [("Veranstaltungstechnik", 49.9m), ("Lichtdesign", 39.9m), ("Versammlungsstätten", 34.9m)]),
        ("Kabelbrücke {0}", "Cable ramp {0}", "Stk", [("2 Kanäle", 69m), ("3 Kanäle", 99m), ("5 Kanäle", 149m)]),
        ("Trussclamp {0}", "Truss clamp {0}", "Stk", [("leicht", 9.9m), ("mittel", 14.9m), ("schwer", 24.9m), ("mit TÜV", 29.9m)]),
        ("Lichtstellpult {0}", "Lighting console {0}", "Stk", [("512 Kanäle", 990m), ("1.024 Kanäle", 2490m), ("4.096 Kanäle", 8990m)]),
        ("DMX-Splitter {0}", "DMX splitter {0}", "Stk", [("4-fach", 149m), ("8-fach", 229m)]),
        ("Dimmerpack {0}", "Dimmer pack {0}", "Stk", [("4 × 10 A", 390m), ("6 × 10 A", 590m), ("12 × 10 A", 1290m)]),
        ("Hubwagen {0}", "Pallet truck {0}", "Stk", [("2,0 t", 390m), ("2,5 t", 450m)]),
        ("Rollwagen {0}", "Dolly {0}", "Stk", [("Podeste", 289m), ("Traversen", 349m), ("Kabel", 219m)]),
        ("Monitorlautsprecher {0}", "Stage monitor {0}", "Stk", [("10 Zoll", 490m), ("12 Zoll", 640m), ("15 Zoll", 790m)]),
        ("Sicherungsseil {0}", "Safety wire {0}", "Stk", [("60 cm", 4.9m), ("100 cm", 6.9m)]),
    ];

    static readonly (string De, string En, string Unit, decimal Price)[] Services =
    [
        ("Veranstaltungstechniker, Tagessatz", "Event technician, day rate", "Tag", 420m), ("Meister für Veranstaltungstechnik, Tagessatz", "Event master technician, day rate", "Tag", 560m),
        ("Auf- und Abbauhelfer", "Stagehand", "Std", 34m), ("Lichtoperator, Tagessatz", "Lighting operator, day rate", "Tag", 480m), ("Tonmeister, Tagessatz", "Sound engineer, day rate", "Tag", 520m),
        ("Transport LKW 7,5 t", "Transport 7.5 t lorry", "km", 1.85m), ("Transport Sattelzug", "Transport articulated lorry", "km", 2.9m), ("Planung und CAD", "Planning and CAD", "Std", 95m),
        ("Statiknachweis", "Structural verification", "psch", 650m), ("Projektleitung", "Project management", "Std", 110m),
        ("Elektroprüfung DGUV V3", "Electrical test DGUV V3", "Stk", 6.5m), ("Reinigung", "Cleaning", "psch", 180m),
    ];

    // What the German names of variants say in English.
    static readonly Dictionary<string, string> Words = new()
    {
        ["Warmweiß"] = "warm white", ["Tageslicht"] = "daylight", ["Handsender"] = "handheld", ["Taschensender"] = "bodypack", ["Doppelset"] = "double set",
        ["6er-Set"] = "set of six", ["Zoll"] = "inch",
        ["Kanäle"] = "channels", ["leicht"] = "light", ["mittel"] = "medium", ["dicht"] = "dense", ["schwer"] = "heavy", ["mit"] = "with", ["TÜV"] = "TÜV approval",
        ["schwarz"] = "black", ["weiß"] = "white",
        ["silber"] = "silver", ["gelb"] = "yellow", ["HE"] = "U", ["Mikrofon"] = "microphone", ["Lautsprecher"] = "loudspeaker", ["Licht"] = "light",
        ["Kurbel"] = "crank", ["klein"] = "small", ["groß"] = "large",
        ["Sprechstellen"] = "stations", ["4-fach"] = "4-way", ["8-fach"] = "8-way", ["Podeste"] = "decks", ["Traversen"] = "trusses", ["Kabel"] = "cables",
        ["Veranstaltungstechnik"] = "event technology",
        ["Lichtdesign"] = "lighting design", ["Versammlungsstätten"] = "places of assembly",
    };

    public int Order => 10;

    /// <summary>A variant in English, numbers written the English way.</summary>
    internal static string English(string variant) =>
        string.Join(' ', variant.Split(' ').Select(word => Words.GetValueOrDefault(word) ?? string.Concat(word.Select(c => c switch { ',' => '.', '.' => ',', _ => c }))));

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var units = await db.Units.ToDictionaryAsync(u => u.Code, u => u.Id, ct);
        year.TurnTo(year.Start.AddDays(-30));
        foreach (var (de, en, unit, variants) in Goods)
            foreach (var (variant, price) in variants)
                await items.CreateAsync(new()
                {
                    NameDe = string.Format(Languages.German, de, variant), NameEn = string.Format(Languages.English, en, English(variant)), UnitId = units[unit],
                    SalesPrice = price, Cost = CostOf(price),
                    TaxClass = de.StartsWith("Fachbuch", StringComparison.Ordinal) ? TaxClass.Reduced : TaxClass.Standard,
                }, ct);
        foreach (var (de, en, unit, price) in Services)
            await items.CreateAsync(new() { NameDe = de, NameEn = en, UnitId = units[unit], SalesPrice = price, Cost = CostOf(price), Kind = ItemKind.Service }, ct);
    }

    /// <summary>Between 52 and 70 per cent of the price, the dearer the closer.</summary>
    static decimal CostOf(decimal price) => Math.Round(price * (0.52m + (0.18m * Math.Min(price, 3000m) / 3000m)), 2);
}
