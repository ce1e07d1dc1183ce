using Erp.Catalog;
using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Records.Views;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>Views of a list are kept by name, for oneself or, with the right to share, for everybody.</summary>
public sealed class ListViewTests(Company company) : IClassFixture<Company>
{
    static readonly RecordList<ItemRow> List = ItemList.Description;

    [Fact]
    public async Task What_one_keeps_for_oneself_nobody_else_finds()
    {
        var (ada, ben) = (await HireAsync("Ada"), await HireAsync("Ben"));
        var id = await SaveAsync(ada, "Services", "?f.kind=Service&sort=-salesPrice");
        Assert.Equal("?f.kind=Service&sort=-salesPrice", (await OfAsync(ada)).Single(v => v.Id == id).Query);
        Assert.DoesNotContain(await OfAsync(ben), v => v.Id == id);
        await Assert.ThrowsAsync<NotFoundException>(() => ActAsync(ben, s => s.RemoveAsync(List, id)));
        await Assert.ThrowsAsync<NotFoundException>(() => ActAsync(ben, s => s.ChooseAsync(List, id)));
    }

    [Fact]
    public async Task Sharing_takes_its_right_and_what_is_shared_only_its_maker_changes()
    {
        var (lead, ben) = (await HireAsync("Lead", PlatformPermissions.ShareViews), await HireAsync("Ben"));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => SaveAsync(ben, "For all", "", shared: true));
        Assert.Equal((ListViewTexts.MayNotShare, nameof(ListViewForm.Shared)), (refused.Says.Text, refused.Field));

        var id = await SaveAsync(lead, "For all", "?group=kind", shared: true);
        var seen = (await OfAsync(ben)).Single(v => v.Id == id);
        Assert.Equal((true, false, "Lead"), (seen.Shared, seen.Mine, seen.By));
        var notHis = await Assert.ThrowsAsync<BusinessRuleException>(() => ActAsync(ben, s => s.ChangeAsync(List, id, new() { Name = "Mine now", Version = seen.Version })));
        Assert.Equal(ListViewTexts.NotYours, notHis.Says.Text);
    }

    [Fact]
    public async Task Only_its_maker_and_whoever_manages_users_take_a_change_of_a_view_back()
    {
        var (ada, ben, admin) = (await HireAsync("Ada"), await HireAsync("Ben"), await HireAsync("Admin", PlatformPermissions.Users));
        foreach (var may in new[] { ada, admin })
        {
            var id = await SaveAsync(ada, $"Undone by {may.Name}", "?sort=name");
            var commit = await company.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{id}'");
            await Assert.ThrowsAsync<ForbiddenException>(() => UndoAsync(ben, commit));
            Assert.Contains(await OfAsync(ada), v => v.Id == id);
            await UndoAsync(may, commit);
            Assert.DoesNotContain(await OfAsync(ada), v => v.Id == id);
            // Nor does somebody else bring back what was taken back.
            var undo = await company.QueryAsync<Guid>($"select id from commits where undo_of = '{commit}'");
            await Assert.ThrowsAsync<ForbiddenException>(() => UndoAsync(ben, undo));
        }
    }

    Task UndoAsync(Actor actor, Guid commit) => company.AsAsync(actor, p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    [Fact]
    public async Task A_list_opens_with_the_usual_view_until_that_is_deleted()
    {
        var ada = await HireAsync("Ada");
        var (first, second) = (await SaveAsync(ada, "First", "?sort=name"), await SaveAsync(ada, "Second", "?q=x"));
        await ActAsync(ada, s => s.ChooseAsync(List, first));
        await ActAsync(ada, s => s.ChooseAsync(List, second));
        Assert.Equal(second, Assert.Single(await OfAsync(ada), v => v.IsDefault).Id);
        await ActAsync(ada, s => s.RemoveAsync(List, second));
        Assert.DoesNotContain(await OfAsync(ada), v => v.IsDefault);
    }

    [Fact]
    public async Task A_name_is_given_once_and_an_old_form_does_not_win()
    {
        var ada = await HireAsync("Ada");
        var id = await SaveAsync(ada, "Dear", "?f.salesPrice=100..");
        Assert.Equal(ListViewTexts.NameTaken, (await Assert.ThrowsAsync<BusinessRuleException>(() => SaveAsync(ada, "Dear", ""))).Says.Text);
        var missing = await Assert.ThrowsAsync<InvalidInputException>(() => SaveAsync(ada, " ", ""));
        Assert.Equal(nameof(ListViewForm.Name), Assert.Single(missing.Errors).Field);

        await ActAsync(ada, s => s.ChangeAsync(List, id, new() { Name = "Dearest", Version = 1 }));
        await Assert.ThrowsAsync<ConflictException>(() => ActAsync(ada, s => s.ChangeAsync(List, id, new() { Name = "Old", Version = 1 })));
        Assert.Equal("Dearest", (await OfAsync(ada)).Single(v => v.Id == id).Name);
    }

    [Fact]
    public async Task A_deleted_view_comes_back_by_undo()
    {
        var ada = await HireAsync("Ada");
        var id = await SaveAsync(ada, "Dear", "?f.salesPrice=100..");
        await ActAsync(ada, s => s.RemoveAsync(List, id));
        var commit = await company.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{id}' order by at desc, no limit 1");
        await company.AsAsync(ada, p => p.GetRequiredService<UndoService>().UndoAsync(commit));
        Assert.Contains(await OfAsync(ada), v => v.Id == id && v.Query == "?f.salesPrice=100..");
    }

    [Fact]
    public void An_address_shows_what_it_says_and_a_bare_one_what_is_usual()
    {
        var usual = new ListViewRow(Guid.CreateVersion7(), 1, "Usual", "?sort=-name", false, "", true, IsDefault: true);
        var other = usual with { Id = Guid.CreateVersion7(), Query = "?q=other", IsDefault = false };

        Assert.Equal(("name", true, usual.Id.ToString()), Resolve("") is var bare ? (bare.Sort, bare.Descending, bare.View) : default);
        Assert.Equal("other", Resolve($"?view={other.Id}").Search);
        Assert.Null(Resolve("?view=none").Sort);
        Assert.Equal(("mine", null), Resolve("?q=mine") is var said ? (said.Search, said.Sort) : default);
        Assert.Equal("mine", Resolve($"?q=mine&view={other.Id}").Search);
        Assert.Equal(GridState.Initial with { View = "gone" }, Resolve("?view=gone"));

        GridState Resolve(string query) => ListViewMenu<ItemRow>.Resolve(new Uri("https://kontor.example/catalog/items" + query), [usual, other]);
    }

    [Fact]
    public void A_view_of_which_nothing_is_left_is_no_longer_named()
    {
        var view = new ListViewRow(Guid.CreateVersion7(), 1, "Services", "?f.kind=Service", false, "", true, IsDefault: true);
        var shown = ListViewMenu<ItemRow>.Resolve(new Uri("https://kontor.example/catalog/items"), [view]);
        Assert.Equal(shown, ListViewMenu<ItemRow>.Said(shown, [view]));
        Assert.Equal("?view=none", ListViewMenu<ItemRow>.Said(shown.WithoutFilters(), [view]).ToQuery());
        Assert.Equal("?view=none", ListViewMenu<ItemRow>.Said(GridState.Initial, [view]).ToQuery());
        Assert.Equal($"?sort=name&view={view.Id}", ListViewMenu<ItemRow>.Said(shown.WithoutFilters().Toggle("name"), [view]).ToQuery());
    }

    [Fact]
    public async Task What_a_view_is_called_and_looks_for_is_not_left_readable_in_the_log()
    {
        var ada = await HireAsync("Ada Lovelace");
        var id = await SaveAsync(ada, "Frau Byron", "?q=Byron");
        Assert.Equal("Ada Lovelace", (await OfAsync(ada)).Single(v => v.Id == id).By);
        var logged = await company.QueryAsync<string>($"select c.fields::text || m.arguments::text from changes c join commits m on m.id = c.commit_id where c.entity_id = '{id}'");
        foreach (var personal in new[] { "Byron", "Lovelace" }) Assert.DoesNotContain(personal, logged, StringComparison.Ordinal);
    }

    Task<Actor> HireAsync(string name, params string[] further) => company.HireAsync(name, [CatalogPermissions.Read, .. further]);

    Task<Guid> SaveAsync(Actor actor, string name, string query, bool shared = false) =>
        company.AsAsync(actor, p => p.GetRequiredService<ListViewService>().SaveAsync(List, new() { Name = name, Query = query, Shared = shared }));

    Task ActAsync(Actor actor, Func<ListViewService, Task> act) => company.AsAsync(actor, p => act(p.GetRequiredService<ListViewService>()));

    Task<IReadOnlyList<ListViewRow>> OfAsync(Actor actor) => company.AsAsync(actor, p => p.GetRequiredService<ListViewQueries>().OfAsync(List));
}
