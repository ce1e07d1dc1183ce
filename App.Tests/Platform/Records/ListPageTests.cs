using Bunit;
using Erp.Catalog;
using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Views;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Ui.Events;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>A list on the screen: what it shows is what was asked last, and nothing a person types is lost.</summary>
public sealed class ListPageTests(Company company) : IClassFixture<Company>
{
    static readonly RecordList<UnitRow> Units = UnitRecords.Type.List;

    [Fact]
    public async Task The_address_keeps_the_usual_view_and_its_filters_can_be_removed()
    {
        var ada = await HireAsync("Ada");
        var view = await company.AsAsync(ada, async p =>
        {
            var views = p.GetRequiredService<ListViewService>();
            var id = await views.SaveAsync(Units, new() { Name = "Hours", Query = "?f.nameEn=hour" });
            await views.ChooseAsync(Units, id);
            return id;
        });
        await using var screen = new Screen(company, ada);
        var page = screen.Show(Units);
        page.WaitForAssertion(() => Assert.EndsWith($"?f.nameEn=hour&view={view}", screen.Address, StringComparison.Ordinal));

        await page.FindAll("button").Single(b => b.TextContent.Contains(GridTexts.ClearFilters, StringComparison.Ordinal)).ClickAsync(new());
        page.WaitForAssertion(() => Assert.True(page.FindAll("tr[data-row]").Count > 1));
        Assert.EndsWith("?view=none", screen.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_a_colleague_changed_while_it_was_open_is_not_overwritten_unknowingly()
    {
        var (ada, ben) = (await HireAsync("Ada"), await HireAsync("Ben"));
        await using var screen = new Screen(company, ada);
        var page = screen.Show(Units);
        var unit = await RowAsync(0);

        await TellAsync(page, new() { Name = "edit", Row = unit.Id, Column = "uneceCode" });
        await EditAsync(ben, unit.Id, "uneceCode", "BEN");
        page.WaitForAssertion(() => Assert.Contains("flash", page.Find($"tr[data-id='{unit.Id}']").ClassName, StringComparison.Ordinal));
        await TellAsync(page, new() { Name = "save", Row = unit.Id, Column = "uneceCode", Text = "ADA" });
        Assert.Contains("BEN", page.Find(".cell-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("BEN", (await RowAsync(0)).UneceCode);

        // Told what stands there now, whoever saves again means it.
        await TellAsync(page, new() { Name = "save", Row = unit.Id, Column = "uneceCode", Text = "ADA" });
        Assert.Empty(page.FindAll("[data-cell-input]"));
        Assert.Equal("ADA", (await RowAsync(0)).UneceCode);
    }

    [Fact]
    public async Task After_a_cell_of_ones_own_the_list_is_read_once()
    {
        var reads = 0;
        var list = Described(db =>
        {
            reads++;
            return UnitQueries.Rows(db);
        }).EditedBy(() => UnitRecords.Type.Import);
        await using var screen = new Screen(company, await HireAsync("Ada"));
        var page = screen.Show(list);
        var unit = await RowAsync(1);
        var once = reads;

        await TellAsync(page, new() { Name = "edit", Row = unit.Id, Column = "uneceCode" });
        await TellAsync(page, new() { Name = "save", Row = unit.Id, Column = "uneceCode", Text = "ONE" });
        await Task.Delay(300, Xunit.TestContext.Current.CancellationToken);
        // And once for what the cell showed when it was opened.
        Assert.Equal(2 * once + 1, reads);
        Assert.Contains("ONE", page.Find($"tr[data-id='{unit.Id}']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_taken_down_from_the_topmost_row_selected_and_seen_first_where_rows_are_not_shown()
    {
        await using var screen = new Screen(company, await HireAsync("Ada"));
        var page = screen.Show(Units);
        var (top, second, third) = (await RowAsync(2), await RowAsync(3), await RowAsync(4));
        foreach (var row in new[] { third, second, top }) await page.Find($"tr[data-id='{row.Id}'] input").ClickAsync(new());
        screen.Go($"?f.code={Uri.EscapeDataString(second.Code)}");
        page.WaitForAssertion(() => Assert.True(page.FindAll("tr[data-row]").Count < 4));

        await TellAsync(page, new() { Name = "fill", Row = second.Id, Column = "nameDe" });
        page.WaitForAssertion(() => Assert.Equal(top.NameDe, page.Find("dialog input[type=text]").GetAttribute("value")));
        Assert.NotEqual(top.NameDe, (await RowAsync(4)).NameDe);
        // The dialog is called the same; the button says it once the check is through.
        page.WaitForAssertion(() => Assert.Contains(BulkTexts.Apply.With(2).ToString(), page.Find("dialog .dialog-footer").TextContent, StringComparison.Ordinal));
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
        Assert.Equal((top.NameDe, top.NameDe), ((await RowAsync(3)).NameDe, (await RowAsync(4)).NameDe));
    }

    [Fact]
    public async Task Whatever_fails_to_be_read_is_said_on_the_list()
    {
        var away = false;
        var list = Described(db => away ? throw new BusinessRuleException(UnitTexts.CodeTaken) : UnitQueries.Rows(db));
        await using var screen = new Screen(company, await HireAsync("Ada"));
        var page = screen.Show(list);
        away = true;
        await TellAsync(page, new() { Name = "window", Index = 3 });
        Assert.NotNull(page.Find(".grid-scroll .error-panel, .grid-scroll [role=alert]"));

        away = false;
        screen.Go("?group=nameEn");
        page.WaitForElements(".group-button");
        away = true;
        await page.Find(".group-button").ClickAsync(new());
        Assert.Contains(new BusinessRuleException(UnitTexts.CodeTaken).Says.ToString(), page.Markup, StringComparison.Ordinal);
        away = false;
        await page.Find(".group-button").ClickAsync(new());
        Assert.DoesNotContain(new BusinessRuleException(UnitTexts.CodeTaken).Says.ToString(), page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_beyond_those_shown_are_not_counted_as_all()
    {
        var list = Described(Many, "catalog/groups");
        _ = company.Services.GetRequiredService<ListCounts>().OfAsync(list, GridState.Initial, company.Tenant, () => new TaskCompletionSource<ListTotals>().Task);
        await using var screen = new Screen(company, await HireAsync("Ada"));
        screen.Go("?group=code");
        var page = screen.Show(list, ".group-button");
        Assert.Contains(GridTexts.MoreRows.With(ListGroups.Most).ToString(), page.Find(".grid-count").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_clicks_for_more_rows_of_a_group_bring_them_once()
    {
        await using var screen = new Screen(company, await HireAsync("Ada"));
        screen.Go("?group=nameDe");
        var page = screen.Show(Described(Many, "catalog/clicks"), ".group-button");
        await page.Find(".group-button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(50, page.FindAll("tr[data-row]").Count));
        var more = page.Find(".group-more button");
        // In one turn of the screen, so that the second comes while the first is still reading.
        await page.InvokeAsync(() => Task.WhenAll(more.ClickAsync(new()), more.ClickAsync(new())));
        Assert.Equal(100, page.FindAll("tr[data-row]").Count);
    }

    [Fact]
    public async Task What_is_committed_while_rows_are_counted_is_counted_too()
    {
        var reads = 0;
        var list = Described(db =>
        {
            reads++;
            return Many(db);
        }, "catalog/counts");
        var ada = await HireAsync("Ada");
        var now = TimeProvider.System.GetUtcNow();
        var counted = new TaskCompletionSource<ListTotals>();
        // A count already under way, later than the first rows and older than the commit.
        company.Clock.TravelTo(now.AddSeconds(10));
        var counts = company.Services.GetRequiredService<ListCounts>();
        _ = counts.OfAsync(list, GridState.Initial, company.Tenant, () => counted.Task);
        company.Clock.TravelTo(now);
        await using var screen = new Screen(company, ada);
        var page = screen.Show(list);
        company.Clock.TravelTo(now.AddSeconds(20));
        var first = reads;
        await EditAsync(await HireAsync("Ben"), (await RowAsync(5)).Id, "nameDe", "Neu");
        page.WaitForAssertion(() => Assert.Equal(2 * first, reads));
        await Task.Delay(200, Xunit.TestContext.Current.CancellationToken);
        company.Clock.TravelTo(now.AddSeconds(60));
        counted.SetResult(new(10_001, []));

        var all = ListQueries.MostCounted + await company.QueryAsync<long>("select count(*) from units");
        page.WaitForAssertion(() => Assert.Contains(GridTexts.Rows.With(all).ToString(), page.Find(".grid-count").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        company.Clock.TravelTo(TimeProvider.System.GetUtcNow());
    }

    Task<Actor> HireAsync(string name) => company.HireAsync(name, CatalogPermissions.Read, CatalogPermissions.Write);

    async Task<UnitRow> RowAsync(int at) => (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().RowsAsync(Units, GridState.Initial, at, 1)))[0];

    Task<ListChangeReport> EditAsync(Actor actor, Guid row, string column, string text) => company.AsAsync(actor, p => p.GetRequiredService<ListEditService>()
        .RunAsync(Units, ListChange.Of([row], new Dictionary<string, string> { [column] = text })));

    static Task TellAsync(IRenderedComponent<ListPage<UnitRow>> page, GridCommandArgs command) => page.Find("[data-grid]").TriggerEventAsync("ongridcommand", command);

    static RecordList<UnitRow> Described(Func<ErpDb, IQueryable<UnitRow>> rows, string name = "catalog/units") => new RecordList<UnitRow>(name, UnitTexts.Units, CatalogPermissions.Read, rows)
        .Column(u => u.Code, UnitTexts.Code).Column(u => u.NameDe, UnitTexts.NameDe).Column(u => u.NameEn, UnitTexts.NameEn).Column(u => u.UneceCode, UnitTexts.UneceCode).OrderBy(u => u.Code);

    /// <summary>Ten thousand and as many as there really are.</summary>
    static IQueryable<UnitRow> Many(ErpDb db) => Of(db.Set<Unit>().FromSqlRaw(
        """
        select md5(n::text)::uuid id, n::text code, '' name_en, '' name_de, '' unece_code, 1 "version", now() created_at, now() changed_at
        from generate_series(1, 10000 + (select count(*) from units)) n
        """));

    static IQueryable<UnitRow> Of(IQueryable<Unit> units) => units.Select(u => new UnitRow { Id = u.Id, Code = u.Code, NameEn = u.NameEn, NameDe = u.NameDe, UneceCode = u.UneceCode });

    /// <summary>One open tab.</summary>
    sealed class Screen : IAsyncDisposable
    {
        readonly BunitContext context = new();
        readonly AsyncServiceScope scope;

        public Screen(Company company, Actor actor)
        {
            scope = company.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(actor);
            context.JSInterop.Mode = JSRuntimeMode.Loose;
            context.Services.AddScoped<Reader>().AddScoped<Toasts>().AddScoped<ConfirmDialog>().AddSingleton<TimeProvider>(new Impatient(company.Clock));
            context.Services.AddFallbackServiceProvider(scope.ServiceProvider);
            context.Renderer.SetRendererInfo(new("Server", isInteractive: true));
            Go("");
        }

        NavigationManager Navigation => context.Services.GetRequiredService<NavigationManager>();

        public string Address => Navigation.Uri;

        public void Go(string query) => Navigation.NavigateTo("/catalog/units" + query);

        public IRenderedComponent<ListPage<UnitRow>> Show(RecordList<UnitRow> list, string awaited = "tr[data-row]")
        {
            var page = context.Render<ListPage<UnitRow>>(p => p.Add(l => l.List, list).Add(l => l.Watches, [nameof(Unit)]));
            page.WaitForElement(awaited);
            return page;
        }

        public async ValueTask DisposeAsync()
        {
            await context.DisposeAsync();
            await scope.DisposeAsync();
        }
    }

    /// <summary>The company's clock for somebody who never waits.</summary>
    sealed class Impatient(TimeProvider clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.FromMilliseconds(10), period);
    }
}
