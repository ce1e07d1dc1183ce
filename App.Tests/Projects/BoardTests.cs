using Erp.Platform.Work;
using Erp.Projects.Boards;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Cards follow their tasks, tasks follow their cards, and a refused drop changes nothing.</summary>
public sealed class BoardTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task Every_task_has_one_card_and_both_move_together()
    {
        var project = await planner.ProjectAsync("Messe");
        var early = await planner.TaskAsync(project, "Vorher");
        var board = await BoardAsync(project);
        var late = await planner.TaskAsync(project, "Nachher");
        Assert.Equal([[early, late], [], [], [], []], await LiesAsync(board));

        await MoveAsync(board, 1, null, late);
        Assert.Equal(WorkItemState.InProgress, (await planner.TaskAsync(late)).State);
        await planner.OnTaskAsync(s => s.MoveAsync(early, WorkItemState.Done));
        Assert.Equal([[], [late], [], [], [early]], await LiesAsync(board));

        await planner.OnTaskAsync(s => s.ArchiveAsync([early], true));
        Assert.Equal([[], [late], [], [], []], await LiesAsync(board));
        await planner.OnTaskAsync(s => s.DeleteAsync(late));
        Assert.Equal([[], [], [], [], []], await LiesAsync(board));
        var gone = await Assert.ThrowsAsync<BusinessRuleException>(() => MoveAsync(board, 4, null, late));
        Assert.Equal(BoardTexts.CardGone.ToString(), gone.Says.ToString());
    }

    [Fact]
    public async Task Cards_lie_in_the_order_they_were_put_however_often_two_change_places()
    {
        var project = await planner.ProjectAsync("Enge");
        var board = await BoardAsync(project);
        var (a, b, c) = (await planner.TaskAsync(project, "A"), await planner.TaskAsync(project, "B"), await planner.TaskAsync(project, "C"));
        // Each time the gap between the first two is halved: often enough to need numbering anew.
        for (var n = 0; n < 45; n++)
        {
            await MoveAsync(board, 0, b, c);
            await MoveAsync(board, 0, c, b);
        }

        Assert.Equal([a, b, c], (await LiesAsync(board))[0]);
        await MoveAsync(board, 0, a, c, b);
        Assert.Equal([c, b, a], (await LiesAsync(board))[0]);
    }

    [Fact]
    public async Task A_drop_that_its_state_refuses_or_that_exceeds_the_limit_changes_nothing()
    {
        var project = await planner.ProjectAsync("Voll");
        var board = await BoardAsync(project, form => form.Columns[1].WipLimit = 1);
        var first = await planner.TaskAsync(project, "Erst");
        var then = await planner.TaskAsync(project, "Dann", first);
        var waits = await Assert.ThrowsAsync<BusinessRuleException>(() => MoveAsync(board, 1, null, then));
        Assert.Contains("Erst", waits.Says.ToString(), StringComparison.Ordinal);
        await MoveAsync(board, 1, null, first);
        await planner.OnTaskAsync(s => s.MoveAsync(first, WorkItemState.Done));
        await MoveAsync(board, 1, null, then);

        var more = await planner.TaskAsync(project, "Noch eine");
        var full = await Assert.ThrowsAsync<BusinessRuleException>(() => MoveAsync(board, 1, null, more));
        Assert.Contains("1", full.Says.ToString(), StringComparison.Ordinal);
        Assert.Equal([[more], [then], [], [], [first]], await LiesAsync(board));
    }

    [Fact]
    public async Task One_card_moved_by_many_at_once_ends_in_one_place()
    {
        var project = await planner.ProjectAsync("Gedränge");
        var board = await BoardAsync(project);
        var cards = new List<Guid>();
        for (var n = 0; n < 4; n++) cards.Add(await planner.TaskAsync(project, $"Karte {n}"));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(n => MoveAsync(board, n % 3, cards[(n + 1) % 4], cards[n % 4])));
        var lies = await LiesAsync(board);
        Assert.Equal(cards.Order(), lies.SelectMany(column => column).Order());
        var detail = await ReadAsync(board);
        Assert.All(detail.Cards, card => Assert.Equal(detail.Form.Columns.Single(c => c.Id.ToString() == card.Column).State, card.Content.State));
    }

    [Fact]
    public async Task Cards_of_a_column_that_goes_lie_down_where_their_state_belongs_and_lanes_show_people()
    {
        var project = await planner.ProjectAsync("Umbau");
        var (_, mia) = await planner.HireAsync("Mia Bahn");
        var board = await BoardAsync(project, form => form.Columns.Insert(1, new() { Name = "Nächste Woche" }));
        var task = await planner.TaskAsync(project, "Später");
        await MoveAsync(board, 1, null, task);
        Assert.Equal(WorkItemState.Todo, (await planner.TaskAsync(task)).State);

        var form = (await ReadAsync(board)).Form;
        form.Columns.RemoveAt(1);
        form.Lanes = LaneKind.Assignee;
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().ChangeAsync(board, form));
        Assert.Equal([task], (await LiesAsync(board))[0]);

        var edited = (await planner.TaskAsync(task)).Form;
        edited.AssigneeIds = [mia];
        await planner.OnTaskAsync(s => s.ChangeAsync(task, edited));
        Assert.Equal([mia.ToString()], (await ReadAsync(board)).Cards.Single().Lanes);
    }

    [Fact]
    public async Task A_board_across_projects_holds_the_tasks_of_all()
    {
        var (one, two) = (await planner.ProjectAsync("Eins"), await planner.ProjectAsync("Zwei"));
        var before = await planner.TaskAsync(one, "Davor");
        var board = await BoardAsync(null);
        var after = await planner.TaskAsync(two, "Danach");
        var cards = (await ReadAsync(board)).Cards.ToDictionary(c => c.Id, c => c.Content.Project);
        Assert.Equal(("Eins", "Zwei"), (cards[before], cards[after]));
    }

    Task<Guid> BoardAsync(Guid? project, Action<BoardForm>? fill = null) => company.AsSystemAsync(p =>
    {
        var form = BoardForm.Usual("Board");
        fill?.Invoke(form);
        return p.GetRequiredService<BoardService>().CreateAsync(project, form);
    });

    Task<BoardDetail> ReadAsync(Guid board) => company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().DetailAsync(board));

    async Task MoveAsync(Guid board, int column, Guid? before, params Guid[] tasks)
    {
        var columns = (await ReadAsync(board)).Form.Columns;
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().MoveAsync(board, new() { WorkItemIds = [.. tasks], ColumnId = columns[column].Id, BeforeId = before }));
    }

    async Task<List<List<Guid>>> LiesAsync(Guid board)
    {
        var detail = await ReadAsync(board);
        return [.. detail.Form.Columns.Select(c => detail.Cards.Where(x => x.Column == c.Id.ToString()).OrderBy(x => x.Position).Select(x => x.Id).ToList())];
    }
}
