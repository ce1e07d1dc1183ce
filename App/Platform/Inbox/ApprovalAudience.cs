using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Shell;
using Microsoft.EntityFrameworkCore;
using static Erp.Platform.Tenancy.BusinessCalendar;

namespace Erp.Platform.Inbox;

/// <summary>Who hears of requests for approval: everybody who may decide them on the day they are made.</summary>
sealed class ApprovalAudience
{
    readonly Dictionary<Guid, ApprovalRequest> requests;
    readonly Dictionary<string, string> permissions;
    readonly ILookup<Guid, string> rights;
    readonly ILookup<Guid, Guid> authors;
    readonly IReadOnlyList<Substitute> substitutes;

    ApprovalAudience(
        Dictionary<Guid, ApprovalRequest> requests, Dictionary<string, string> permissions, ILookup<Guid, string> rights, ILookup<Guid, Guid> authors, IReadOnlyList<Substitute> substitutes) =>
        (this.requests, this.permissions, this.rights, this.authors, this.substitutes) = (requests, permissions, rights, authors, substitutes);

    /// <summary>Reads some requests and who may decide; nothing where there are none.</summary>
    public static async Task<ApprovalAudience> ReadAsync(ErpDb db, IReadOnlyList<Guid> ids, IReadOnlyList<Module> modules, CancellationToken ct)
    {
        if (ids.Count == 0) return new([], [], Array.Empty<Guid>().ToLookup(id => id, _ => ""), Array.Empty<Guid>().ToLookup(id => id), []);
        var requests = await db.Set<ApprovalRequest>().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var held = await db.Set<Member>().Where(m => m.Active).SelectMany(m => m.Roles, (m, r) => new { m.UserId, r.RoleId })
            .Join(db.Set<Role>(), h => h.RoleId, r => r.Id, (h, r) => new { h.UserId, r.Permissions }).ToListAsync(ct);
        var (first, last) = requests.Count == 0 ? default : (DayOf(requests.Values.Min(r => r.CreatedAt)), DayOf(requests.Values.Max(r => r.CreatedAt)));
        return new(
            requests, modules.SelectMany(m => m.Approvals).ToDictionary(k => k.Name, k => k.Permission),
            held.SelectMany(h => h.Permissions, (h, right) => (h.UserId, Right: right)).ToLookup(h => h.UserId, h => h.Right),
            await ApprovalDeciders.AuthorsAsync(db, [.. requests.Values.Select(r => r.DocumentId)], ct), await db.Set<Substitute>().Where(s => s.From <= last && s.Until >= first).ToListAsync(ct));
    }

    /// <summary>The request with this key; null when it is gone.</summary>
    public ApprovalRequest? Find(Guid id) => requests.GetValueOrDefault(id);

    /// <summary>Whoever may decide a request when it is made: members with the right, and their substitutes of that day.</summary>
    public IEnumerable<Guid> Of(ApprovalRequest request)
    {
        if (!permissions.TryGetValue(request.Kind, out var permission)) return [];
        var day = DayOf(request.CreatedAt);
        var own = authors[request.DocumentId].Append(request.RequestedById).ToHashSet();
        var deciders = rights.Where(r => r.Contains(permission) && !own.Contains(r.Key)).Select(r => r.Key).ToHashSet();
        return deciders.Concat(substitutes.Where(s => s.From <= day && s.Until >= day && deciders.Contains(s.MemberId)).Select(s => s.SubstituteId)).Where(id => !own.Contains(id)).Distinct();
    }
}
