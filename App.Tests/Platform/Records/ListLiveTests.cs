using Bunit;
using Erp.Catalog;
using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Views;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Ui.Events;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Tests.Platform.Records;

/// <summary>A list while several things happen at once: what it shows last is what was asked last and stands now.</summary>
public sealed class ListLiveTests(Company company) : IClassFixture<Company>
{
    static readonly RecordList<UnitRow> Units = UnitRecords.Type.List;

    [Fact]
    public async Task A_question_is_given_up_for_the_next_and_of_those_that_waited_only_the_last_is_read()
    {
        var (held, reads, begun) = (false, 0, new TaskCompletionSource());
        var list = new RecordList<UnitRow>("catalog/units", UnitTexts.Units, CatalogPermissions.Read, db =>
        {
            reads++;
            if (!held) return UnitQueries.Rows(db);
            begun.TrySetResult();
            return Waiting(db);
        }).Column(u => u.Code, UnitTexts.Code).Column(u => u.NameEn, UnitTexts.NameEn).OrderBy(u => u.Code);
        await using var tab = await TabAsync("Ada");
        var page = tab.Show(list);
        var once = reads;
        tab.Go("?f.nameEn=hour");
        page.WaitForAssertion(() => Assert.Single(page.FindAll("tr[data-row]")));
        once = reads - once;

        await using var gate = await GateAsync();
        held = true;
        tab.Go("?f.nameEn=kilogram");
        await begun.Task;
        held = false;
        var before = reads;
        await page.InvokeAsync(() =>
        {
            tab.Go("?f.nameEn=hour");
            tab.Go("?f.nameEn=piece");
        });
        // Though the database still holds back what was asked first.
        page.WaitForAssertion(() => Assert.Contains("piece", Assert.Single(page.FindAll("tr[data-row]")).TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(once, reads - before);
    }

    [Fact]
    public async Task Rows_and_views_that_change_within_a_moment_are_both_read()
    {
        var ada = await HireAsync("Ada");
        await using var tab = new Tab(company, ada);
        var page = tab.Show(Units);
        var (ben, unit, bus) = (await HireAsync("Ben"), await RowAsync(0), company.Services.GetRequiredService<CommitBus>());
        await EditAsync(ben, unit.Id, "Neu");
        bus.Publish(Word(ada, Guid.CreateVersion7(), nameof(ListView)));
        page.WaitForAssertion(() => Assert.Contains("Neu", page.Find($"tr[data-id='{unit.Id}']").TextContent, StringComparison.Ordinal));

        await company.AsAsync(ada, p => p.GetRequiredService<ListViewService>().SaveAsync(Units, new() { Name = "Meine Sicht", Query = "?f.nameEn=hour" }));
        bus.Publish(Word(ben, Guid.CreateVersion7(), nameof(Unit), unit.Id));
        page.WaitForAssertion(() => Assert.Contains("Meine Sicht", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_saved_here_stands_whatever_others_read_before_it()
    {
        await using var tab = await TabAsync("Ada");
        var page = tab.Show(Units);
        var (ben, unit, commit) = (await HireAsync("Ben"), await RowAsync(1), Guid.CreateVersion7());
        await company.AsAsync(ben, p =>
        {
            Languages.Use(Languages.German);
            return p.GetRequiredService<ListQueries>().PageAfterAsync([commit], Units, GridState.Initial, 0, GridState.Initial.Size, default);
        });
        await SaveAsync(page, unit.Id, "Mein Wort");
        company.Services.GetRequiredService<CommitBus>().Publish(Word(ben, commit, nameof(Unit), unit.Id));
        page.WaitForAssertion(() => Assert.Contains("flash", page.Find($"tr[data-id='{unit.Id}']").ClassName, StringComparison.Ordinal));
        Assert.Contains("Mein Wort", page.Find($"tr[data-id='{unit.Id}']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_changed_while_something_is_taken_back_can_be_taken_back_next()
    {
        await using var tab = await TabAsync("Ada");
        var page = tab.Show(Units);
        var (first, second) = (await RowAsync(2), await RowAsync(3));
        await SaveAsync(page, first.Id, "Eins");
        Task undoing;
        await using (var connection = await company.Services.GetRequiredService<ErpDbFactory>().ConnectAsync(company.Tenant))
        {
            await using var holding = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("select 1 from units where id = $1 for update", connection, holding) { Parameters = { new() { Value = first.Id } } };
            await hold.ExecuteNonQueryAsync();
            undoing = TellAsync(page, new() { Name = "undo" });
            await SaveAsync(page, second.Id, "Zwei");
        }

        await undoing;
        Assert.Equal((first.NameDe, "Zwei"), ((await RowAsync(2)).NameDe, (await RowAsync(3)).NameDe));
        await TellAsync(page, new() { Name = "undo" });
        Assert.Equal(second.NameDe, (await RowAsync(3)).NameDe);
    }

    Task<Actor> HireAsync(string name) => company.HireAsync(name, CatalogPermissions.Read, CatalogPermissions.Write);

    async Task<Tab> TabAsync(string name) => new(company, await HireAsync(name));

    CommitNotice Word(Actor author, Guid commit, string entity, Guid root = default) => new(company.Tenant.Id, commit, author.Id, author.Name, "", [new(entity, root)]);

    async Task<UnitRow> RowAsync(int at) => (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().RowsAsync(Units, GridState.Initial, at, 1)))[0];

    Task<ListChangeReport> EditAsync(Actor actor, Guid row, string name) => company.AsAsync(actor, p => p.GetRequiredService<ListEditService>()
        .RunAsync(Units, ListChange.Of([row], new Dictionary<string, string> { ["nameDe"] = name })));

    static async Task SaveAsync(IRenderedComponent<ListPage<UnitRow>> page, Guid row, string name)
    {
        await TellAsync(page, new() { Name = "edit", Row = row, Column = "nameDe" });
        await TellAsync(page, new() { Name = "save", Row = row, Column = "nameDe", Text = name });
    }

    static Task TellAsync(IRenderedComponent<ListPage<UnitRow>> page, GridCommandArgs command) => page.Find("[data-grid]").TriggerEventAsync("ongridcommand", command);

    /// <summary>Holds back whoever reads <see cref="Waiting"/>, until it is disposed.</summary>
    async Task<NpgsqlConnection> GateAsync()
    {
        var connection = await company.Services.GetRequiredService<ErpDbFactory>().ConnectAsync(company.Tenant);
        await using var command = new NpgsqlCommand("select pg_advisory_lock(4711)", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    static IQueryable<UnitRow> Waiting(ErpDb db) => db.Set<Unit>().FromSqlRaw("select u.* from units u, pg_advisory_xact_lock_shared(4711)")
        .Select(u => new UnitRow { Id = u.Id, Code = u.Code, NameEn = u.NameEn, NameDe = u.NameDe, UneceCode = u.UneceCode });

    sealed class Tab(Company company, Actor actor) : OpenTab(company, actor)
    {
        public void Go(string query) => Navigation.NavigateTo("/catalog/units" + query);

        public IRenderedComponent<ListPage<UnitRow>> Show(RecordList<UnitRow> list)
        {
            Go("");
            var page = Context.Render<ListPage<UnitRow>>(p => p.Add(l => l.List, list).Add(l => l.Watches, [nameof(Unit)]));
            page.WaitForElement("tr[data-row]");
            return page;
        }
    }
}
