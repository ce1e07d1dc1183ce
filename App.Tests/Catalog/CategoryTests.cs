using Erp.Catalog.Categories;
using Erp.Catalog.Items;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>The tree of categories stays a tree, and items are found by branch.</summary>
public sealed class CategoryTests(Company company) : IClassFixture<Company>
{
    readonly Pricing pricing = new(company);

    [Fact]
    public async Task A_circle_is_refused_however_deep_and_nothing_changes()
    {
        var root = await AddAsync("Kreis", null);
        var middle = await AddAsync("Mitte", root);
        var leaf = await AddAsync("Blatt", middle);
        foreach (var parent in new[] { root, middle, leaf })
        {
            var refused = await Assert.ThrowsAsync<InvalidInputException>(() => ChangeAsync(root, f => f.ParentId = parent));
            Assert.Equal(("ParentId", ItemCategoryTexts.Circular), (refused.Errors[0].Field, refused.Errors[0].Says.Text));
        }

        Assert.Equal("Kreis › Mitte › Blatt", await PathAsync(leaf));
        var unknown = await Assert.ThrowsAsync<InvalidInputException>(() => ChangeAsync(root, f => f.ParentId = Guid.CreateVersion7()));
        Assert.Equal(ItemCategoryTexts.ParentUnknown, unknown.Errors[0].Says.Text);
    }

    [Fact]
    public async Task A_branch_moves_and_is_renamed_with_all_that_hangs_on_it()
    {
        var (light, sound) = (await AddAsync("Licht", null), await AddAsync("Ton", null));
        var heads = await AddAsync("Kopfbewegt", light);
        var spot = await AddAsync("Spot", heads);
        await ChangeAsync(heads, f => f.ParentId = sound);
        await ChangeAsync(sound, f => f.NameDe = "Tontechnik");
        Assert.Equal("Tontechnik › Kopfbewegt › Spot", await PathAsync(spot));

        var item = await pricing.ItemAsync(1, but: f => f.CategoryId = spot);
        Assert.Contains(item, await OnAsync(sound));
        Assert.Contains(item, await OnAsync(spot));
        Assert.DoesNotContain(item, await OnAsync(light));
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<ItemCategoryService>().DeleteAsync(spot)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<ItemCategoryService>().DeleteAsync(sound)));
        await company.AsSystemAsync(p => p.GetRequiredService<ItemCategoryService>().DeleteAsync(light));
    }

    [Fact]
    public async Task An_undo_brings_all_paths_up_to_date_and_closes_no_circle()
    {
        var trunk = await AddAsync("Alt", null);
        await ChangeAsync(trunk, f => f.NameDe = "Neu");
        var renamed = await LastCommitAsync();
        var later = await AddAsync("Später", trunk);
        await UndoAsync(renamed);
        Assert.Equal("Alt › Später", await PathAsync(later));

        await ChangeAsync(later, f => f.ParentId = null);
        var moved = await LastCommitAsync();
        await ChangeAsync(trunk, f => f.ParentId = later);
        Assert.Equal(ItemCategoryTexts.Circular, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(moved))).Says.Text);
        Assert.Equal("Später › Alt", await PathAsync(trunk));

        await company.AsSystemAsync(p => p.GetRequiredService<ItemCategoryService>().DeleteAsync(trunk));
        var deleted = await LastCommitAsync();
        await ChangeAsync(later, f => f.NameDe = "Danach");
        await UndoAsync(deleted);
        Assert.Equal("Danach › Alt", await PathAsync(trunk));
    }

    [Fact]
    public async Task Categories_and_price_lists_are_found_by_the_search()
    {
        var category = await AddAsync("Nebelmaschinen", null);
        var list = await pricing.ListAsync("Nebelpreise", null, new Erp.Catalog.PriceLists.PriceEntryForm { ItemId = await pricing.ItemAsync(1), QuantityFrom = 1, Price = 1 });
        var hits = (await company.AsSystemAsync(p => p.GetRequiredService<SearchQueries>().FindAsync("nebel"))).Hits;
        Assert.Superset(new HashSet<string> { $"/catalog/categories/{category}", $"/catalog/price-lists/{list}" }, hits.Select(h => h.Href).ToHashSet());
    }

    [Fact]
    public async Task The_tree_has_an_end_and_brothers_have_names_of_their_own()
    {
        Guid? at = null;
        for (var level = 0; level < Erp.Catalog.Contracts.CategoryLimits.Depth; level++) at = await AddAsync($"Ebene {level}", at);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => AddAsync("Zu tief", at));
        Assert.Equal(ItemCategoryTexts.TooDeep, refused.Errors[0].Says.Text);
        await AddAsync("Bruder", null);
        Assert.Equal(ItemCategoryTexts.NameTaken, (await Assert.ThrowsAsync<BusinessRuleException>(() => AddAsync("Bruder", null))).Says.Text);
    }

    Task<Guid> AddAsync(string name, Guid? parent) =>
        company.AsSystemAsync(p => p.GetRequiredService<ItemCategoryService>().CreateAsync(new() { NameDe = name, ParentId = parent }));

    Task ChangeAsync(Guid id, Action<ItemCategoryForm> how) => company.AsSystemAsync(async p =>
    {
        var form = await p.GetRequiredService<ItemCategoryQueries>().FormAsync(id);
        how(form);
        await p.GetRequiredService<ItemCategoryService>().ChangeAsync(id, form);
    });

    Task UndoAsync(Guid commit) => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    Task<Guid> LastCommitAsync() => company.QueryAsync<Guid>("select id from commits order by xid desc limit 1");

    Task<string> PathAsync(Guid id) => company.QueryAsync<string>($"select path_de from item_categories where id = '{id}'");

    async Task<IEnumerable<Guid>> OnAsync(Guid branch) => await company.AsSystemAsync(async p =>
        (await p.GetRequiredService<ListQueries>().PageAsync(ItemList.Description, GridState.Initial.WithFilter("branch", branch.ToString("N")))).Rows.Select(r => r.Id).ToList());
}
