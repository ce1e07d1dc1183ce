using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>Who hears of what happens to projects without following them: their managers.</summary>
static class ProjectAudience
{
    public static async Task<ILookup<Guid, Guid>> OfAsync(ErpDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var told = await db.Projects.Where(p => ids.Contains(p.Id)).Join(db.Set<Member>(), p => p.ManagerId, m => m.Id, (p, m) => new { p.Id, m.UserId }).ToListAsync(ct);
        return told.ToLookup(t => t.Id, t => t.UserId);
    }
}
