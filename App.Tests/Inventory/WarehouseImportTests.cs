using Erp.Inventory.Warehouses;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;

namespace Erp.Tests.Inventory;

/// <summary>Warehouses and their bins come as a file.</summary>
public sealed class WarehouseImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "inventory/warehouses";

    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Rows_of_one_warehouse_are_its_bins_a_second_file_adds_and_renames_and_takes_none_away()
    {
        var (import, report) = await desk.BringAsync(Kind, "Kürzel;Name;Lagerplatz;Beschreibung\nH1;Halle 1;A;Regal A\nH1;Halle 1;B;\nH2;Halle 2;A;\n");
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal((2, "A Regal A,B"), (report.Created, await BinsAsync("H1")));

        var (_, more) = await desk.BringAsync(Kind, "Kürzel;Lagerplatz;Beschreibung\nH1;B;Regal B\nH1;C;\nH2;A;\n");
        Assert.Equal((0, 1, 1, 0), (more.Created, more.Changed, more.Unchanged, more.Wrong));
        Assert.Equal("A Regal A,B Regal B,C", await BinsAsync("H1"));
        Assert.Equal("Halle 1", await company.QueryAsync<string>("select name from warehouses where code = 'H1'"));

        var (_, again) = await desk.BringAsync(Kind, await desk.ExportAsync(WarehouseList.Description));
        Assert.Equal((0, 0, 0), (again.Created, again.Changed, again.Wrong));

        await Assert.ThrowsAsync<Erp.Platform.Work.BusinessRuleException>(() => desk.UndoAsync(import));
    }

    [Fact]
    public async Task A_warehouse_without_bins_or_with_a_nameless_one_is_told_and_an_import_goes_again()
    {
        var (import, report) = await desk.BringAsync(Kind, "Kürzel;Name;Lagerplatz\nG1;Gut;A\nG2;;A\nG3;Leer;\n");
        Assert.Equal((1, 2), (report.Created, report.Wrong));
        Assert.Equal(["3:Name", "4:Lagerplatz"], report.Problems.Select(p => $"{p.Row}:{p.Heading}"));
        await desk.UndoAsync(import);
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from warehouses where code like 'G_'"));
    }

    Task<string> BinsAsync(string warehouse) =>
        company.QueryAsync<string>($"select string_agg(concat_ws(' ', b.code, b.name), ',' order by b.code) from bins b join warehouses w on w.id = b.warehouse_id where w.code = '{warehouse}'");
}
