using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Labels;

/// <summary>A label in a list, and on offer.</summary>
public sealed class LabelRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Colour { get; init; } = "";
}

/// <summary>Reads about labels.</summary>
public sealed class LabelQueries(Database database)
{
    /// <summary>All labels by name.</summary>
    public async Task<IReadOnlyList<LabelRow>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).OrderBy(l => l.Name).ToListAsync(ct);
    }

    /// <summary>All labels as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<LabelRow> Rows(ErpDb db) => db.Labels.Select(l => new LabelRow { Id = l.Id, Name = l.Name, Colour = l.Colour });
}
