using Erp.Catalog.Categories;
using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Catalog.Items;
using Erp.Catalog.PriceLists;
using Erp.Catalog.TextBlocks;
using Erp.Parties.Contracts;
using Erp.Platform.Demo;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog;

/// <summary>A tree of categories, cartons, a kit, an assembly in another, a wholesale list with scales, a text block and rates of the franc: enough to see what each is for.</summary>
sealed class PriceDemo(ItemService items, ItemCategoryService categories, PriceListService lists, RecordService records, Database database) : IDemoData
{
    // Branch, and what the names of its items begin with.
    static readonly (string De, string En, string? Parent, string[] Items)[] Tree =
    [
        ("Lichttechnik", "Lighting", null, ["Lichtstellpult", "Dimmerpack", "DMX"]),
        ("Scheinwerfer", "Luminaires", "Lichttechnik", ["LED-Scheinwerfer", "Moving Head", "Akku-Uplight"]),
        ("Tontechnik", "Sound", null, ["Funkmikrofon", "Aktivlautsprecher", "Subwoofer"]),
        ("Rigging", "Rigging", null, ["Traverse", "Rigging-Schäkel", "Rundschlinge"]),
    ];

    public int Order => 21;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var known = await db.Items.Select(i => new { i.Id, i.NameDe, i.SalesPrice, i.UnitId }).ToListAsync(ct);
        var carton = await db.Units.Where(u => u.Code == "Ktn").Select(u => u.Id).SingleAsync(ct);
        var keys = new Dictionary<string, Guid>();
        foreach (var branch in Tree)
            keys[branch.De] = await categories.CreateAsync(new() { NameDe = branch.De, NameEn = branch.En, ParentId = branch.Parent is null ? null : keys[branch.Parent] }, ct);
        // Two of each branch show what it is for; every change costs a new demo some of its time.
        foreach (var branch in Tree)
            foreach (var item in known.Where(i => branch.Items.Any(name => i.NameDe.StartsWith(name, StringComparison.Ordinal))).Take(2))
                await ChangeAsync(item.Id, form => form.CategoryId = keys[branch.De], ct);

        Guid Named(string start) => known.First(i => i.NameDe.StartsWith(start, StringComparison.Ordinal)).Id;
        var tape = known.First(i => i.NameDe.StartsWith("Gewebeband", StringComparison.Ordinal));
        await ChangeAsync(tape.Id, form => form.Units.Add(new() { UnitId = carton, Factor = 24, Gtin = "4012345678901" }), ct);
        await items.CreateAsync(new()
        {
            NameDe = "Lichtset Kleinbühne", NameEn = "Small stage lighting kit", UnitId = tape.UnitId, Kind = ItemKind.Kit, PriceOfParts = true, CategoryId = keys["Scheinwerfer"],
            Parts = [new() { ItemId = Named("LED-Scheinwerfer"), Quantity = 4 }, new() { ItemId = Named("Stativ Licht"), Quantity = 2 }, new() { ItemId = Named("DMX-Kabel"), Quantity = 4 }],
        }, ct);
        var arm = await items.CreateAsync(new()
        {
            NameDe = "Lichtausleger 4-fach", NameEn = "Lighting arm for four", UnitId = tape.UnitId, Kind = ItemKind.Assembly, SalesPrice = 690, CategoryId = keys["Scheinwerfer"],
            Parts =
            [
                new() { ItemId = Named("Traverse 3-Punkt 2,0"), Quantity = 1 }, new() { ItemId = Named("LED-Scheinwerfer"), Quantity = 4, Text = "Neigung 35°" },
                new() { ItemId = Named("Trussclamp mittel"), Quantity = 4 }, new() { ItemId = Named("Stromkabel H07RN-F 3 × 2,5"), Quantity = 6.5m, ScrapPercent = 5 },
            ],
        }, ct);
        await items.CreateAsync(new()
        {
            NameDe = "Lichtturm 4 m", NameEn = "Lighting tower 4 m", UnitId = tape.UnitId, Kind = ItemKind.Assembly, SalesPrice = 2390, CategoryId = keys["Lichttechnik"],
            Parts =
            [
                new() { ItemId = arm, Quantity = 2, Text = "links und rechts" }, new() { ItemId = Named("Stativ Kurbel"), Quantity = 1 },
                new() { ItemId = Named("Dimmerpack"), Quantity = 1, Text = "am Fuß, gegen Regen geschützt" }, new() { ItemId = Named("Sicherungsseil 60"), Quantity = 2 },
                new() { ItemId = Named("Auf- und Abbauhelfer"), Quantity = 0.5m },
            ],
        }, ct);
        await records.CreateAsync(TextBlockRecords.Type, new()
        {
            Code = "ANLIEFERUNG", TitleDe = "Anlieferung", TitleEn = "Delivery", TextDe = "Anlieferung ebenerdig; bitte sorgen Sie für eine freie Zufahrt.",
            TextEn = "Delivery at ground level; please keep the access clear.",
        }, ct);

        foreach (var (day, rate) in new[] { (year.Start.AddDays(-30), 0.9385m), (year.Today.AddDays(-21), 0.9296m) })
            await records.CreateAsync(CurrencyRecords.Rates, new() { Currency = "CHF", Date = day, Rate = rate }, ct);
        var group = await db.PartyGroups.Where(g => g.Code == "HANDEL").Select(g => (Guid?)g.Id).FirstOrDefaultAsync(ct);
        await lists.CreateAsync(new()
        {
            Name = "Großhandel", Audience = group is null ? PriceAudience.Everyone : PriceAudience.Groups, Groups = group is null ? [] : [new() { GroupId = group }],
            Entries =
            [
                .. known.Where(i => i.SalesPrice is >= 5 and < 60).OrderBy(i => i.NameDe).Take(8).SelectMany(i => new[] { (1, 0.95m), (25, 0.9m), (100, 0.82m) }
                    .Select(scale => new PriceEntryForm { ItemId = i.Id, QuantityFrom = scale.Item1, Price = Math.Round(i.SalesPrice * scale.Item2, 2) })),
                new() { ItemId = tape.Id, UnitId = carton, QuantityFrom = 1, Price = 199 },
                new() { ItemId = Named("Moving Head"), QuantityFrom = 1, DiscountPercent = 10 },
            ],
        }, ct);
    }

    async Task ChangeAsync(Guid id, Action<ItemForm> how, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var form = ItemForm.Of(await db.Items.Include(i => i.Parts).SingleAsync(i => i.Id == id, ct));
        how(form);
        await items.ChangeAsync(id, form, ct);
    }
}
