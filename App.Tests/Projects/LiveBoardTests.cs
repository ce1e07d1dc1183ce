using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Boards;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Projects;
using Erp.Projects.Boards;
using Erp.Projects.Timers;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A board on the screen stays true, whatever was missed, and its own moves are shown before the server has answered.</summary>
public sealed class LiveBoardTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task After_a_cut_connection_between_servers_the_board_catches_up_by_itself()
    {
        var project = await planner.ProjectAsync("Getrennt");
        var task = await planner.TaskAsync(project, "Wandert unbemerkt");
        var board = await BoardAsync(project);
        await using var screen = new Screen(company);
        var (shown, columns) = (screen.Show(board), (await ReadAsync(board)).Form.Columns);
        Assert.Equal(WorkItemState.Todo, LiesIn(shown, columns, task));

        // Another server, of whose commits nobody hears.
        await using (var other = Company.Build(company.ConnectionString, company.Clock))
        {
            await using var scope = other.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(company.Tenant));
            await scope.ServiceProvider.GetRequiredService<WorkItemService>().MoveAsync(task, WorkItemState.Review);
        }

        Assert.Equal(WorkItemState.Todo, LiesIn(shown, columns, task));
        company.Services.GetRequiredService<CommitBus>().Deliver(CommitNotice.Everything(company.Tenant.Id));
        shown.WaitForState(() => LiesIn(shown, columns, task) == WorkItemState.Review);
    }

    [Fact]
    public async Task A_move_of_another_is_shown_and_a_refused_one_of_ones_own_slides_back()
    {
        var project = await planner.ProjectAsync("Zu zweit");
        var (first, then) = (await planner.TaskAsync(project, "Erst"), Guid.Empty);
        then = await planner.TaskAsync(project, "Dann", first);
        var board = await BoardAsync(project);
        await using var screen = new Screen(company);
        var (shown, columns) = (screen.Show(board), (await ReadAsync(board)).Form.Columns);
        await planner.OnTaskAsync(s => s.MoveAsync(first, WorkItemState.InProgress));
        shown.WaitForState(() => LiesIn(shown, columns, first) == WorkItemState.InProgress);

        var column = columns.Single(c => c.State == WorkItemState.Done).Id!.Value.ToString();
        await shown.Find(".board").TriggerEventAsync("onboardcommand", new BoardCommandArgs { Name = "put", Card = then, Column = column });
        shown.WaitForState(() => screen.Toasts.Shown.Count == 1);
        Assert.Equal(WorkItemState.Todo, LiesIn(shown, columns, then));
    }

    [Fact]
    public async Task A_move_that_was_done_stays_though_it_cannot_be_read_back_and_what_was_missed_comes_with_the_database()
    {
        var project = await planner.ProjectAsync("Ausfall");
        var (own, other) = (await planner.TaskAsync(project, "Eigene"), await planner.TaskAsync(project, "Fremde"));
        var board = await BoardAsync(project);
        await using var screen = new Screen(company);
        var (shown, columns) = (screen.Show(board), (await ReadAsync(board)).Form.Columns);
        // Another server, of whose commits nobody hears.
        await using (var there = Company.Build(company.ConnectionString, company.Clock))
        {
            await using var scope = there.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(company.Tenant));
            await scope.ServiceProvider.GetRequiredService<WorkItemService>().MoveAsync(other, WorkItemState.Done);
        }

        Outage? outage = null;
        using (company.Services.GetRequiredService<CommitBus>().Subscribe(company.Tenant.Id, _ => outage ??= new Outage(company)))
            await shown.Find(".board")
                .TriggerEventAsync("onboardcommand", new BoardCommandArgs { Name = "put", Card = own, Column = columns.Single(c => c.State == WorkItemState.Review).Id!.Value.ToString() });
        Assert.Empty(screen.Toasts.Shown);
        Assert.Equal((WorkItemState.Review, WorkItemState.Todo), (LiesIn(shown, columns, own), LiesIn(shown, columns, other)));
        var told = shown.Find(".panel").TextContent;
        Assert.Contains(Languages.All, language => told.Contains(LiveTexts.Stale.In(language), StringComparison.Ordinal));

        outage!.Dispose();
        shown.WaitForState(() => LiesIn(shown, columns, other) == WorkItemState.Done);
        Assert.Equal(WorkItemState.Review, LiesIn(shown, columns, own));
        Assert.Empty(shown.FindAll(".panel"));
    }

    [Fact]
    public async Task A_card_shows_that_it_waits_until_what_it_waits_for_is_done()
    {
        var project = await planner.ProjectAsync("Schloss");
        var first = await planner.TaskAsync(project, "Erst");
        var then = await planner.TaskAsync(project, "Dann", first);
        var board = await BoardAsync(project);
        await using var screen = new Screen(company);
        var shown = screen.Show(board);
        Assert.Contains(WorkItemTexts.Waits.ToString(), shown.Find($"[data-card='{then}']").InnerHtml, StringComparison.Ordinal);
        await planner.OnTaskAsync(s => s.MoveAsync(first, WorkItemState.Done));
        shown.WaitForAssertion(() => Assert.DoesNotContain(WorkItemTexts.Waits.ToString(), shown.Find($"[data-card='{then}']").InnerHtml, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cards_written_down_quickly_all_come_and_what_is_refused_can_be_written_on()
    {
        var project = await planner.ProjectAsync("Schnell");
        await planner.TaskAsync(project, "Schon da");
        var board = await BoardAsync(project);
        await using var screen = new Screen(company);
        var shown = screen.Show(board);
        List<Task> added = [];
        foreach (var title in new[] { "Eins", "Zwei", "Drei" })
        {
            // Found and used in one turn: cards that come meanwhile draw the line anew.
            await shown.InvokeAsync(() => shown.Find(".quick-card input").InputAsync(new() { Value = title }));
            added.Add(shown.InvokeAsync(() => shown.Find(".quick-card").SubmitAsync()));
        }

        await Task.WhenAll(added);
        shown.WaitForAssertion(() => Assert.Equal(["Schon da", "Eins", "Zwei", "Drei"], shown.FindAll("[data-card-name]").Select(name => name.TextContent)));

        await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Fällt aus" }));
        await shown.InvokeAsync(() => shown.Find(".quick-card input").InputAsync(new() { Value = "Vier" }));
        await shown.InvokeAsync(() => shown.Find(".quick-card").SubmitAsync());
        Assert.Equal("Vier", shown.Find(".quick-card input").GetAttribute("value"));
    }

    [Fact]
    public async Task On_a_board_across_projects_cards_are_written_down_for_the_project_chosen()
    {
        var (one, other) = (await planner.ProjectAsync("Eines"), await planner.ProjectAsync("Das andere"));
        await planner.TaskAsync(one, "Schon da");
        var board = await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().CreateAsync(null, BoardForm.Usual("Alle")));
        await using var screen = new Screen(company);
        var shown = screen.Show(board);
        Assert.Empty(shown.FindAll(".quick-card"));

        await shown.InvokeAsync(() => shown.FindAll(".board-tools button").Single(b => b.TextContent.Contains(BoardTexts.AddTo.ToString(), StringComparison.Ordinal)).ClickAsync(new()));
        await shown.InvokeAsync(() => shown.Find("[role=combobox]").InputAsync(new() { Value = "Das andere" }));
        shown.WaitForElement("[role=option]");
        await shown.InvokeAsync(() => shown.Find("[role=option]").ClickAsync(new()));
        shown.WaitForElement(".quick-card");
        await shown.InvokeAsync(() => shown.Find(".quick-card input").InputAsync(new() { Value = "Neu" }));
        await shown.InvokeAsync(() => shown.Find(".quick-card").SubmitAsync());

        shown.WaitForAssertion(() => Assert.Contains("Neu", shown.FindAll("[data-card-name]").Select(name => name.TextContent)));
        var card = (await ReadAsync(board)).Cards.Single(c => c.Content.Title == "Neu");
        Assert.Equal(other, (await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().DetailAsync(card.Id))).Form.ProjectId);
    }

    [Fact]
    public async Task A_card_carried_on_another_server_says_by_whom_until_it_is_put_down_or_the_screen_is_gone()
    {
        var project = await planner.ProjectAsync("Zwei Server");
        var task = await planner.TaskAsync(project, "Wird getragen");
        var board = await BoardAsync(project);
        await using var there = Company.Build(company.ConnectionString, company.Clock);
        var relays = new[] { company.Services, there }.Select(s => s.GetRequiredService<LiveRelay>()).ToList();
        try
        {
            foreach (var relay in relays) await relay.StartAsync(default);
            await using var screen = new Screen(company);
            var shown = screen.Show(board);
            var caller = new Caller(there.GetRequiredService<Rights>());
            caller.Become(new(Guid.CreateVersion7(), "Ben Otto", ActorKind.User, company.Tenant));
            var ben = new Presence(there.GetRequiredService<PresenceBook>(), caller);
            var stay = ben.Enter(board);
            stay.Carry(task);
            shown.WaitForAssertion(() => Assert.Equal("Ben Otto", shown.Find($"[data-card='{task}'] .board-colleague").TextContent));
            stay.Carry(null);
            shown.WaitForAssertion(() => Assert.Empty(shown.FindAll(".board-colleague")));

            // What this screen carries is told there; a screen that goes puts down what it carried.
            await shown.Find(".board").TriggerEventAsync("onboardcommand", new BoardCommandArgs { Name = "lift", Card = task });
            Assert.True(SpinWait.SpinUntil(() => stay.Others is [{ } seen] && seen.Carries == task, TimeSpan.FromSeconds(15)));
            stay.Carry(task);
            shown.WaitForElement(".board-colleague");
            ben.Dispose();
            shown.WaitForAssertion(() => Assert.Empty(shown.FindAll(".board-colleague")));
        }
        finally
        {
            foreach (var relay in relays) await relay.StopAsync(default);
        }
    }

    [Fact]
    public async Task The_timer_is_started_and_stopped_on_a_card_and_runs_there_wherever_it_was_started()
    {
        var (tim, _) = await planner.HireAsync("Tim Takt", ProjectsPermissions.Read, ProjectsPermissions.Work);
        var project = await planner.ProjectAsync("Uhren");
        var (one, two, done) = (await planner.TaskAsync(project, "Eins"), await planner.TaskAsync(project, "Zwei"), await planner.TaskAsync(project, "Fertig"));
        await planner.OnTaskAsync(s => s.MoveAsync(done, WorkItemState.Done));
        var board = await BoardAsync(project);
        await using var screen = new Screen(company, tim);
        var shown = screen.Show(board);
        shown.WaitForElement(Button(one));
        await shown.InvokeAsync(() => shown.Find(Button(one)).ClickAsync(new()));
        shown.WaitForElement($"[data-card='{one}'] .is-running [data-elapsed]");

        await company.AsAsync(tim, p => p.GetRequiredService<TimerService>().StartAsync(new() { ProjectId = project, WorkItemId = two }));
        shown.WaitForElement($"[data-card='{two}'] .is-running");
        Assert.Single(shown.FindAll(".is-running"));
        await shown.InvokeAsync(() => shown.Find(Button(two)).ClickAsync(new()));
        shown.WaitForAssertion(() => Assert.Empty(shown.FindAll(".is-running")));
        Assert.Null(await company.AsAsync(tim, p => p.GetRequiredService<TimerQueries>().OwnAsync()));
        Assert.Empty(shown.FindAll(Button(done)));

        var (guest, _) = await planner.HireAsync("Gerd Gast", ProjectsPermissions.Read);
        await using var other = new Screen(company, guest);
        Assert.Empty(other.Show(board).FindAll(".card-timer"));

        static string Button(Guid task) => $"[data-card='{task}'] [data-card-key='t'] button";
    }

    [Fact]
    public async Task A_board_renamed_by_another_is_called_so_at_once_on_each_of_its_tabs()
    {
        var project = await planner.ProjectAsync("Umbenennung");
        var board = await BoardAsync(project);
        await using var screen = new Screen(company);
        var page = screen.Open(board, tab: "history");
        page.WaitForAssertion(() => Assert.Equal("Board", page.Find("h1").TextContent));
        var form = (await ReadAsync(board)).Form;
        form.Name = "Aufbau";
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().ChangeAsync(board, form));
        page.WaitForAssertion(() => Assert.Equal("Aufbau", page.Find("h1").TextContent));
        Assert.Empty(page.FindComponents<LiveBoard>());
    }

    Task<Guid> BoardAsync(Guid project) => company.AsSystemAsync(p => p.GetRequiredService<BoardService>().CreateAsync(project, BoardForm.Usual("Board")));

    Task<BoardDetail> ReadAsync(Guid board) => company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().DetailAsync(board));

    /// <summary>The state of the column in which the screen shows a card.</summary>
    static WorkItemState? LiesIn(IRenderedComponent<LiveBoard> shown, List<ColumnForm> columns, Guid task) =>
        columns.Single(c => c.Id.ToString() == shown.Find($"[data-card='{task}']").ParentElement!.GetAttribute("data-column")).State;

    /// <summary>One open tab.</summary>
    sealed class Screen(Company company, Actor? actor = null) : OpenTab(company, actor)
    {
        public IRenderedComponent<BoardPage> Open(Guid board, string tab)
        {
            Navigation.NavigateTo($"/projects/boards/{board}?tab={tab}");
            return Context.Render<BoardPage>(p => p.Add(b => b.Id, board));
        }

        public IRenderedComponent<LiveBoard> Show(Guid board)
        {
            var shown = Context.Render<LiveBoard>(p => p.Add(b => b.BoardId, board));
            shown.WaitForElement("[data-card]");
            return shown;
        }
    }
}
