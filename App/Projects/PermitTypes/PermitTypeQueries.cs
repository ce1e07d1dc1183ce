using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.PermitTypes;

/// <summary>A kind of permit in a list, and on offer.</summary>
public sealed class PermitTypeRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public int LeadDays { get; init; }

    public int RemindDays { get; init; }

    public string? Documents { get; init; }
}

/// <summary>Reads about kinds of permits.</summary>
public sealed class PermitTypeQueries(Database database)
{
    /// <summary>All kinds by name.</summary>
    public async Task<IReadOnlyList<PermitTypeRow>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).OrderBy(t => t.Name).ToListAsync(ct);
    }

    /// <summary>All kinds as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PermitTypeRow> Rows(ErpDb db) =>
        db.PermitTypes.Select(t => new PermitTypeRow { Id = t.Id, Name = t.Name, LeadDays = t.LeadDays, RemindDays = t.RemindDays, Documents = t.Documents });
}
