using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>The tasks of a template lie on no board across projects: their cards go when it becomes one, and come when it is one no longer.</summary>
sealed class TemplateMarkedHandler : IEventHandler<TemplateMarked>
{
    public async Task HandleAsync(ErpDb db, TemplateMarked happened, CancellationToken ct)
    {
        await db.TakeTurnAsync(BoardCards.Turn, ct);
        var across = await db.Boards.Include(b => b.Columns).Where(b => b.ProjectId == null).ToListAsync(ct);
        var ids = across.ConvertAll(b => b.Id);
        var tasks = await db.WorkItems.Where(w => w.ProjectId == happened.ProjectId).OrderBy(w => w.Number).ToListAsync(ct);
        if (!happened.IsTemplate) await BoardCards.LayAsync(db, across, tasks, ct);
        else
        {
            var own = tasks.ConvertAll(w => w.Id);
            db.RemoveRange(await db.Cards.Where(c => ids.Contains(c.BoardId) && own.Contains(c.WorkItemId)).ToListAsync(ct));
        }
    }
}
