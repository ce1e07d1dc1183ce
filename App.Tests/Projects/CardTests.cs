using Erp.Platform.Comments;
using Erp.Platform.Live;
using Erp.Platform.Work;
using Erp.Projects.Boards;
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
        Assert.Equal(2, (await company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().OfProjectAsync(project))).Single().CardCount);

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
