using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Keys;

/// <summary>Whether a key opens anything.</summary>
public enum KeyState
{
    Valid,
    Revoked,
}

/// <summary>A key in the list.</summary>
public sealed class ApiKeyRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public KeyState State { get; init; }

    /// <summary>How many permissions it gives.</summary>
    public int Permissions { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}

/// <summary>A key with what it allows.</summary>
/// <param name="Id">Its key in lists.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Permissions">Permission codes.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="RevokedAt">When it was ended (UTC); null while it is valid.</param>
public sealed record ApiKeyDetail(Guid Id, string Name, IReadOnlyList<string> Permissions, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);

/// <summary>Reads keys; their secrets are nowhere to be read.</summary>
public sealed class ApiKeyQueries(Database database)
{
    /// <summary>One key.</summary>
    /// <exception cref="NotFoundException">There is none with this id.</exception>
    public async Task<ApiKeyDetail> FindAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Users, ct);
        return await db.Set<ApiKey>().Where(k => k.Id == id).Select(k => new ApiKeyDetail(k.Id, k.Name, k.Permissions, k.CreatedAt, k.RevokedAt)).FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException();
    }

    internal static IQueryable<ApiKeyRow> Rows(ErpDb db) => db.Set<ApiKey>().Select(k => new ApiKeyRow
    {
        Id = k.Id, Name = k.Name, State = k.RevokedAt == null ? KeyState.Valid : KeyState.Revoked, Permissions = k.Permissions.Count, CreatedAt = k.CreatedAt, RevokedAt = k.RevokedAt,
    });
}
