using Erp.Catalog.Categories;
using Erp.Catalog.Contracts;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;

namespace Erp.Tests.Catalog;

/// <summary>The tree of categories comes as a file: by paths, or each with what it hangs on.</summary>
public sealed class ItemCategoryImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "catalog/categories";

    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Paths_in_any_order_become_a_tree_a_second_file_translates_and_an_import_goes_again()
    {
        var (import, report) = await desk.BringAsync(Kind, "Pfad;Name (Englisch)\nBühne > Licht > Spot;Spots\nBühne › Ton;Sound\nBühne;Stage\nBühne › Licht;\n");
        Assert.Empty(report.Problems.Select(p => $"{p.Row} {p.Heading}: {p.Says}"));
        Assert.Equal("Stage,Stage › Licht,Stage › Licht › Spots,Stage › Sound", await PathsAsync("Bühne"));
        var (_, more) = await desk.BringAsync(Kind, "Pfad;Name (Englisch)\nBühne › Licht;Light\nBühne › Ton;Sound\n");
        Assert.Equal((0, 1, 1), (more.Created, more.Changed, more.Unchanged));
        Assert.Equal("Stage,Stage › Light,Stage › Light › Spots,Stage › Sound", await PathsAsync("Bühne"));
        // The same by English names is the same tree.
        var (_, english) = await desk.BringAsync(Kind, "Category\nStage › Light › Spots\n");
        Assert.Equal((0, 1), (english.Created, english.Unchanged));
        await Assert.ThrowsAsync<Erp.Platform.Work.BusinessRuleException>(() => desk.UndoAsync(import));
    }

    [Fact]
    public async Task Names_with_what_they_hang_on_become_a_tree_and_what_is_wrong_is_told()
    {
        var (import, report) = await desk.BringAsync(
            Kind, $"Name;Oberkategorie\nHolz;\nPlatten;Holz\nSperrholz;Platten\nLatten;Holz › Massiv\n;Holz\n{string.Join('x', Enumerable.Repeat("lang", 20))};\n");
        Assert.Equal((4, 2), (report.Created, report.Wrong));
        Assert.Equal([6, 7], report.Problems.Select(p => p.Row));
        Assert.Equal("Holz,Holz › Massiv,Holz › Massiv › Latten,Holz › Platten,Holz › Platten › Sperrholz", await PathsAsync("Holz"));
        await desk.UndoAsync(import);
        Assert.Equal("", await PathsAsync("Holz"));
    }

    [Fact]
    public async Task Of_several_categories_of_a_name_none_is_taken_for_the_one_that_is_meant()
    {
        await desk.BringAsync(Kind, "Pfad\nHaus › Lampen\nGarten › Lampen\n");
        var (_, report) = await desk.BringAsync(Kind, "Name;Oberkategorie\nSolar;Lampen\nDecke;Haus › Lampen\n");
        Assert.Equal((1, 1, ItemCategoryTexts.ParentAmbiguous), (report.Created, report.Wrong, Assert.Single(report.Problems).Says.Text));
        Assert.Equal("", await PathsAsync("Lampen"));
    }

    [Fact]
    public async Task A_path_that_is_too_deep_leaves_none_of_its_names()
    {
        var (_, report) = await desk.BringAsync(Kind, $"Pfad\nTief{string.Concat(Enumerable.Range(1, CategoryLimits.Depth).Select(n => $" › {n}"))}\n");
        Assert.Equal((1, ""), (report.Wrong, await PathsAsync("Tief")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_list_exports_comes_back_unchanged(bool workbook)
    {
        await desk.BringAsync(Kind, $"Pfad;Name (Englisch)\nReise {workbook} › Bahn;Train\n");
        var (_, again) = await desk.BringAsync(Kind, await desk.ExportAsync(ItemCategoryList.Description, workbook));
        Assert.Equal((0, 0, 0), (again.Created, again.Changed, again.Wrong));
        Assert.True(again.Unchanged >= 2);
    }

    Task<string> PathsAsync(string root) =>
        company.QueryAsync<string>($"select coalesce(string_agg(path_en, ',' order by path_en), '') from item_categories where path_de = '{root}' or path_de like '{root} ›%'");
}
