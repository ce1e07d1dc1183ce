using Erp.Projects.WorkItems;

namespace Erp.Projects.Boards;

/// <summary>Gives tasks their cards.</summary>
static class BoardCards
{
    /// <summary>
    /// Shared by whoever makes a task, taken by whoever makes a board or changes which projects it shows: each must see what the other did, or a task
    /// lacks its card for ever.
    /// </summary>
    public const string Turn = "boards";

    /// <summary>Lays a card for each task on each board, at the end of the column where its state belongs. One query, however many there are.</summary>
    public static async Task LayAsync(ErpDb db, IReadOnlyList<Board> boards, IReadOnlyList<WorkItem> tasks, CancellationToken ct)
    {
        var laid = boards.SelectMany(board => tasks.Select(task => (Card: new Card(board.Id, task.Id), board.Home(task.State).Id))).ToList();
        await CardPlaces.PutLastAsync(db, laid, ct);
        db.AddRange(laid.Select(l => l.Card));
    }
}
