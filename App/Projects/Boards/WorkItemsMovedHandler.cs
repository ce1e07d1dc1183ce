using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>Tasks that came into another state go to the column that stands for it, on every board that has one.</summary>
sealed class WorkItemsMovedHandler : IEventHandler<WorkItemsMoved>
{
    public async Task HandleAsync(ErpDb db, WorkItemsMoved happened, CancellationToken ct)
    {
        var order = happened.WorkItemIds.Index().ToDictionary(w => w.Item, w => w.Index);
        var wrong = await (from card in db.Cards
                           join column in db.Set<Column>() on card.ColumnId equals column.Id
                           join target in db.Set<Column>() on card.BoardId equals target.BoardId
                           where happened.WorkItemIds.Contains(card.WorkItemId) && target.State == happened.To && column.Id != target.Id
                           select new { Card = card, Target = target.Id }).ToListAsync(ct);
        // What was put there in this very command is not in the tables yet.
        await CardPlaces.PutLastAsync(db, [.. wrong.Where(w => w.Card.ColumnId != w.Target).OrderBy(w => order[w.Card.WorkItemId]).Select(w => (w.Card, w.Target))], ct);
    }
}
