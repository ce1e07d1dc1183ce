using Bunit;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Crm.Opportunities;
using Erp.Platform.Access;
using Erp.Platform.Boards;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Shell;
using Erp.Platform.States;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.CostCategories;
using Erp.Projects.Permits;
using Erp.Projects.TimeEntries;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Requests;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Erp.Tests.Projects;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>Lists shown as boards: the columns are the states, a drop is the command with its checks.</summary>
public sealed class StateBoardTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    /// <summary>The lists that declare a board, each with the life of its records.</summary>
    public static TheoryData<string> Boards => [.. ProductLists.All.Where(l => BoardOf(l) is not null).Select(l => (string)((dynamic)l).Name)];

    [Fact]
    public void Lists_of_what_people_bring_from_state_to_state_can_be_shown_as_boards() => Assert.Superset(
        new HashSet<string>
        {
            "sales/quotes", "sales/orders", "sales/deliveries", "sales/invoices", "projects/projects", "projects/tasks", "projects/permits", "projects/transports",
            "purchasing/requests", "purchasing/bills", "crm/opportunities",
        }, Boards.Select(row => row.Data).ToHashSet());

    [Theory]
    [MemberData(nameof(Boards))]
    public void Each_way_between_states_that_people_can_bring_about_is_a_drop_and_no_other(string name)
    {
        var list = ProductLists.All.Single(l => ((dynamic)l).Name == name);
        switch (list)
        {
            case RecordList<OrderRow> orders: Check(orders.Board!, Order.Transitions); break;
            case RecordList<InvoiceRow> invoices: Check(invoices.Board!, Invoice.Transitions); break;
            case RecordList<ProjectRow> projects: Check(projects.Board!, Project.Transitions); break;
            case RecordList<WorkItemRow> tasks: Check(tasks.Board!, WorkItem.Transitions); break;
            case RecordList<QuoteRow> quotes: Check(quotes.Board!, Quote.Transitions); break;
            case RecordList<DeliveryRow> deliveries: Check(deliveries.Board!, Delivery.Transitions); break;
            case RecordList<PermitRow> permits: Check(permits.Board!, Permit.Transitions); break;
            case RecordList<TransportRow> transports: Check(transports.Board!, Transport.Transitions); break;
            case RecordList<PurchaseRequestRow> requests: Check(requests.Board!, PurchaseRequest.Transitions); break;
            case RecordList<BillRow> bills: Check(bills.Board!, Bill.Transitions); break;
            case RecordList<OpportunityRow> opportunities: Check(opportunities.Board!, Opportunity.Transitions); break;
            default: Assert.Fail($"{name} declares a board: say here what its life is."); break;
        }
    }

    [Fact]
    public async Task A_drop_runs_the_command_and_one_that_no_step_leads_to_slides_back_with_the_reason()
    {
        var project = await planner.ProjectAsync("Tafel");
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var board = screen.Show("Tafel");
        await PutAsync(board, project, nameof(ProjectState.Approved));
        board.WaitForAssertion(() => Assert.Equal(nameof(ProjectState.Approved), LiesIn(board, project)));
        Assert.Equal(ProjectState.Approved, (await planner.ReadAsync(project)).State);

        await PutAsync(board, project, nameof(ProjectState.Done));
        board.WaitForAssertion(() => Assert.Equal(nameof(ProjectState.Approved), LiesIn(board, project)));
        Assert.Contains(ProjectTexts.Done.ToString(), screen.Toasts.Shown[^1].Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Above_each_column_stands_what_its_cards_come_to_and_goes_over_with_a_card()
    {
        var kind = (await company.AsSystemAsync(p => p.GetRequiredService<CostCategoryQueries>().LookUpAsync()))[0].Id;
        var (one, _) = (
            await planner.ProjectAsync("Kasse eins", f => f.Budget = [new() { CategoryId = kind, Amount = 1200 }]),
            await planner.ProjectAsync("Kasse zwei", f => f.Budget = [new() { CategoryId = kind, Amount = 300.5m }]));
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var board = screen.Show("Kasse");
        Assert.Equal([1500.5m, 0, 0, 0, 0], Sums());
        await PutAsync(board, one, nameof(ProjectState.Approved));
        board.WaitForAssertion(() => Assert.Equal([300.5m, 1200, 0, 0, 0], Sums()));

        IEnumerable<decimal> Sums() => board.FindComponents<ListSum>().Select(s => s.Instance.Value);
    }

    [Fact]
    public async Task A_step_that_needs_a_reason_asks_for_it_and_is_taken_with_it_or_not_at_all()
    {
        var project = await planner.ProjectAsync("Absage");
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var board = screen.Show("Absage");
        await PutAsync(board, project, nameof(ProjectState.Cancelled));
        Assert.Equal(nameof(ProjectState.Cancelled), LiesIn(board, project));
        await board.Find("dialog .dialog-footer button").ClickAsync(new());
        Assert.Equal(nameof(ProjectState.Planning), LiesIn(board, project));
        Assert.Equal(ProjectState.Planning, (await planner.ReadAsync(project)).State);

        await PutAsync(board, project, nameof(ProjectState.Cancelled));
        await board.Find("dialog input").InputAsync(new() { Value = "Zu teuer" });
        await board.Find("dialog form").SubmitAsync();
        board.WaitForAssertion(() => Assert.Empty(board.FindAll("dialog")));
        Assert.Equal(nameof(ProjectState.Cancelled), LiesIn(board, project));
        Assert.Equal("Zu teuer", (await planner.ReadAsync(project)).CancelReason);
    }

    [Fact]
    public async Task A_card_is_one_link_also_where_the_list_draws_its_name_as_another()
    {
        var project = await planner.ProjectAsync("Verlinkt");
        var list = new RecordList<ProjectRow>("projects/projects", ProjectTexts.Projects, ProjectsPermissions.Read, ProjectQueries.Rows)
            .Column(p => p.Number, ProjectTexts.Number)
            .Column(p => p.Name, ProjectTexts.Name).Drawn(p => cell => cell.AddMarkupContent(0, "<a href='/elsewhere'>elsewhere</a>"))
            .Choice(p => p.State, ProjectTexts.State, Project.Transitions.All, Project.Transitions.Label)
            .Search((rows, typed) => rows.Where(p => p.Name == typed))
            .AsBoard(p => p.State, Project.Transitions);
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var board = screen.Show("Verlinkt", list);
        Assert.Equal($"/{project}", board.Find($"[data-card='{project}'] a").GetAttribute("href"));
        Assert.Equal("Verlinkt", board.Find($"[data-card='{project}'] [data-card-name]").TextContent);
        Assert.Single(board.FindAll($"[data-card='{project}'] a"));
    }

    [Fact]
    public async Task A_step_that_something_speaks_against_asks_and_is_taken_by_who_confirms_it()
    {
        var project = await planner.ProjectAsync("Stunden offen");
        await planner.OnProjectAsync(s => s.ApproveAsync(project));
        await planner.OnProjectAsync(s => s.StartAsync(project));
        await WriteHourAsync(project);
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var board = screen.Show("Stunden offen");
        foreach (var confirmed in new[] { false, true })
        {
            // The question draws nothing on the board: it is heard of, not waited for there.
            var asked = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            void Hear() => asked.TrySetResult(screen.Confirm.Current!.Text);
            screen.Confirm.Changed += Hear;
            var put = PutAsync(board, project, nameof(ProjectState.Done));
            Assert.Contains("1:00", await asked.Task.WaitAsync(TimeSpan.FromSeconds(15)), StringComparison.Ordinal);
            screen.Confirm.Changed -= Hear;
            screen.Confirm.Answer(confirmed);
            await put;
            Assert.Equal(confirmed ? nameof(ProjectState.Done) : nameof(ProjectState.Running), LiesIn(board, project));
            Assert.Equal(confirmed ? ProjectState.Done : ProjectState.Running, (await planner.ReadAsync(project)).State);
        }

        // Of a project without such hours nobody is asked.
        var quiet = await planner.ProjectAsync("Stunden keine");
        await planner.OnProjectAsync(s => s.ApproveAsync(quiet));
        await planner.OnProjectAsync(s => s.StartAsync(quiet));
        var other = screen.Show("Stunden keine");
        await PutAsync(other, quiet, nameof(ProjectState.Done));
        Assert.Equal(ProjectState.Done, (await planner.ReadAsync(quiet)).State);
    }

    async Task WriteHourAsync(Guid project)
    {
        var (worker, _) = await planner.HireAsync("Wim Werk", ProjectsPermissions.Read, ProjectsPermissions.Work);
        var activity = await company.AsSystemAsync(async p =>
        {
            var hour = (await p.GetRequiredService<UnitQueries>().LookUpAsync()).Single(u => u.Code == "Std").Id;
            return await p.GetRequiredService<ItemService>().CreateAsync(new() { NameDe = "Montage", NameEn = "Montage", UnitId = hour, Kind = ItemKind.Service, SalesPrice = 90, Cost = 40 });
        });
        await company.AsAsync(worker, p => p.GetRequiredService<TimeEntryService>().CreateAsync(new() { ProjectId = project, Day = planner.Today, Minutes = 60, ActivityId = activity }));
    }

    [Fact]
    public async Task A_step_that_was_taken_stays_though_the_list_cannot_be_read_afterwards()
    {
        // What the drop writes and what the live screen writes a moment later is in one language then.
        Languages.Use(Languages.German);
        var project = await planner.ProjectAsync("Ausfall");
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var board = screen.Show("Ausfall");
        Outage? outage = null;
        using (company.Services.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, _ => outage ??= new Outage(company)))
            await PutAsync(board, project, nameof(ProjectState.Approved));
        Assert.Empty(screen.Toasts.Shown);
        Assert.Equal(nameof(ProjectState.Approved), LiesIn(board, project));
        Assert.Contains(LiveTexts.Stale, board.Find(".panel").TextContent, StringComparison.Ordinal);

        outage!.Dispose();
        await board.InvokeAsync(() => board.Find(".panel button").ClickAsync(new()));
        Assert.Equal(nameof(ProjectState.Approved), LiesIn(board, project));
        Assert.Empty(board.FindAll(".panel"));
    }

    [Fact]
    public async Task Who_lacks_the_right_of_a_step_cannot_take_it_by_a_drop()
    {
        var project = await planner.ProjectAsync("Ohne Recht");
        var (reader, _) = await planner.HireAsync("Rita Recht", ProjectsPermissions.Read, ProjectsPermissions.Write);
        await using var screen = new Screen(company, reader);
        var board = screen.Show("Ohne Recht");
        await PutAsync(board, project, nameof(ProjectState.Approved));
        board.WaitForAssertion(() => Assert.Equal(nameof(ProjectState.Planning), LiesIn(board, project)));
        Assert.Single(screen.Toasts.Shown);
    }

    [Fact]
    public void The_address_says_that_it_is_a_board_and_keeps_what_narrows_it()
    {
        var state = GridState.Initial.WithSearch("hafen").WithFilter("client", "x").WithBoard(true);
        var read = GridState.FromQuery(new Uri("/" + state.ToQuery(), UriKind.Relative));
        Assert.Equal((true, "hafen", "x"), (read.AsBoard, read.Search, read.Filters["client"]));
        Assert.False(state.WithGroup("state").AsBoard);
    }

    static void Check<TRow, TState>(StateBoard<TRow> board, TransitionTable<TState> table) where TState : struct, Enum
    {
        Assert.Equal(table.All.Select(s => s.ToString()), board.States.Select(s => s.Key));
        foreach (var from in table.All)
            foreach (var to in table.All.Where(to => !to.Equals(from)))
            {
                var ways = table.From(from).Any(t => t.To.Equals(to));
                Assert.True(ways == board.Between(from.ToString(), to.ToString()).Count > 0, $"{from} → {to}: {(ways ? "people can do it, but no drop does" : "a drop does what the table lacks")}");
            }
    }

    static object? BoardOf(object list) => list.GetType().GetProperty(nameof(RecordList<OrderRow>.Board))!.GetValue(list);

    static string? LiesIn(IRenderedComponent<ListBoard<ProjectRow>> board, Guid id) => board.Find($"[data-card='{id}']").ParentElement!.GetAttribute("data-column");

    static Task PutAsync(IRenderedComponent<ListBoard<ProjectRow>> board, Guid id, string column) =>
        board.Find(".board").TriggerEventAsync("onboardcommand", new BoardCommandArgs { Name = "put", Card = id, Column = column });

    /// <summary>One open tab with the board of projects.</summary>
    sealed class Screen : IAsyncDisposable
    {
        readonly BunitContext context = new();
        readonly AsyncServiceScope scope;

        public Screen(Company company, Actor actor)
        {
            scope = company.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(actor);
            context.JSInterop.Mode = JSRuntimeMode.Loose;
            context.Services.AddScoped<Reader>().AddScoped<Toasts>().AddScoped<ConfirmDialog>();
            context.Services.AddScoped(_ => scope.ServiceProvider.GetRequiredService<ProjectService>());
            context.Services.AddScoped(_ => scope.ServiceProvider.GetRequiredService<TimeEntryQueries>());
            context.Services.AddFallbackServiceProvider(scope.ServiceProvider);
        }

        public ConfirmDialog Confirm => context.Services.GetRequiredService<ConfirmDialog>();

        public Toasts Toasts => context.Services.GetRequiredService<Toasts>();

        public IRenderedComponent<ListBoard<ProjectRow>> Show(string search, RecordList<ProjectRow>? list = null)
        {
            var board = context.Render<ListBoard<ProjectRow>>(p => p.Add(b => b.List, list ?? ProjectList.Description)
                .Add(b => b.State, GridState.Initial.WithSearch(search)).Add(b => b.Watches, [nameof(Project)])
                .Add(b => b.Href, row => $"/{row.Id}"));
            board.WaitForElement("[data-card]");
            return board;
        }

        public async ValueTask DisposeAsync()
        {
            await context.DisposeAsync();
            await scope.DisposeAsync();
        }
    }
}
