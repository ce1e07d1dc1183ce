using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Tests.Inventory;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>An undo keeps to what every change of a parts list keeps to: what was procured since keeps its amount.</summary>
public sealed class BomUndoTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly Depot depot = new(company);

    [Fact]
    public async Task What_was_asked_for_since_keeps_its_amount()
    {
        var project = await planner.ProjectAsync();
        var stage = await desk.AddAsync(project, "Bühne");
        var truss = await desk.AddAsync(project, "Traverse", stage, f => (f.Quantity, f.UnitPrice) = (4, 25));
        var grown = await RecountAsync(stage, 3);
        await desk.OrderAsync(project, truss);
        Assert.Equal(BomLineTexts.AmountStands, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(grown))).Says.Text);

        var other = await desk.AddAsync(project, "Tribüne");
        var moved = await MoveAsync(other, stage);
        await RecountAsync(other, 2);
        await UndoAsync(moved);
        Assert.Equal("1 Bühne, 1.1 Traverse, 2 Tribüne", await desk.OutlineAsync(project));
    }

    [Fact]
    public async Task What_was_dropped_and_is_taken_back_is_planned_with_all_below_it()
    {
        var project = await planner.ProjectAsync();
        var stage = await desk.AddAsync(project, "Bühne");
        await desk.AddAsync(project, "Traverse", stage);
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(stage)));
        await UndoAsync(await LastCommitAsync());
        Assert.Equal(BomLineState.Planned, await desk.StateAsync(project, stage));
    }

    [Fact]
    public async Task What_is_reserved_goes_back_together_with_its_reservation_or_not_at_all()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Lampe");
        var rig = await desk.AddAsync(project, "Rigg");
        var lamp = await desk.AddAsync(project, "", rig, f => (f.ItemId, f.Quantity) = (item, 4));
        var before = await RecountAsync(rig, 2);
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(lamp)));
        var after = await RecountAsync(rig, 3);
        await UndoAsync(after);
        Assert.Equal(8, (await depot.StockAsync(item)).Reservations.Sum(r => r.Quantity));
        Assert.Equal(BomLineTexts.AmountStands, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(before))).Says.Text);
        Assert.Equal(8, (await depot.StockAsync(item)).Reservations.Sum(r => r.Quantity));
    }

    [Fact]
    public async Task However_many_parts_are_dropped_and_brought_back_it_takes_the_same_queries()
    {
        var counts = new List<int>();
        foreach (var many in new[] { 2, 12 })
        {
            var project = await planner.ProjectAsync();
            var lines = new Guid[many];
            for (var n = 0; n < many; n++) lines[n] = await desk.AddAsync(project, $"Teil {n}");
            using var counter = new QueryCounter();
            await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(lines)));
            await UndoAsync(await LastCommitAsync());
            counts.Add(counter.Count);
            Assert.All(await desk.ReadAsync(project), l => Assert.Equal(BomLineState.Planned, l.State));
        }

        Assert.Equal(counts[0], counts[1]);
    }

    [Fact]
    public async Task A_project_that_is_over_is_not_counted_anew()
    {
        var project = await planner.ProjectAsync();
        var grown = await RecountAsync(await desk.AddAsync(project, "Bühne"), 3);
        await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Sturm" }));
        Assert.Equal(ProjectTexts.IsOver, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(grown))).Says.Text);
    }

    [Fact]
    public async Task A_part_that_was_dropped_is_no_use_of_its_item()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Nebelmaschine");
        var fog = await desk.AddAsync(project, "", fill: f => f.ItemId = item);
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(fog)));
        Assert.Empty(await desk.AskAsync(q => q.UsesAsync(item)));
    }

    async Task<Guid> RecountAsync(Guid line, decimal quantity)
    {
        var form = await desk.AskAsync(q => q.FormAsync(line));
        form.Quantity = quantity;
        await desk.OnAsync(s => s.ChangeAsync(line, form));
        return await LastCommitAsync();
    }

    async Task<Guid> MoveAsync(Guid line, Guid below)
    {
        await desk.OnAsync(s => s.MoveAsync(line, new(below, null)));
        return await LastCommitAsync();
    }

    [Fact]
    public async Task A_project_taken_up_again_ends_by_a_step_that_lets_go_of_its_stock_and_not_by_an_undo()
    {
        var project = await planner.ProjectAsync();
        var item = await depot.GoodsAsync("Strahler");
        var lamp = await desk.AddAsync(project, "", fill: f => f.ItemId = item);
        await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Sturm" }));
        await planner.OnProjectAsync(s => s.ReopenAsync(project));
        var reopened = await LastCommitAsync();
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(lamp)));
        Assert.Equal(ProjectTexts.EndInstead, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(reopened))).Says.Text);
    }

    Task UndoAsync(Guid commit) => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    Task<Guid> LastCommitAsync() => company.QueryAsync<Guid>("select id from commits order by xid desc limit 1");
}
