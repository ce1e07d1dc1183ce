using Erp.Inventory.Stocks;
using Erp.Platform.Imports;
using Erp.Platform.Work;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Inventory;

/// <summary>What lies in stock at the start, what moved and what was counted comes as a file, by the rules of the page.</summary>
public sealed class StockMoveImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "inventory/moves";

    readonly Depot depot = new(company);
    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Opening_stock_comes_in_any_unit_of_the_item_is_doubled_by_no_second_file_and_taken_back_by_the_opposite()
    {
        await depot.BinsAsync("E1", "A", "B");
        var (spot, cable) = (await depot.GoodsAsync("Strahler"), await depot.GoodsAsync("Leitung"));
        var carton = await company.AsSystemAsync(async p =>
        {
            var items = p.GetRequiredService<Erp.Catalog.Items.ItemService>();
            var form = (await p.GetRequiredService<Erp.Catalog.Items.ItemQueries>().DetailAsync(cable)).Form;
            var unit = (await p.GetRequiredService<Erp.Catalog.Units.UnitQueries>().LookUpAsync()).First(u => u.Id != form.UnitId);
            form.Units.Add(new() { UnitId = unit.Id, Factor = 25 });
            await items.ChangeAsync(cable, form);
            return unit.Code;
        });
        var file = $"Artikel;Lagerplatz;Menge;Einheit;Datum\n{await NumberAsync(spot)};E1 · A;12;;{depot.Today:d}\n{await NumberAsync(cable)};E1/B;3;{carton};{depot.Today:d}\n";

        var (import, report) = await desk.BringAsync(Kind, file);
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal((2, 12m, 75m), (report.Created, (await depot.FiguresAsync(spot)).OnHand, (await depot.FiguresAsync(cable)).OnHand));
        var (_, again) = await desk.BringAsync(Kind, file);
        Assert.Equal((0, 2), (again.Created, again.Unchanged));

        await desk.UndoAsync(import);
        Assert.Equal((0m, 0m), ((await depot.FiguresAsync(spot)).OnHand, (await depot.FiguresAsync(cable)).OnHand));
        Assert.Equal((2, ImportState.Undone), ((await depot.ExplainAsync(spot)).Count, (await desk.DetailAsync(import)).State));
        Assert.Equal(2, (await desk.BringAsync(Kind, file)).Report.Created);
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task A_count_holds_for_its_day_though_a_later_move_stands_above_it_in_the_file()
    {
        await depot.BinsAsync("E9", "Z");
        var item = await depot.GoodsAsync("Haken");
        var number = await NumberAsync(item);
        var (_, report) = await desk.BringAsync(
            Kind,
            $"Art;Artikelnummer;Von Lagerplatz;Nach Lagerplatz;Menge;Datum;Grund\nZugang;{number};;E9 · Z;10;{depot.Today:d};\nKorrektur;{number};E9 · Z;;5;{depot.Today.AddDays(-1):d};Inventur\n");
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal(15, (await depot.FiguresAsync(item)).OnHand);
    }

    [Fact]
    public async Task A_second_count_of_a_day_sets_what_was_counted_though_an_earlier_one_made_the_same_difference()
    {
        var bin = (await depot.BinsAsync("E8", "Y"))[0];
        var item = await depot.GoodsAsync("Schelle");
        await depot.ReceiveAsync(item, bin, 10);
        // Eight are missing, and then eight are found.
        await depot.CountAsync(item, bin, 2);
        var file = $"Art;Artikelnummer;Von Lagerplatz;Menge;Datum;Grund\nKorrektur;{await NumberAsync(item)};E8 · Y;8;{depot.Today:d};Zählung\n";
        Assert.Equal((1, 0), (await desk.BringAsync(Kind, file)).Report is var first ? (first.Created, first.Wrong) : default);
        Assert.Equal(8, (await depot.FiguresAsync(item)).OnHand);
        Assert.Equal((0, 1), (await desk.BringAsync(Kind, file)).Report is var again ? (again.Created, again.Unchanged) : default);

        // A third count in the file of another: what was counted last lies there.
        await depot.CountAsync(item, bin, 3);
        Assert.Equal(1, (await desk.BringAsync(Kind, file)).Report.Created);
        Assert.Equal(8, (await depot.FiguresAsync(item)).OnHand);
        var refused = (await desk.BringAsync(Kind, file.Replace(";8;", ";-7;", StringComparison.Ordinal))).Report;
        Assert.Equal((0, "Menge"), (refused.Created, Assert.Single(refused.Problems).Heading));
    }

    [Fact]
    public async Task Every_kind_moves_by_the_rules_of_the_page_and_each_row_that_breaks_one_is_told_at_its_column()
    {
        var bins = await depot.BinsAsync("E2", "C", "D");
        var item = await depot.GoodsAsync("Kiste");
        await depot.ReceiveAsync(item, bins[0], 10);
        var number = await NumberAsync(item);
        var (day, later) = ($"{depot.Today:d}", $"{depot.Today.AddDays(1):d}");
        var id = await desk.UploadAsync(Kind, $"""
            Art;Artikelnummer;Von Lagerplatz;Nach Lagerplatz;Menge;Einheit;Datum;Grund
            Umlagerung;{number};E2 · C;E2 · D;4;;{day};
            Abgang;{number};E2 · D;;3;;{day};Bruch
            Korrektur;{number};E2 · C;;8;;{day};Inventur
            Abgang;{number};E2 · D;;1;;{day};
            Abgang;{number};E2 · D;;50;;{day};Zu viel
            Zugang;{number};;E9;1;;{day};
            Zugang;{number};;E2 · C;1;Palette;{day};
            Zugang;{number};;E2 · C;1;;{later};
            Zugang;A-unbekannt;;E2 · C;1;;{day};
            Zugang;{number};;E2 · C;0;;{day};

            """);
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.CheckAsync(id, plan);
        Assert.Equal(
            ["10:Artikelnummer", "11:Menge", "5:Grund", "6:Menge", "7:Nach Lagerplatz", "8:Einheit", "9:Datum"],
            report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal((3, 10m), (report.Created, (await depot.FiguresAsync(item)).OnHand));
        Assert.Equal(ItemStockTexts.NotEnough, report.Problems.Single(p => p.Row == 6).Says.Text);

        Assert.Equal((3, 7), (await desk.RunAsync(id, plan)) is var done ? (done.Created, done.Wrong) : default);
        Assert.Equal([("C", 8m), ("D", 1m)], (await depot.StockAsync(item)).Bins.Select(b => (b.Code, b.OnHand)));
        var (_, counted) = await desk.BringAsync(Kind, $"Art;Artikelnummer;Von Lagerplatz;Menge;Datum;Grund\nKorrektur;{number};E2 · C;8;{day};Zweite Inventur\n");
        Assert.Equal((0, 1, 0), (counted.Created, counted.Unchanged, counted.Wrong));

        await depot.IssueAsync(item, bins[0], 8);
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.UndoAsync(id));
        Assert.Equal(1m, (await depot.FiguresAsync(item)).OnHand);
    }

    Task<string> NumberAsync(Guid item) => company.QueryAsync<string>($"select number from items where id = '{item}'");
}
