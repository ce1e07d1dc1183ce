using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Opportunities;

/// <summary>Who hears of what happens to opportunities without following them: whoever sees to them, and whoever has something planned about them.</summary>
static class OpportunityAudience
{
    public static async Task<ILookup<Guid, Guid>> OfAsync(ErpDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var told = await db.Opportunities.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, MemberId = o.ResponsibleId })
            .Union(db.OpportunityActivities.Where(a => ids.Contains(a.OpportunityId) && !a.Done).Select(a => new { Id = a.OpportunityId, MemberId = a.ResponsibleId }))
            .Join(db.Set<Member>(), t => t.MemberId, m => m.Id, (t, m) => new { t.Id, m.UserId }).ToListAsync(ct);
        return told.ToLookup(t => t.Id, t => t.UserId);
    }
}
