using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records.Views;

/// <summary>A saved view to choose.</summary>
/// <param name="Query">The state of the list as it stands in its address.</param>
/// <param name="By">Who made it.</param>
/// <param name="Mine">Made by whoever reads it, who may change it.</param>
/// <param name="IsDefault">The list opens with it for whoever reads it.</param>
public sealed record ListViewRow(Guid Id, int Version, string Name, string Query, bool Shared, string By, bool Mine, bool IsDefault);

/// <summary>Reads saved views.</summary>
public sealed class ListViewQueries(Caller caller, Database database)
{
    /// <summary>The views of a list that the caller may use: own and shared ones, by name.</summary>
    /// <exception cref="Work.ForbiddenException">The right to read the list is missing.</exception>
    public async Task<IReadOnlyList<ListViewRow>> OfAsync<TRow>(RecordList<TRow> list, CancellationToken ct = default) where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(list.Permission, ct);
        var me = caller.Actor.Id;
        return await db.ListViews.Where(v => v.List == list.Name && (v.Shared || v.OwnerId == me)).OrderBy(v => v.Name).ThenBy(v => v.Id)
            .Select(v => new ListViewRow(v.Id, v.Version, v.Name, v.Query, v.Shared,
                db.Set<Member>().Where(m => m.UserId == v.OwnerId).Select(m => m.Name).FirstOrDefault() ?? "", v.OwnerId == me,
                db.Set<DefaultView>().Any(d => d.ViewId == v.Id && d.UserId == me))).ToListAsync(ct);
    }
}
