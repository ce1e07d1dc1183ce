using Erp.Inventory.Moves;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;

namespace Erp.Tests.Inventory;

/// <summary>Moves that the list exports are the moves that stand: a file of them doubles nothing.</summary>
public sealed class StockMoveRoundTripTests(Company company) : IClassFixture<Company>
{
    const string Kind = "inventory/moves";

    readonly Depot depot = new(company);
    readonly ImportDesk desk = new(company);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_list_exports_comes_back_unchanged_and_two_rows_that_say_the_same_are_two_moves(bool workbook)
    {
        var bins = await depot.BinsAsync(workbook ? "E3" : "E4", "E", "F");
        var item = await depot.GoodsAsync(workbook ? "Truhe" : "Tonne");
        await depot.ReceiveAsync(item, bins[0], 10);
        await depot.ReceiveAsync(item, bins[0], 10);
        await depot.CountAsync(item, bins[0], 21.5m);
        await depot.CountAsync(item, bins[0], 18);
        await depot.TransferAsync(item, bins[0], bins[1], 2);
        await depot.IssueAsync(item, bins[1], 1);
        var (_, again) = await desk.BringAsync(Kind, await desk.ExportAsync(StockMoveList.Description, workbook));
        Assert.Equal((0, 0), (again.Created, again.Wrong));
        Assert.True(again.Unchanged >= 5);

        var row = $"{await NumberAsync(item)};{(workbook ? "E3" : "E4")} · F;7;{depot.Today:d}\n";
        Assert.Equal(2, (await desk.BringAsync(Kind, $"Artikel;Nach Lagerplatz;Menge;Datum\n{row}{row}")).Report.Created);
        Assert.Equal((1, 2), (await desk.BringAsync(Kind, $"Artikel;Nach Lagerplatz;Menge;Datum\n{row}{row}{row}")).Report is var more ? (more.Created, more.Unchanged) : default);
    }

    Task<string> NumberAsync(Guid item) => company.QueryAsync<string>($"select number from items where id = '{item}'");
}
