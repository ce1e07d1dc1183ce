using Erp.Catalog;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Purchasing.Contracts;
using Erp.Tests.Catalog;
using Erp.Tests.Inventory;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>What was reserved, bought or put in place is neither lost nor counted twice, whatever becomes of the list or the project.</summary>
public sealed class BomLifeTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly Depot depot = new(company);
    readonly Pricing pricing = new(company);

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_project_that_ends_gives_its_stock_back_and_buys_nothing_more(bool calledOff)
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Strahler");
        await depot.ReceiveAsync(item, 10);
        var lamp = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity) = (item, 4));
        var (cloth, truss) = (await desk.AddAsync(project, "Molton", fill: f => f.UnitPrice = 3), await desk.AddAsync(project, "Traverse", fill: f => f.UnitPrice = 9));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(lamp)));
        var wanted = (await desk.OrderAsync(project, cloth)).Single().Id;
        var ordered = (await desk.OrderAsync(project, truss)).Single().Id;
        await desk.SupplyAsync(ordered);
        await desk.ApproveAsync(ordered);
        await desk.OnRequestAsync(s => s.OrderAsync(ordered));

        if (calledOff) await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Sturm" }));
        else await RunToEndAsync(project);
        Assert.Equal((10, 0, 10, 0), await depot.FiguresAsync(item));
        Assert.Equal(
            [BomLineState.Planned, BomLineState.Planned, BomLineState.Ordered],
            [await desk.StateAsync(project, lamp), await desk.StateAsync(project, cloth), await desk.StateAsync(project, truss)]);
        Assert.Equal((PurchaseRequestState.Cancelled, PurchaseRequestState.Ordered), ((await desk.RequestAsync(wanted)).State, (await desk.RequestAsync(ordered)).State));

        await planner.OnProjectAsync(s => s.ReopenAsync(project));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(lamp)));
        Assert.Equal(4, (await depot.FiguresAsync(item)).Reserved);
    }

    [Fact]
    public async Task A_broken_down_kit_is_a_heading_that_nobody_buys_or_reserves()
    {
        var project = await planner.ProjectAsync();
        var lamp = await pricing.ItemAsync(10, but: f => (f.NameDe, f.Cost) = ("Lampe", 6));
        var kit = await pricing.KitAsync((lamp, 2));
        var line = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity, f.UnitPrice) = (kit, 3, 20));
        await desk.OnAsync(s => s.ExplodeAsync(line));
        var rows = (await desk.ReadAsync(project)).ToDictionary(l => l.Id);
        Assert.Equal(((Guid?)null, 0m), (rows[line].ItemId, rows[line].UnitPrice));
        var part = rows.Values.Single(l => l.ParentId == line);
        Assert.Equal((lamp, 2m, 6m), (part.ItemId!.Value, part.Quantity, part.UnitPrice));
        Assert.Equal(6, (await desk.AskAsync(q => q.UsesAsync(lamp))).Single().Total);

        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(line))));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(part.Id)));
        Assert.Equal(6, (await depot.StockAsync(lamp)).Reservations.Sum(r => r.Quantity));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.ExplodeAsync(line)));
    }

    [Fact]
    public async Task One_level_of_an_item_is_broken_down_at_a_time()
    {
        var project = await planner.ProjectAsync();
        var (tower, arm, lamp) = await TowerAsync();
        var line = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity) = (tower, 3));
        Assert.Equal(50, (await desk.ReadAsync(project)).Single().UnitPrice);
        await desk.OnAsync(s => s.ExplodeAsync(line));
        var inside = (await desk.ReadAsync(project)).Single(l => l.ParentId == line);
        Assert.Equal((arm, 2m, 25m), (inside.ItemId!.Value, inside.Quantity, inside.UnitPrice));
        await desk.OnAsync(s => s.ExplodeAsync(inside.Id));
        var below = (await desk.ReadAsync(project)).Where(l => l.ParentId == inside.Id).ToList();
        Assert.Equal([(lamp, 2.1m, 10m), (null, 4m, 1m)], below.OrderBy(l => l.Position).Select(l => (l.ItemId == lamp ? lamp : (Guid?)null, l.Quantity, l.UnitPrice)));
        Assert.Equal(150, new BomTree((await desk.ReadAsync(project)).Select(l => l.Node)).Total);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.ExplodeAsync(below[0].Id)));
        Assert.Equal(BomLineTexts.NoParts, refused.Says.Text);
    }

    [Fact]
    public async Task An_item_is_copied_with_all_its_levels_whose_quantities_multiply()
    {
        var project = await planner.ProjectAsync();
        var stage = await desk.AddAsync(project, "Bühne", fill: f => f.Quantity = 2);
        var (tower, _, lamp) = await TowerAsync();
        var top = await desk.OnAsync(s => s.CopyItemAsync(project, new(stage, null), new() { ItemId = tower, Quantity = 3 }));
        var rows = (await desk.ReadAsync(project)).ToDictionary(l => l.Id);
        var tree = new BomTree(rows.Values.Select(l => l.Node));
        Assert.Equal("1 Bühne, 1.1 Turm, 1.1.1 Ausleger, 1.1.1.1 Lampe, 1.1.1.2 Bolzen", await desk.OutlineAsync(project));
        var line = rows.Values.Single(l => l.ItemId == lamp);
        Assert.Equal((25.2m, "vorn"), (tree.Of(line.Id).Total, line.Note));
        Assert.Equal((300m, 300m), (tree.Total, tree.Of(top).Branch));
        Assert.All(rows.Values.Where(l => tree.CountBelow(l.Id) > 0 && l.Id != stage), heading => Assert.Equal((null, 0m), (heading.ItemId, heading.UnitPrice)));

        await company.AsSystemAsync(async p => await p.GetRequiredService<UndoService>().UndoAsync(await company.QueryAsync<Guid>("select id from commits order by xid desc limit 1")));
        Assert.Single(await desk.ReadAsync(project));
        Assert.Equal(BomLineTexts.NoParts, (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OnAsync(s => s.CopyItemAsync(project, new(null, null), new() { ItemId = lamp })))).Says.Text);
    }

    [Fact]
    public async Task What_is_used_in_an_assembly_is_used_by_the_project_too()
    {
        var project = await planner.ProjectAsync();
        var (tower, arm, lamp) = await TowerAsync();
        await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity) = (tower, 3));
        await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity) = (lamp, 5));
        Assert.Equal(17.6m, (await desk.AskAsync(q => q.UsesAsync(lamp))).Single().Total);
        Assert.Equal((6m, "Stk"), (await desk.AskAsync(q => q.UsesAsync(arm))).Select(u => (u.Total, u.UnitCode)).Single());
    }

    [Fact]
    public async Task Where_the_cost_of_a_part_is_not_known_the_kit_keeps_its_price()
    {
        var project = await planner.ProjectAsync();
        var kit = await pricing.KitAsync((await pricing.ItemAsync(10), 1));
        var line = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.UnitPrice) = (kit, 20));
        await desk.OnAsync(s => s.ExplodeAsync(line));
        Assert.Equal([20, 0], (await desk.ReadAsync(project)).OrderBy(l => l.ParentId is not null).Select(l => l.UnitPrice));
    }

    [Fact]
    public async Task A_part_with_something_under_way_below_it_is_not_dropped_but_together_with_it()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Dimmer");
        var rig = await desk.AddAsync(project, "Rigg");
        var dimmer = await desk.AddAsync(project, "", rig, f => f.ItemId = item);
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(dimmer)));
        await StandsAsync(() => desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(rig))));
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(rig, dimmer)));
        Assert.Empty((await depot.StockAsync(item)).Reservations);

        await desk.ProcureAsync(s => s.ReplanAsync(project, PartsDesk.Lines(dimmer)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(dimmer))));
        await desk.ProcureAsync(s => s.ReplanAsync(project, PartsDesk.Lines(rig)));
        await desk.OrderAsync(project, dimmer);
        await StandsAsync(() => desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(rig))));
        Assert.Equal(BomLineState.Planned, await desk.StateAsync(project, rig));
    }

    [Fact]
    public async Task What_is_asked_for_keeps_its_amount_whatever_changes_above_it()
    {
        var project = await planner.ProjectAsync();
        var (stage, other, twice) = (await desk.AddAsync(project, "Bühne"), await desk.AddAsync(project, "Tribüne"), await desk.AddAsync(project, "Türme", fill: f => f.Quantity = 2));
        var truss = await desk.AddAsync(project, "Traverse", stage, f => (f.Quantity, f.UnitPrice) = (4, 25));
        await desk.OrderAsync(project, truss);
        var form = await desk.AskAsync(q => q.FormAsync(stage));
        form.Quantity = 3;
        await StandsAsync(() => desk.OnAsync(s => s.ChangeAsync(stage, form)));
        await StandsAsync(() => desk.OnAsync(s => s.MoveAsync(truss, new(twice, null))));
        await StandsAsync(() => desk.OnAsync(s => s.MoveAsync(stage, new(twice, null))));

        // Elsewhere for the same amount, and other words and prices, are nobody's business but the list's.
        await desk.OnAsync(s => s.MoveAsync(truss, new(other, null)));
        await desk.OnAsync(s => s.ChangeAsync(stage, form));
        Assert.Equal("1 Bühne, 2 Tribüne, 2.1 Traverse, 3 Türme", await desk.OutlineAsync(project));
    }

    [Fact]
    public async Task What_is_in_place_is_taken_out_again_and_its_goods_lie_where_they_lay()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Monitor");
        await depot.ReceiveAsync(item, 10);
        var (left, right) = (
            await desk.AddAsync(project, "Links", fill: f => (f.ItemId, f.Quantity) = (item, 4)),
            await desk.AddAsync(project, "Rechts", fill: f => (f.ItemId, f.Quantity) = (item, 1)));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(left, right)));
        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(left, right)));
        var commit = await company.QueryAsync<Guid>("select id from commits where command = 'projects.part.install' order by xid desc limit 1");
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit)));
        Assert.Equal(BomLineTexts.TakenOutInstead, refused.Says.Text);

        for (var again = 0; again < 2; again++)
        {
            await desk.ProcureAsync(s => s.TakeOutAsync(project, PartsDesk.Lines(left)));
            Assert.Equal((9, 4, 5, 0), await depot.FiguresAsync(item));
            Assert.Equal((BomLineState.Reserved, BomLineState.Installed), (await desk.StateAsync(project, left), await desk.StateAsync(project, right)));
            await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(left)));
            Assert.Equal((5, 0, 5, 0), await depot.FiguresAsync(item));
        }

        Assert.Equal(0, await depot.UnexplainedAsync());
        var never = await desk.AddAsync(project, "Nie eingebaut");
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.ProcureAsync(s => s.TakeOutAsync(project, PartsDesk.Lines(never))));
    }

    [Fact]
    public async Task What_was_bought_and_is_taken_out_is_there_as_it_came()
    {
        var project = await planner.ProjectAsync();
        var banner = await desk.AddAsync(project, "Banner", fill: f => f.UnitPrice = 80);
        var request = (await desk.OrderAsync(project, banner)).Single().Id;
        await desk.SupplyAsync(request);
        await desk.ApproveAsync(request);
        await desk.OnRequestAsync(s => s.OrderAsync(request));
        await desk.ReceiveAllAsync(request);
        await desk.ProcureAsync(s => s.InstallAsync(project, PartsDesk.Lines(banner)));
        await desk.ProcureAsync(s => s.TakeOutAsync(project, PartsDesk.Lines(banner)));
        Assert.Equal(BomLineState.Received, await desk.StateAsync(project, banner));
    }

    [Fact]
    public async Task Parts_come_at_what_they_cost_and_who_may_not_know_that_says_it_themselves()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Subwoofer");
        var (buyer, _) = await planner.HireAsync("Bea Einkauf", ProjectsPermissions.Read, ProjectsPermissions.Write, CatalogPermissions.Cost);
        var (other, _) = await planner.HireAsync("Otto Ohne", ProjectsPermissions.Read, ProjectsPermissions.Write);
        var line = await AddAsync(buyer, price: null);
        Assert.Equal(6, (await desk.ReadAsync(project)).Single(l => l.Id == line).UnitPrice);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => AddAsync(other, price: null));
        Assert.Equal((nameof(BomLineForm.UnitPrice), BomLineTexts.NoPrice), refused.Errors.Select(e => (e.Field, e.Says.Text)).Single());
        await AddAsync(other, price: 7);
        Assert.Empty((await company.AsAsync(other, p => p.GetRequiredService<BomLineQueries>().ProposeAsync(item))).Prices);
        Assert.Equal(6, (await company.AsAsync(buyer, p => p.GetRequiredService<BomLineQueries>().ProposeAsync(item))).Prices["Stk"]);

        Task<Guid> AddAsync(Actor who, decimal? price) =>
            company.AsAsync(who, p => p.GetRequiredService<BomLineService>().CreateAsync(project, new(null, null), new() { ItemId = item, UnitPrice = price }));
    }

    [Fact]
    public async Task A_copy_leaves_behind_what_counts_for_nothing_and_the_days()
    {
        var (from, to) = (await planner.ProjectAsync("Vorjahr"), await planner.ProjectAsync("Dieses Jahr"));
        var fog = await desk.AddAsync(from, "Nebelmaschine");
        await desk.AddAsync(from, "Fluid", fog);
        await desk.AddAsync(from, "Bühne", fill: f => f.WantedDate = planner.Today);
        await desk.ProcureAsync(s => s.CancelAsync(from, PartsDesk.Lines(fog)));
        Assert.Equal(1, await desk.OnAsync(s => s.CopyAsync(to, from)));
        Assert.Equal(("Bühne", (DateOnly?)null), (await desk.ReadAsync(to)).Select(l => (l.Name, l.WantedDate)).Single());
    }

    [Fact]
    public async Task The_use_of_an_item_is_multiplied_by_all_above_it()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Schraube");
        var tower = await desk.AddAsync(project, "Turm", fill: f => f.Quantity = 3);
        var level = await desk.AddAsync(project, "Ebene", tower, f => f.Quantity = 2);
        await desk.AddAsync(project, "", level, f => (f.ItemId, f.Quantity) = (item, 8));
        await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity) = (item, 1));
        await desk.AddAsync(project, "Anderes", level);
        Assert.Equal(49, (await desk.AskAsync(q => q.UsesAsync(item))).Single().Total);
    }

    [Fact]
    public async Task Parts_are_found_by_their_words_and_item_and_no_sign_stands_for_others()
    {
        var project = await planner.ProjectAsync();
        var free = await desk.AddAsync(project, "Überwurf 100 %");
        var item = await depot.GoodsAsync("Kettenzug");
        var hoist = await desk.AddAsync(project, "Hebezeug", fill: f => f.ItemId = item);
        Assert.Equal([free], await FindAsync("ueberwurf"));
        Assert.Equal([free], await FindAsync("100 %"));
        Assert.Equal([hoist], await FindAsync("hebezeug kettenzug"));
        Assert.Empty(await FindAsync("H_bezeug"));

        async Task<IEnumerable<Guid>> FindAsync(string typed) =>
            (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(BomLineList.Description, GridState.Initial with { Search = typed })))
                .Rows.Where(r => r.ProjectId == project).Select(r => r.Id);
    }

    /// <summary>A tower of two arms, each of two lamps at 10 and four bolts at 1; of the lamps a twentieth breaks.</summary>
    async Task<(Guid Tower, Guid Arm, Guid Lamp)> TowerAsync()
    {
        var lamp = await pricing.ItemAsync(20, but: f => (f.NameDe, f.NameEn, f.Cost) = ("Lampe", "Lampe", 10));
        var bolt = await pricing.ItemAsync(2, but: f => (f.NameDe, f.NameEn, f.Cost) = ("Bolzen", "Bolzen", 1));
        var arm = await pricing.MadeOfAsync([new() { ItemId = lamp, Quantity = 2, ScrapPercent = 5, Text = "vorn" }, new() { ItemId = bolt, Quantity = 4 }]);
        await pricing.ChangeItemAsync(arm, f => (f.NameDe, f.NameEn) = ("Ausleger", "Ausleger"));
        var tower = await pricing.AssemblyAsync((arm, 2));
        await pricing.ChangeItemAsync(tower, f => (f.NameDe, f.NameEn) = ("Turm", "Turm"));
        return (tower, arm, lamp);
    }

    async Task RunToEndAsync(Guid project)
    {
        await planner.OnProjectAsync(s => s.ApproveAsync(project));
        await planner.OnProjectAsync(s => s.StartAsync(project));
        await planner.OnProjectAsync(s => s.FinishAsync(project));
    }

    static async Task StandsAsync(Func<Task> act) => Assert.Equal(BomLineTexts.AmountStands, (await Assert.ThrowsAsync<BusinessRuleException>(act)).Says.Text);
}
