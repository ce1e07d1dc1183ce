using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>A task that came into another state goes to the column that stands for it, on every board that has one.</summary>
sealed class WorkItemMovedHandler : IEventHandler<WorkItemMoved>
{
    public async Task HandleAsync(ErpDb db, WorkItemMoved happened, CancellationToken ct)
    {
        var wrong = await (from card in db.Cards
                           join column in db.Set<Column>() on card.ColumnId equals column.Id
                           join target in db.Set<Column>() on card.BoardId equals target.BoardId
                           where card.WorkItemId == happened.WorkItemId && target.State == happened.To && column.Id != target.Id
                           select new { Card = card, Target = target.Id }).ToListAsync(ct);
        // What was put there in this very command is not in the tables yet.
        foreach (var (card, target) in wrong.Select(w => (w.Card, w.Target)).Where(w => w.Card.ColumnId != w.Target)) await CardPlaces.PutLastAsync(db, card, target, ct);
    }
}
