using Erp.Platform.Tenancy;
using Erp.Projects;
using Erp.Projects.BomLines;
using Erp.Purchasing.Receipts;
using Erp.Tests.Inventory;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>What comes for a project at the very moment it ends.</summary>
public sealed class BomRaceTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly Depot depot = new(company);

    [Theory, InlineData(true), InlineData(false)]
    public async Task Nothing_is_reserved_for_a_project_that_ends_while_goods_come_for_it(bool endsFirst)
    {
        var (project, item, request) = await OrderedAsync();
        var lamp = await depot.GoodsAsync("Strahler");
        await desk.ProcureAsync(async s => await s.ReserveAsync(project, PartsDesk.Lines(await desk.AddAsync(project, "", fill: f => f.ItemId = lamp))));
        await using var db = Open();
        await using var held = await db.Database.BeginTransactionAsync();
        // Whoever is first has done everything but write what is reserved.
        await db.Database.ExecuteSqlAsync($"lock table stock_reservations in share mode");
        var first = endsFirst ? EndAsync() : ComeAsync();
        await WaitingAsync(db, 1, first);
        var second = endsFirst ? ComeAsync() : EndAsync();
        await WaitingAsync(db, 2, second);
        await held.CommitAsync();
        await Task.WhenAll(first, second);

        Assert.Equal((1, 0, 1, 0), await depot.FiguresAsync(item));
        Assert.Empty((await depot.StockAsync(lamp)).Reservations);
        Assert.Equal(BomLineState.Received, (await desk.ReadAsync(project)).Single(l => l.ItemId == item).State);

        Task EndAsync() => planner.OnProjectAsync(s => s.FinishAsync(project));
        Task ComeAsync() => desk.ReceiveAllAsync(request);
    }

    [Fact]
    public async Task Goods_that_wait_for_their_project_hold_no_stock_meanwhile()
    {
        var (project, item, request) = await OrderedAsync();
        await depot.ReceiveAsync(item, 1);
        await HoldsNoStockAsync(() => desk.ReceiveAllAsync(request));
        var receipt = await company.QueryAsync<Guid>($"select id from goods_receipts where request_id = '{request}'");
        await HoldsNoStockAsync(() => company.AsSystemAsync(p => p.GetRequiredService<GoodsReceiptService>().TakeBackAsync(receipt, new() { Version = 1, Reason = "falsch" })));
        Assert.Equal((1, 0, 1, 0), await depot.FiguresAsync(item));

        async Task HoldsNoStockAsync(Func<Task> act)
        {
            await using var db = Open();
            await using var held = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"select 1 from projects where id = {project} for update");
            var acting = act();
            await WaitingAsync(db, 1, acting);
            await db.Database.ExecuteSqlAsync($"select 1 from item_stocks where item_id = {item} for update nowait");
            await held.CommitAsync();
            await acting;
        }
    }

    /// <summary>A running project for which one item was ordered.</summary>
    async Task<(Guid Project, Guid Item, Guid Request)> OrderedAsync()
    {
        var project = await planner.ProjectAsync();
        await planner.OnProjectAsync(s => s.ApproveAsync(project));
        await planner.OnProjectAsync(s => s.StartAsync(project));
        var item = await depot.GoodsAsync("Traverse");
        var request = (await desk.OrderAsync(project, await desk.AddAsync(project, "", fill: f => f.ItemId = item))).Single().Id;
        await desk.SupplyAsync(request);
        await desk.ApproveAsync(request);
        await desk.OnRequestAsync(s => s.OrderAsync(request));
        return (project, item, request);
    }

    ErpDb Open() => company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant);

    /// <summary>Until so many wait for what this transaction holds, or for each other behind it; or the last of them had not to.</summary>
    async Task WaitingAsync(ErpDb held, int many, Task last)
    {
        var pid = await held.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").SingleAsync();
        while (!last.IsCompleted && await company.QueryAsync<long>($"""
            with recursive waiting(pid) as (
                select pid from pg_stat_activity where {pid} = any(pg_blocking_pids(pid))
                union select a.pid from pg_stat_activity a join waiting w on w.pid = any(pg_blocking_pids(a.pid)))
            select count(*) from waiting
            """) < many) await Task.Delay(20);
    }
}
