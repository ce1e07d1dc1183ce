using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Inventory;

/// <summary>Many hands at the same shelf.</summary>
public sealed class StockUnderLoadTests(Company company) : IClassFixture<Company>
{
    readonly Depot depot = new(company);

    [Fact]
    public async Task Of_many_who_want_the_last_pieces_just_as_many_get_one_as_there_are()
    {
        var (item, bin) = (await depot.GoodsAsync(), await depot.FirstBinAsync());
        await depot.ReceiveAsync(item, bin, 5);

        var got = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => SucceedsAsync(() => depot.IssueAsync(item, bin, 1))));

        Assert.Equal(5, got.Count(g => g));
        Assert.Equal((0m, 0m, 0m, 0m), await depot.FiguresAsync(item));
    }

    [Fact]
    public async Task Two_who_receive_an_item_for_the_first_time_both_count()
    {
        var (item, bin) = (await depot.GoodsAsync(), await depot.FirstBinAsync());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => depot.ReceiveAsync(item, bin, 1)));
        Assert.Equal(8, (await depot.FiguresAsync(item)).OnHand);
    }

    [Fact]
    public async Task Whoever_moves_several_items_waits_in_line_and_nobody_waits_for_ever()
    {
        var bin = await depot.FirstBinAsync();
        var items = new[] { await depot.GoodsAsync(), await depot.GoodsAsync(), await depot.GoodsAsync() };
        foreach (var item in items) await depot.ReceiveAsync(item, bin, 100);

        // Half of them name the items in the opposite order.
        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => depot.PostAsync(new()
        {
            Kind = Erp.Inventory.Moves.StockMoveKind.Issue, Date = depot.Today, FromBinId = bin, Reason = "Eigenbedarf",
            Lines = [.. (n % 2 == 0 ? items : items.Reverse()).Select(item => Depot.Line(item, 2))],
        })));

        foreach (var item in items) Assert.Equal(76, (await depot.FiguresAsync(item)).OnHand);
        Assert.Equal(0, await depot.UnexplainedAsync());
        var report = await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant);
        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    static async Task<bool> SucceedsAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (BusinessRuleException)
        {
            return false;
        }
    }
}
