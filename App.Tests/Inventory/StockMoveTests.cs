using Erp.Catalog.Contracts;
using Erp.Inventory.Moves;
using Erp.Inventory.Stocks;
using Erp.Inventory.Warehouses;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Tests.Inventory;

/// <summary>Goods come, go, change their place and are counted, by hand.</summary>
public sealed class StockMoveTests(Company company) : IClassFixture<Company>
{
    readonly Depot depot = new(company);

    [Fact]
    public async Task Every_kind_of_move_changes_the_stock_and_explains_it()
    {
        var (item, bins) = (await depot.GoodsAsync(), await depot.BinsAsync("M1", "A", "B"));
        await depot.ReceiveAsync(item, bins[0], 10.5m);
        await depot.TransferAsync(item, bins[0], bins[1], 4);
        await depot.IssueAsync(item, bins[1], 1.5m);
        await depot.CountAsync(item, bins[0], 6);

        Assert.Equal((8.5m, 0m, 8.5m, 0m), await depot.FiguresAsync(item));
        Assert.Equal([("A", 6m), ("B", 2.5m)], (await depot.StockAsync(item)).Bins.Select(b => (b.Code, b.OnHand)));
        var all = await depot.ExplainAsync(item);
        Assert.Equal([(4, -0.5m, 8.5m), (3, -1.5m, 9m), (2, 0m, 10.5m), (1, 10.5m, 10.5m)], all.Rows.Select(r => (r.Move.Sequence, r.Change, r.Balance)));
        var inB = await depot.ExplainAsync(item, bins[1]);
        Assert.Equal((2, 2.5m), (inB.Count, inB.OnHand));
        Assert.Equal([(-1.5m, 2.5m), (4m, 4m)], inB.Rows.Select(r => (r.Change, r.Balance)));
        Assert.Equal((9m, 3), ((await depot.ExplainAsync(item, skip: 1)).Rows[0].Balance, (await depot.ExplainAsync(item, skip: 1)).Rows.Count));
        Assert.Equal(0, await depot.UnexplainedAsync());
    }

    [Fact]
    public async Task More_than_there_is_does_not_leave_and_the_refusal_names_item_wanted_and_available()
    {
        var (item, bins) = (await depot.GoodsAsync("Nebelmaschine"), await depot.BinsAsync("M2", "A", "B"));
        await depot.ReceiveAsync(item, bins[0], 3);

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => depot.IssueAsync(item, bins[0], 3.001m));

        Assert.Equal((ItemStockTexts.NotEnough, "Lines[0].Quantity"), (refused.Says.Text, refused.Field));
        Assert.Matches("^Von A-[0-9]{5} Nebelmaschine sind nur 3 Stk verfügbar; gewünscht sind 3,001 Stk\\.", refused.Says.In(Languages.German));
        Assert.Matches("^Only 3 Stk of A-[0-9]{5} Nebelmaschine are available; 3\\.001 Stk are wanted\\.", refused.Says.In(Languages.English));
        await Assert.ThrowsAsync<BusinessRuleException>(() => depot.TransferAsync(item, bins[1], bins[0], 1));
        Assert.Equal(1, (await depot.ExplainAsync(item)).Count);
    }

    [Fact]
    public async Task A_count_of_an_earlier_day_is_compared_with_what_the_books_say_of_that_day()
    {
        var (item, bins) = (await depot.GoodsAsync(), await depot.BinsAsync("M8", "A", "B"));
        var day = depot.Today.AddDays(-3);
        await depot.PostAsync(new() { Kind = StockMoveKind.Receipt, Date = day.AddDays(-2), ToBinId = bins[0], Lines = [Depot.Line(item, 100)] });
        await depot.IssueAsync(item, bins[0], 15);
        await depot.TransferAsync(item, bins[0], bins[1], 5);

        Assert.Equal(100m, await BookedAsync(day));
        Assert.Equal(StockMoveTexts.NothingDiffers, (await Assert.ThrowsAsync<BusinessRuleException>(() => CountAsync(100))).Says.Text);
        await CountAsync(97);
        Assert.Equal((82m, 77m, 97m), ((await depot.FiguresAsync(item)).OnHand, await BookedAsync(depot.Today), await BookedAsync(day)));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => CountAsync(19.5m));
        Assert.Equal((StockMoveTexts.LessThanLeft, "Lines[0].Quantity"), (refused.Says.Text, refused.Field));
        Assert.EndsWith($"wurden am {day:dd.MM.yyyy} 19,5 Stk gezählt, seitdem gingen aber 20 Stk ab. Prüfen Sie Zählung und Tag.", refused.Says.In(Languages.German), StringComparison.Ordinal);
        Assert.Equal(0, await depot.UnexplainedAsync());

        Task CountAsync(decimal counted) => depot.PostAsync(new() { Kind = StockMoveKind.Adjustment, Date = day, FromBinId = bins[0], Reason = "Inventur", Lines = [Depot.Line(item, counted)] });
        Task<decimal> BookedAsync(DateOnly on) => company.AsSystemAsync(async p => (await p.GetRequiredService<ItemStockQueries>().InBinAsync(bins[0], [item], on))[item].OnHand);
    }

    [Fact]
    public async Task A_count_is_refused_where_goods_moved_since_whoever_counted_looked()
    {
        var (item, bins) = (await depot.GoodsAsync("Stativ"), await depot.BinsAsync("M9", "A"));
        await depot.ReceiveAsync(item, bins[0], 10);
        await depot.IssueAsync(item, bins[0], 2);

        var refused = Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => CountAsync(counted: 10, known: 10))).Errors);
        Assert.Equal("Lines[0].Quantity", refused.Field);
        Assert.Matches("^Von A-[0-9]{5} Stativ standen 10 Stk in den Büchern, als Sie begannen, jetzt sind es 8 Stk\\.", refused.Says.In(Languages.German));
        await CountAsync(counted: 9, known: 8);
        Assert.Equal(9m, (await depot.FiguresAsync(item)).OnHand);

        Task CountAsync(decimal counted, decimal known) =>
            depot.PostAsync(new()
            {
                Kind = StockMoveKind.Adjustment, Date = depot.Today, FromBinId = bins[0], Reason = "Zählung",
                Lines = [new() { ItemId = item, Quantity = counted, Known = known }],
            });
    }

    [Fact]
    public async Task All_lines_or_none()
    {
        var (item, scarce, bins) = (await depot.GoodsAsync(), await depot.GoodsAsync(), await depot.BinsAsync("M3", "A"));
        await depot.ReceiveAsync(item, bins[0], 5);
        await depot.ReceiveAsync(scarce, bins[0], 1);

        await Assert.ThrowsAsync<BusinessRuleException>(() => depot.PostAsync(new()
        {
            Kind = StockMoveKind.Issue, Date = depot.Today, FromBinId = bins[0], Reason = "Schrott", Lines = [Depot.Line(item, 2), Depot.Line(scarce, 2)],
        }));

        Assert.Equal((5m, 1m), ((await depot.FiguresAsync(item)).OnHand, (await depot.FiguresAsync(scarce)).OnHand));
    }

    [Fact]
    public async Task Bad_input_is_named_at_each_field()
    {
        var (service, bins) = (await depot.GoodsAsync("Aufbau", ItemKind.Service), await depot.BinsAsync("M4", "A"));
        var item = await depot.GoodsAsync();

        await RefusedAsync(new() { Kind = StockMoveKind.Issue, Date = depot.Today.AddDays(1), Lines = [] }, "FromBinId", "Date", "Reason", "Lines");
        await RefusedAsync(new() { Kind = StockMoveKind.Transfer, Date = depot.Today, FromBinId = bins[0], ToBinId = bins[0], Lines = [Depot.Line(item, 1)] }, "ToBinId");
        await RefusedAsync(
            new() { Date = depot.Today, ToBinId = bins[0], Lines = [Depot.Line(service, 1), Depot.Line(Guid.CreateVersion7(), 1), Depot.Line(item, 0), Depot.Line(item, 1)] },
            "Lines[0].ItemId", "Lines[1].ItemId", "Lines[2].Quantity", "Lines[3].ItemId");
        await RefusedAsync(new()
        {
            Date = depot.Today, ToBinId = bins[0], Lines = [Depot.Line(item, 0.0001m), Depot.Line(item, -1), Depot.Line(item, 99_999_999)],
        }, "Lines[0].Quantity", "Lines[2].Quantity", "Lines[1].Quantity");
        await RefusedAsync(new() { Kind = (StockMoveKind)9, Date = depot.Today, Lines = [] }, "Kind");
        await depot.ReceiveAsync(item, bins[0], 2);
        Assert.Equal(StockMoveTexts.NothingDiffers, (await Assert.ThrowsAsync<BusinessRuleException>(() => depot.CountAsync(item, bins[0], 2))).Says.Text);
    }

    [Fact]
    public async Task A_posted_move_can_neither_be_changed_nor_removed_nor_undone()
    {
        var (item, bins) = (await depot.GoodsAsync(), await depot.BinsAsync("M5", "A"));
        await depot.ReceiveAsync(item, bins[0], 1);

        foreach (var sql in new[] { "update stock_moves set quantity = 2 returning 1", "delete from stock_moves returning 1" })
            Assert.Equal("stock_moves_are_immutable", (await Assert.ThrowsAsync<PostgresException>(() => company.QueryAsync<int>(sql))).ConstraintName);
        var commit = await company.QueryAsync<Guid>("select id from commits where command = 'inventory.move.receive' order by at desc limit 1");
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit)));
    }

    [Fact]
    public async Task A_bin_that_saw_goods_stays_and_an_empty_one_goes()
    {
        var bins = await depot.BinsAsync("M6", "A", "B");
        await depot.ReceiveAsync(await depot.GoodsAsync(), bins[0], 1);
        var id = await company.QueryAsync<Guid>("select id from warehouses where code = 'M6'");

        async Task KeepOnlyAsync(string code) => await company.AsSystemAsync(async p =>
        {
            var form = await p.GetRequiredService<WarehouseQueries>().FormAsync(id);
            form.Bins.RemoveAll(b => b.Code != code);
            await p.GetRequiredService<WarehouseService>().ChangeAsync(id, form);
        });

        Assert.Equal(WorkTexts.StillInUse, (await Assert.ThrowsAsync<BusinessRuleException>(() => KeepOnlyAsync("B"))).Says.Text);
        await KeepOnlyAsync("A");
        Assert.Equal(1, await company.QueryAsync<long>($"select count(*) from bins where warehouse_id = '{id}'"));
        await Assert.ThrowsAsync<InvalidInputException>(() => KeepOnlyAsync("none"));
        await Assert.ThrowsAsync<InvalidInputException>(() => depot.BinsAsync("M7", "a", "A"));
    }

    async Task RefusedAsync(StockPostingForm form, params string[] fields)
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => depot.PostAsync(form));
        Assert.Equal(fields, refused.Errors.Select(e => e.Field).Distinct());
    }
}
