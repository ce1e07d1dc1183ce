using Erp.Parties;
using Erp.Platform.Boards;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Boards;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Cards follow their tasks, tasks follow their cards, and a refused drop changes nothing.</summary>
public sealed class BoardTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly BoardDesk boards = new(company);

    [Fact]
    public async Task Every_task_has_one_card_and_both_move_together()
    {
        var project = await planner.ProjectAsync("Messe");
        var early = await planner.TaskAsync(project, "Vorher");
        var board = await boards.BoardAsync(project);
        var late = await planner.TaskAsync(project, "Nachher");
        Assert.Equal([[early, late], [], [], [], []], await boards.LiesAsync(board));

        await boards.MoveAsync(board, 1, null, late);
        Assert.Equal(WorkItemState.InProgress, (await planner.TaskAsync(late)).State);
        await planner.OnTaskAsync(s => s.MoveAsync(early, WorkItemState.Done));
        Assert.Equal([[], [late], [], [], [early]], await boards.LiesAsync(board));

        await planner.OnTaskAsync(s => s.ArchiveAsync([early], true));
        Assert.Equal([[], [late], [], [], []], await boards.LiesAsync(board));
        await planner.OnTaskAsync(s => s.DeleteAsync(late));
        Assert.Equal([[], [], [], [], []], await boards.LiesAsync(board));
        var gone = await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 4, null, late));
        Assert.Equal(BoardTexts.CardGone.ToString(), gone.Says.ToString());
    }

    [Fact]
    public async Task Cards_lie_in_the_order_they_were_put_however_often_two_change_places()
    {
        var project = await planner.ProjectAsync("Enge");
        var board = await boards.BoardAsync(project);
        var (a, b, c) = (await planner.TaskAsync(project, "A"), await planner.TaskAsync(project, "B"), await planner.TaskAsync(project, "C"));
        // Each time the gap between the first two is halved: often enough to need numbering anew.
        for (var n = 0; n < 45; n++)
        {
            await boards.MoveAsync(board, 0, b, c);
            await boards.MoveAsync(board, 0, c, b);
        }

        Assert.Equal([a, b, c], (await boards.LiesAsync(board))[0]);
        await boards.MoveAsync(board, 0, a, c, b);
        Assert.Equal([c, b, a], (await boards.LiesAsync(board))[0]);
    }

    [Fact]
    public async Task A_drop_that_its_state_refuses_or_that_exceeds_the_limit_changes_nothing()
    {
        var project = await planner.ProjectAsync("Voll");
        var board = await boards.BoardAsync(project, form => form.Columns[1].WipLimit = 1);
        var first = await planner.TaskAsync(project, "Erst");
        var then = await planner.TaskAsync(project, "Dann", first);
        var waits = await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 1, null, then));
        Assert.Contains("Erst", waits.Says.ToString(), StringComparison.Ordinal);
        await boards.MoveAsync(board, 1, null, first);
        await planner.OnTaskAsync(s => s.MoveAsync(first, WorkItemState.Done));
        await boards.MoveAsync(board, 1, null, then);

        var more = await planner.TaskAsync(project, "Noch eine");
        var full = await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 1, null, more));
        Assert.Contains("1", full.Says.ToString(), StringComparison.Ordinal);
        Assert.Equal([[more], [then], [], [], [first]], await boards.LiesAsync(board));
    }

    [Fact]
    public async Task One_card_moved_by_many_at_once_ends_in_one_place()
    {
        var project = await planner.ProjectAsync("Gedränge");
        var board = await boards.BoardAsync(project);
        var cards = new List<Guid>();
        for (var n = 0; n < 4; n++) cards.Add(await planner.TaskAsync(project, $"Karte {n}"));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(n => boards.MoveAsync(board, n % 3, cards[(n + 1) % 4], cards[n % 4])));
        var lies = await boards.LiesAsync(board);
        Assert.Equal(cards.Order(), lies.SelectMany(column => column).Order());
        var detail = await boards.ReadAsync(board);
        Assert.All(detail.Cards, card => Assert.Equal(detail.Form.Columns.Single(c => c.Id.ToString() == card.Column).State, card.Content.State));
    }

    [Fact]
    public async Task Cards_of_a_column_that_goes_lie_down_where_their_state_belongs_and_lanes_show_people()
    {
        var project = await planner.ProjectAsync("Umbau");
        var (_, mia) = await planner.HireAsync("Mia Bahn");
        var board = await boards.BoardAsync(project, form => form.Columns.Insert(1, new() { Name = "Nächste Woche" }));
        var task = await planner.TaskAsync(project, "Später");
        await boards.MoveAsync(board, 1, null, task);
        Assert.Equal(WorkItemState.Todo, (await planner.TaskAsync(task)).State);

        var form = (await boards.ReadAsync(board)).Form;
        form.Columns.RemoveAt(1);
        form.Lanes = LaneKind.Assignee;
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().ChangeAsync(board, form));
        Assert.Equal([task], (await boards.LiesAsync(board))[0]);

        var edited = (await planner.TaskAsync(task)).Form;
        edited.AssigneeIds = [mia];
        await planner.OnTaskAsync(s => s.ChangeAsync(task, edited));
        Assert.Equal([mia.ToString()], (await boards.ReadAsync(board)).Cards.Single().Lanes);
    }

    [Fact]
    public async Task A_board_across_projects_holds_the_tasks_of_all()
    {
        var (one, two) = (await planner.ProjectAsync("Eins"), await planner.ProjectAsync("Zwei"));
        var before = await planner.TaskAsync(one, "Davor");
        var board = await boards.BoardAsync(null);
        var after = await planner.TaskAsync(two, "Danach");
        var cards = (await boards.ReadAsync(board)).Cards.ToDictionary(c => c.Id, c => c.Content.Project);
        Assert.Equal(("Eins", "Zwei"), (cards[before], cards[after]));
    }

    [Fact]
    public async Task A_card_put_into_another_lane_takes_its_value_where_that_is_plain()
    {
        var project = await planner.ProjectAsync("Bahnen", form => form.Stages.Add(new() { Name = "Aufbau" }));
        var (_, mia) = await planner.HireAsync("Mia Eins");
        var (_, ole) = await planner.HireAsync("Ole Zwei");
        var board = await boards.BoardAsync(project, form => form.Lanes = LaneKind.Assignee);
        var task = await planner.TaskAsync(project, "Wandert");
        await boards.MoveAsync(board, 1, null, [task], mia.ToString());
        Assert.Equal([mia], (await planner.TaskAsync(task)).Form.AssigneeIds);
        await boards.MoveAsync(board, 1, null, [task], ole.ToString());
        Assert.Equal([ole], (await planner.TaskAsync(task)).Form.AssigneeIds);
        await boards.MoveAsync(board, 1, null, [task], "");
        Assert.Empty((await planner.TaskAsync(task)).Form.AssigneeIds);

        var form = (await planner.TaskAsync(task)).Form;
        form.AssigneeIds = [mia, ole];
        await planner.OnTaskAsync(s => s.ChangeAsync(task, form));
        await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 0, null, [task], ole.ToString()));
        Assert.Equal(WorkItemState.InProgress, (await planner.TaskAsync(task)).State);

        await LaneAsync(board, LaneKind.Priority);
        await boards.MoveAsync(board, 0, null, [task], nameof(Priority.Urgent));
        Assert.Equal((Priority.Urgent, WorkItemState.Todo), ((await planner.TaskAsync(task)).Form.Priority, (await planner.TaskAsync(task)).State));
        await Assert.ThrowsAsync<InvalidInputException>(() => boards.MoveAsync(board, 0, null, [task], "7"));

        await LaneAsync(board, LaneKind.Stage);
        var stage = (await boards.ReadAsync(board)).Stages.Single().Id;
        await boards.MoveAsync(board, 0, null, [task], stage.ToString());
        Assert.Equal(stage, (await planner.TaskAsync(task)).Form.StageId);
        await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 0, null, [task], Guid.CreateVersion7().ToString()));

        foreach (var kind in new[] { LaneKind.Project, LaneKind.Client, LaneKind.Due, LaneKind.State })
        {
            await LaneAsync(board, kind);
            await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 0, null, [task], project.ToString()));
        }
    }

    [Fact]
    public async Task Lanes_by_client_and_by_due_date_gather_what_belongs_together()
    {
        var client = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Kai Events", Address = new() { City = "Kiel" } }));
        var project = await planner.ProjectAsync("Bahnen nach Zeit", form => form.ClientId = client);
        var board = await boards.BoardAsync(project, form => form.Lanes = LaneKind.Client);
        var task = await planner.TaskAsync(project, "Wem gehört das");
        var card = (await boards.ReadAsync(board)).Cards.Single(c => c.Id == task);
        Assert.Equal([client.ToString()], card.Lanes);
        Assert.Equal("Kai Events", CardLanes.All(LaneKind.Client, [card], []).Single().Title);

        var monday = new DateOnly(2026, 11, 16);
        Assert.Equal(
            ["overdue", "week", "week", "later", "week", null],
            new[] { Face(-1), Face(0), Face(6), Face(7), Face(-1) with { State = WorkItemState.Done }, Face(0) with { DueDate = null } }
                .Select(face => CardLanes.Of(LaneKind.Due, face, monday).FirstOrDefault()));
        Assert.Equal(["overdue", "week", "later"], CardLanes.All(LaneKind.Due, [], []).Select(l => l.Key));
        Assert.Equal(WorkItem.Transitions.All.Select(s => s.ToString()), CardLanes.All(LaneKind.State, [], []).Select(l => l.Key));
        Assert.Equal([nameof(WorkItemState.Done)], CardLanes.Of(LaneKind.State, Face(0) with { State = WorkItemState.Done }, monday));

        WorkItemFace Face(int days) => card.Content with { DueDate = monday.AddDays(days) };
    }

    [Fact]
    public async Task Whoever_may_move_but_not_plan_cannot_change_tasks_by_their_lane()
    {
        var project = await planner.ProjectAsync("Nur schieben");
        var (doer, _) = await planner.HireAsync("Dana Tut", ProjectsPermissions.Read, ProjectsPermissions.Work);
        var board = await boards.BoardAsync(project, form => form.Lanes = LaneKind.Priority);
        var task = await planner.TaskAsync(project, "Meins");
        var column = (await boards.ReadAsync(board)).Form.Columns[1].Id;
        await company.AsAsync(doer, p => DoAsync(p.GetRequiredService<BoardService>().MoveAsync(board, new() { WorkItemIds = [task], ColumnId = column })));
        await Assert.ThrowsAsync<ForbiddenException>(
            () => company.AsAsync(doer, p => DoAsync(p.GetRequiredService<BoardService>().MoveAsync(board, new() { WorkItemIds = [task], ColumnId = column, Lane = nameof(Priority.Low) }))));
    }

    [Fact]
    public async Task A_move_to_another_lane_is_taken_back_only_by_who_may_plan()
    {
        var project = await planner.ProjectAsync("Zurück");
        var (doer, _) = await planner.HireAsync("Dora Tut", ProjectsPermissions.Read, ProjectsPermissions.Work);
        var board = await boards.BoardAsync(project, form => form.Lanes = LaneKind.Priority);
        var task = await planner.TaskAsync(project, "Umgestuft");
        await boards.MoveAsync(board, 0, null, [task], nameof(Priority.Urgent));
        var commit = await company.QueryAsync<Guid>("select id from commits order by xid desc limit 1");
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(doer, p => p.GetRequiredService<UndoService>().UndoAsync(commit)));
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
        Assert.Equal(Priority.Normal, (await planner.TaskAsync(task)).Form.Priority);
    }

    [Fact]
    public async Task A_board_made_while_a_task_is_made_gets_its_card()
    {
        var project = await planner.ProjectAsync("Gleichzeitig");
        await using var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant);
        await using var held = await db.Database.BeginTransactionAsync();
        // What refers to the project waits: the task has looked for its boards, and is not committed.
        await db.Database.ExecuteSqlAsync($"select 1 from projects where id = {project} for update");
        var task = planner.TaskAsync(project, "Unterwegs");
        while (!await company.QueryAsync<bool>("select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")) await Task.Delay(20);
        var board = boards.BoardAsync(null);
        await Task.WhenAny(board, Task.Delay(500));
        await held.CommitAsync();
        Assert.Contains(await task, (await boards.ReadAsync(await board)).Cards.Select(c => c.Id));
    }

    [Fact]
    public async Task Archived_cards_are_found_and_taken_out()
    {
        var project = await planner.ProjectAsync("Archiv");
        var board = await boards.BoardAsync(project);
        var (one, two) = (await planner.TaskAsync(project, "Eins"), await planner.TaskAsync(project, "Zwei"));
        await planner.OnTaskAsync(s => s.ArchiveAsync([one, two], true));
        Assert.Equal([two, one], await ArchivedAsync(board));
        await planner.OnTaskAsync(s => s.ArchiveAsync([one], false));
        Assert.Equal([two], await ArchivedAsync(board));
        Assert.Equal([[one], [], [], [], []], await boards.LiesAsync(board));
    }

    [Fact]
    public async Task What_one_commit_touched_is_read_once_for_all_screens_of_the_board()
    {
        var project = await planner.ProjectAsync("Viele Schirme");
        var board = await boards.BoardAsync(project);
        var task = await planner.TaskAsync(project, "Geteilt");
        var notice = new CommitNotice(company.Tenant.Id, Guid.CreateVersion7(), Guid.Empty, "", "", [new(nameof(WorkItem), task)]);
        using var counter = new QueryCounter();
        var (first, at) = await TouchedAsync();
        var asked = counter.Count;
        for (var screen = 0; screen < 20; screen++) Assert.Same(first, (await TouchedAsync(at)).Cards);
        Assert.Equal((task, asked), (first.Single().Id, counter.Count));
        // A screen that shows newer things already is not given what was read before.
        Assert.NotSame(first, (await TouchedAsync(at + TimeSpan.FromTicks(1))).Cards);
        await Assert.ThrowsAsync<ForbiddenException>(
            async () => await company.AsAsync(await company.HireAsync("Nora Nicht"), p => p.GetRequiredService<BoardQueries>().TouchedAsync(board, LaneKind.None, notice, default)));

        Task<(IReadOnlyList<BoardCard<WorkItemFace>> Cards, DateTimeOffset At)> TouchedAsync(DateTimeOffset shownAt = default) =>
            company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().TouchedAsync(board, LaneKind.None, notice, shownAt));
    }

    static async Task<bool> DoAsync(Task act)
    {
        await act;
        return true;
    }

    async Task<IEnumerable<Guid>> ArchivedAsync(Guid board) => (await company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().ArchivedAsync(board))).Select(c => c.WorkItemId);

    async Task LaneAsync(Guid board, LaneKind lanes)
    {
        var form = (await boards.ReadAsync(board)).Form;
        form.Lanes = lanes;
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().ChangeAsync(board, form));
    }
}
