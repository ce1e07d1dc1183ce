using Erp.Platform.Comments;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.Boards;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Which cards lie on a board, and where, whatever becomes of their tasks and of its columns.</summary>
public sealed class CardTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly BoardDesk boards = new(company);

    [Fact]
    public async Task A_commit_makes_the_cards_look_different_that_wait_for_what_it_touched_or_that_it_talks_about()
    {
        var project = await planner.ProjectAsync("Ringsum");
        var board = await boards.BoardAsync(project);
        var (first, other) = (await planner.TaskAsync(project, "Erst"), await planner.TaskAsync(project, "Anderes"));
        var then = await planner.TaskAsync(project, "Dann", first);
        Assert.Equal([first, then], await AroundAsync(new Touch(nameof(WorkItem), first)));
        var comment = await company.AsSystemAsync(p => p.GetRequiredService<CommentService>().AddAsync(other, new() { Text = "Geht das?" }));
        Assert.Equal([other], await AroundAsync(new Touch(nameof(Comment), comment)));

        async Task<IEnumerable<Guid>> AroundAsync(Touch touch)
        {
            var notice = new CommitNotice(company.Tenant.Id, Guid.CreateVersion7(), Guid.Empty, "", "", [touch]);
            return (await company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().TouchedAsync(board, LaneKind.None, notice, default))).Cards.Select(c => c.Id).Order();
        }
    }

    [Fact]
    public async Task What_was_dropped_lies_on_no_board_counts_for_no_limit_and_stays_dropped_when_others_are_sorted()
    {
        var project = await planner.ProjectAsync("Verworfen");
        var board = await boards.BoardAsync(project, form => form.Columns[1].WipLimit = 2);
        var (a, b, dropped) = (await planner.TaskAsync(project, "A"), await planner.TaskAsync(project, "B"), await planner.TaskAsync(project, "Doch nicht"));
        await boards.MoveAsync(board, 1, null, a, dropped);
        await planner.OnTaskAsync(s => s.MoveAsync(dropped, WorkItemState.Cancelled));
        await boards.MoveAsync(board, 1, null, b);
        await boards.MoveAsync(board, 1, a, b);
        Assert.Equal([[], [b, a], [], [], []], await boards.LiesAsync(board));
        await boards.MoveAsync(board, 1, null, dropped, b);
        Assert.Equal(WorkItemState.Cancelled, (await planner.TaskAsync(dropped)).State);
        Assert.Equal(2, (await company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().OfProjectAsync(project))).Single().OpenCount);

        await planner.OnTaskAsync(s => s.MoveAsync(dropped, WorkItemState.Todo));
        Assert.Equal([dropped], (await boards.LiesAsync(board))[0]);
    }

    [Fact]
    public async Task A_column_that_comes_to_stand_for_another_state_gives_its_cards_to_where_theirs_belongs()
    {
        var project = await planner.ProjectAsync("Umgewidmet");
        var board = await boards.BoardAsync(project);
        var (todo, doing) = (await planner.TaskAsync(project, "Offen"), await planner.TaskAsync(project, "Läuft"));
        await boards.MoveAsync(board, 1, null, doing);
        var form = (await boards.ReadAsync(board)).Form;
        (form.Columns[0].State, form.Columns[1].State) = (form.Columns[1].State, form.Columns[0].State);
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().ChangeAsync(board, form));
        Assert.Equal([[doing], [todo], [], [], []], await boards.LiesAsync(board));
        Assert.Equal((WorkItemState.Todo, WorkItemState.InProgress), ((await planner.TaskAsync(todo)).State, (await planner.TaskAsync(doing)).State));
    }

    [Fact]
    public async Task A_task_that_was_put_away_before_the_board_was_set_up_comes_onto_it_when_it_is_taken_out()
    {
        var project = await planner.ProjectAsync("Späte Tafel");
        var task = await planner.TaskAsync(project, "Schlief");
        await planner.OnTaskAsync(s => s.ArchiveAsync([task], true));
        var board = await boards.BoardAsync(project);
        Assert.Empty((await boards.ReadAsync(board)).Cards);
        await planner.OnTaskAsync(s => s.ArchiveAsync([task], false));
        Assert.Equal([task], (await boards.LiesAsync(board))[0]);
    }

    [Fact]
    public async Task What_ended_long_ago_is_neither_shown_nor_counted_and_is_found_in_the_list()
    {
        company.Clock.TravelTo(new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero));
        var project = await planner.ProjectAsync("Lange her", form => form.EndDate = planner.Today.AddDays(90));
        var board = await boards.BoardAsync(project, form => form.Columns[4].WipLimit = 2);
        var (old, fresh, open, dropped) = (
            await planner.TaskAsync(project, "Alt"), await planner.TaskAsync(project, "Frisch"), await planner.TaskAsync(project, "Offen"),
            await planner.TaskAsync(project, "Fallen gelassen"));
        await boards.MoveAsync(board, 4, null, old);
        await planner.OnTaskAsync(s => s.MoveAsync(dropped, WorkItemState.Cancelled));
        var ended = planner.Today;
        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(BoardLimits.OldAfterDays));
        await boards.MoveAsync(board, 4, null, fresh);
        Assert.Equal([[open], [], [], [], [old, fresh]], await boards.LiesAsync(board));
        Assert.Empty((await boards.ReadAsync(board)).WithOlder);

        company.Clock.TravelTo(company.Clock.GetUtcNow() + TimeSpan.FromDays(1));
        Assert.Equal([[open], [], [], [], [fresh]], await boards.LiesAsync(board));
        var detail = await boards.ReadAsync(board);
        Assert.Equal(detail.Form.Columns[4].Id, Assert.Single(detail.WithOlder));
        Assert.Equal(ended.AddDays(1), detail.FirstDay);
        // One lies there that counts, so a second one fits; who works on the old one again sees it again, and it counts again.
        await boards.MoveAsync(board, 4, null, open);
        Assert.Equal(0, (await company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().OfProjectAsync(project))).Single().OpenCount);
        await planner.OnTaskAsync(s => s.MoveAsync(old, WorkItemState.Todo));
        Assert.Equal([[old], [], [], [], [fresh, open]], await boards.LiesAsync(board));
        await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 4, null, old));

        var list = await company.AsSystemAsync(
            p => p.GetRequiredService<ListQueries>().PageAsync(WorkItemList.Description, GridState.Initial.WithFilter("project", detail.Project).WithFilter("endedAt", $"..{ended:yyyy-MM-dd}")));
        Assert.Equal([dropped], list.Rows.Select(r => r.Id));
    }

    [Fact]
    public async Task However_many_cards_are_moved_they_are_read_and_checked_at_once()
    {
        var project = await planner.ProjectAsync("Viele Karten");
        var board = await boards.BoardAsync(project);
        var first = await planner.TaskAsync(project, "Vorab");
        await planner.OnTaskAsync(s => s.MoveAsync(first, WorkItemState.Done));
        var tasks = new List<Guid>();
        for (var n = 0; n < 43; n++) tasks.Add(await planner.TaskAsync(project, $"Karte {n}", first));
        await company.AsSystemAsync(async p =>
        {
            var type = (await p.GetRequiredService<PermitTypeQueries>().LookUpAsync())[0];
            return await p.GetRequiredService<PermitService>()
                .CreateAsync(new() { ProjectId = project, TypeId = type.Id, Name = "Schankerlaubnis", LeadDays = type.LeadDays, RemindDays = type.RemindDays, RequiredByIds = [tasks[41], tasks[42]] });
        });
        var few = await QueriesAsync(tasks[..3]);
        Assert.Equal(few, await QueriesAsync(tasks[3..41]));
        Assert.Equal(tasks[..41], (await boards.LiesAsync(board))[1]);

        // One that is refused refuses all; of several the first says why.
        var blocked = await planner.TaskAsync(project, "Wartet", tasks[0]);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 3, null, tasks[5], blocked, tasks[42]));
        Assert.Equal(WorkItemTexts.WaitsFor, refused.Says.Text);
        Assert.Equal(PermitTexts.IsMissing, (await Assert.ThrowsAsync<BusinessRuleException>(() => boards.MoveAsync(board, 3, null, tasks[5], tasks[42], blocked))).Says.Text);
        Assert.Equal(tasks[..41], (await boards.LiesAsync(board))[1]);

        async Task<int> QueriesAsync(List<Guid> some)
        {
            using var counter = new QueryCounter();
            await boards.MoveAsync(board, 1, null, [.. some]);
            return counter.Count;
        }
    }

    [Fact]
    public async Task Sorting_is_taken_back_like_any_other_move()
    {
        var project = await planner.ProjectAsync("Doch andersherum");
        var board = await boards.BoardAsync(project);
        var (a, b) = (await planner.TaskAsync(project, "A"), await planner.TaskAsync(project, "B"));
        await boards.MoveAsync(board, 0, a, b);
        Assert.Equal([b, a], (await boards.LiesAsync(board))[0]);
        var commit = await company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{b}' order by at desc limit 1");
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
        Assert.Equal([a, b], (await boards.LiesAsync(board))[0]);
    }
}
