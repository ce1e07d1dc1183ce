using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>A new task gets its card on every board that shows its project.</summary>
sealed class WorkItemCreatedHandler : IEventHandler<WorkItemCreated>
{
    public async Task HandleAsync(ErpDb db, WorkItemCreated happened, CancellationToken ct)
    {
        await db.ShareTurnAsync(BoardCards.Turn, ct);
        var templates = db.Projects.Where(p => p.IsTemplate).Select(p => p.Id);
        var boards = await db.Boards.Include(b => b.Columns).Where(b => b.ProjectId == happened.ProjectId || (b.ProjectId == null && !templates.Contains(happened.ProjectId))).ToListAsync(ct);
        if (boards.Count > 0) await BoardCards.LayAsync(db, boards, [(await db.WorkItems.FindAsync([happened.WorkItemId], ct))!], ct);
    }
}
