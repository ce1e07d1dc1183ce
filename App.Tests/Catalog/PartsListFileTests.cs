using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>Files bring whole parts lists, by the rules that hold on the item's page, and take nothing away of which they do not speak.</summary>
public sealed class PartsListFileTests(Company company) : IClassFixture<Company>
{
    readonly Pricing pricing = new(company);

    [Fact]
    public async Task A_file_brings_lists_and_what_was_bought_so_far_is_made_from_then_on()
    {
        var (tower, arm, bolt) = (await NumberedAsync("T-1"), await NumberedAsync("T-2"), await NumberedAsync("T-3"));
        var imports = new ImportDesk(company);
        var (id, report) = await imports.BringAsync("catalog/parts", "Baugruppennummer;Teilenummer;Menge;Ausschuss;Positionstext\nT-1;T-2;2;;oben\nT-1;T-3;4;2,5;\nT-2;T-3;8;;");
        Assert.Equal((2, 0), (report.Changed, report.Wrong));
        var list = await AskAsync(q => q.OfAsync(tower));
        Assert.Equal([(arm, 2m), (bolt, 16m), (bolt, 4.1m)], list.Lines.Select(l => (l.Part.Id, l.Total)));
        await imports.UndoAsync(id);
        Assert.Empty((await AskAsync(q => q.OfAsync(tower))).Lines);
    }

    [Fact]
    public async Task What_the_list_of_all_lists_exports_comes_back_as_it_was()
    {
        var imports = new ImportDesk(company);
        var (first, last) = (await NumberedAsync("X-9"), await NumberedAsync("X-1"));
        var tower = await pricing.ItemAsync(
            0,
            but: f => (f.Number, f.Kind, f.Parts) = ("X-T", ItemKind.Assembly, [new() { ItemId = first, Quantity = 2, ScrapPercent = 5, Text = "oben" }, new() { ItemId = last, Quantity = 1.5m }]));
        // Exchanged, so that the order of the rows is no longer that of the list.
        await pricing.ChangeItemAsync(tower, f => f.Parts.Reverse());
        var before = await LinesAsync();
        var state = GridState.Initial with { Search = "X-T" };
        using var file = new MemoryStream();
        await company.AsSystemAsync(p => p.GetRequiredService<CsvExport>().WriteAsync(ItemPartList.Description, state, file, Languages.German, default));
        var (_, report) = await imports.BringAsync("catalog/parts", file.ToArray());
        Assert.Equal((0, 1, 0), (report.Changed, report.Unchanged, report.Wrong));
        await imports.BringAsync("catalog/parts", "Baugruppennummer;Teilenummer;Menge\nX-T;X-1;1,5\nX-T;X-9;2\n");
        Assert.Equal(before, await LinesAsync());

        async Task<(Guid, decimal, decimal, string?)[]> LinesAsync() => [.. (await AskAsync(q => q.OfAsync(tower))).Lines.Select(l => (l.Part.Id, l.Quantity, l.ScrapPercent, l.Text))];
    }

    [Fact]
    public async Task Rows_of_one_file_see_what_those_before_them_took_out_and_put_in()
    {
        var imports = new ImportDesk(company);
        var (bolt, arm) = (await NumberedAsync("R-0"), await NumberedAsync("R-2"));
        var tower = await pricing.ItemAsync(0, but: f => (f.Number, f.Kind, f.Parts) = ("R-1", ItemKind.Assembly, [new() { ItemId = arm }, new() { ItemId = bolt }]));
        var (_, turned) = await imports.BringAsync("catalog/parts", "Baugruppennummer;Teilenummer;Menge\nR-1;R-0;1\nR-2;R-1;1\n");
        Assert.Equal((2, 0), (turned.Changed, turned.Wrong));
        Assert.Equal([tower, bolt], (await AskAsync(q => q.OfAsync(arm))).Lines.Select(l => l.Part.Id));

        for (var level = 0; level <= PartsTree.Deepest + 1; level++) await NumberedAsync($"S-{level}");
        var (_, deep) = await imports.BringAsync(
            "catalog/parts",
            "Baugruppennummer;Teilenummer;Menge\n" + string.Concat(Enumerable.Range(1, PartsTree.Deepest + 1).Select(level => $"S-{level};S-{level - 1};1\n")));
        Assert.Equal((PartsTree.Deepest, 1), (deep.Changed, deep.Wrong));
    }

    [Fact]
    public async Task Rows_of_one_file_close_no_circle_either()
    {
        foreach (var number in new[] { "K-1", "K-2", "K-3" }) await NumberedAsync(number);
        await NumberedAsync("K-S", f => f.Kind = ItemKind.Service);
        var (_, report) = await new ImportDesk(company).BringAsync("catalog/parts", "Baugruppennummer;Teilenummer;Menge\nK-1;K-2;1\nK-2;K-3;1\nK-3;K-1;1\nK-S;K-1;1\nK-?;K-1;1");
        Assert.Equal((2, 3), (report.Changed, report.Wrong));
    }

    Task<Guid> NumberedAsync(string number, Action<ItemForm>? but = null) => pricing.ItemAsync(1, but: f =>
    {
        f.Number = number;
        but?.Invoke(f);
    });

    Task<T> AskAsync<T>(Func<PartsListQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<PartsListQueries>()));
}
