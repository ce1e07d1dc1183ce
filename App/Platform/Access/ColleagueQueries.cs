using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>Somebody who works in the company.</summary>
/// <param name="MemberId">Their place in the company; records refer to it.</param>
/// <param name="UserId">Their account; commits and notifications name it.</param>
public sealed record Colleague(Guid MemberId, Guid UserId, string Name);

/// <summary>Who works in the company: names known to every member.</summary>
public sealed class ColleagueQueries(Database database)
{
    /// <summary>Everybody who may sign in, by name.</summary>
    public async Task<IReadOnlyList<Colleague>> AllAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        return await Choices(db.Set<Member>().Where(m => m.Active)).ToListAsync(ct);
    }

    /// <summary>Those whose name contains what was typed; the first eight by name.</summary>
    public async Task<IReadOnlyList<Colleague>> FindAsync(string typed, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.OwnAccount, ct);
        var pattern = ListFilters.Pattern(typed);
        return await Choices(db.Set<Member>().Where(m => m.Active && EF.Functions.ILike(m.Name, pattern, @"\"))).Take(8).ToListAsync(ct);
    }

    static IQueryable<Colleague> Choices(IQueryable<Member> members) => members.OrderBy(m => m.Name).ThenBy(m => m.Id).Select(m => new Colleague(m.Id, m.UserId, m.Name));
}
