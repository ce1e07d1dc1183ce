using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>Gives many tasks their cards at once.</summary>
static class BoardCards
{
    /// <summary>Lays a card for each task on each board, at the end of the column where its state belongs. One query, however many there are.</summary>
    public static async Task LayAsync(ErpDb db, IReadOnlyList<Board> boards, IReadOnlyList<WorkItem> tasks, CancellationToken ct)
    {
        if (boards.Count == 0 || tasks.Count == 0) return;
        var ids = boards.Select(b => b.Id).ToList();
        var last = await db.Cards.Where(c => ids.Contains(c.BoardId)).GroupBy(c => c.ColumnId).Select(g => new { g.Key, Last = g.Max(c => c.Position) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        foreach (var board in boards)
            foreach (var task in tasks)
            {
                var column = board.Home(task.State).Id;
                var card = new Card(board.Id, task.Id);
                card.Put(column, last[column] = last.GetValueOrDefault(column) + CardPlaces.Gap);
                db.Add(card);
            }
    }
}
