using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>Who hears of what happens to a week without following it: the person whose week it is.</summary>
static class TimesheetAudience
{
    public static async Task<ILookup<Guid, Guid>> OfAsync(ErpDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var told = await db.Timesheets.Where(t => ids.Contains(t.Id)).Join(db.Set<Member>(), t => t.MemberId, m => m.Id, (t, m) => new { t.Id, m.UserId }).ToListAsync(ct);
        return told.ToLookup(t => t.Id, t => t.UserId);
    }
}
