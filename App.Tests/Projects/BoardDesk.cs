using Erp.Projects.Boards;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Boards to be set up, looked at and moved on, in whatever company it is given.</summary>
sealed class BoardDesk(Company company)
{
    /// <summary>A board with the usual columns.</summary>
    public Task<Guid> BoardAsync(Guid? project, Action<BoardForm>? fill = null) => company.AsSystemAsync(p =>
    {
        var form = BoardForm.Usual("Board");
        fill?.Invoke(form);
        return p.GetRequiredService<BoardService>().CreateAsync(project, form);
    });

    public Task<BoardDetail> ReadAsync(Guid board) => company.AsSystemAsync(p => p.GetRequiredService<BoardQueries>().DetailAsync(board));

    /// <summary>Puts cards into the column of this number, before another.</summary>
    public Task MoveAsync(Guid board, int column, Guid? before, params Guid[] tasks) => MoveAsync(board, column, before, tasks, null);

    public async Task MoveAsync(Guid board, int column, Guid? before, Guid[] tasks, string? lane)
    {
        var columns = (await ReadAsync(board)).Form.Columns;
        await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().MoveAsync(board, new() { WorkItemIds = [.. tasks], ColumnId = columns[column].Id, BeforeId = before, Lane = lane }));
    }

    /// <summary>The tasks in each column, in order.</summary>
    public async Task<List<List<Guid>>> LiesAsync(Guid board)
    {
        var detail = await ReadAsync(board);
        return [.. detail.Form.Columns.Select(c => detail.Cards.Where(x => x.Column == c.Id.ToString()).OrderBy(x => x.Position).Select(x => x.Id).ToList())];
    }
}
