using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Permits;

/// <summary>Who hears of what happens to permits without following them: the managers of their projects.</summary>
static class PermitAudience
{
    public static async Task<ILookup<Guid, Guid>> OfAsync(ErpDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var told = await db.Permits.Where(p => ids.Contains(p.Id)).Join(db.Projects, p => p.ProjectId, x => x.Id, (p, x) => new { p.Id, x.ManagerId })
            .Join(db.Set<Member>(), p => p.ManagerId, m => m.Id, (p, m) => new { p.Id, m.UserId }).ToListAsync(ct);
        return told.ToLookup(t => t.Id, t => t.UserId);
    }
}
