using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.BomLines;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomVersions;

/// <summary>A version of a parts list in a list.</summary>
public sealed record BomVersionRow(Guid Id, int Number, string? Note, DateTimeOffset CreatedAt, int Lines);

/// <summary>Reads about versions of parts lists.</summary>
public sealed class BomVersionQueries(Database database)
{
    /// <summary>The versions of a project, the latest first.</summary>
    public async Task<IReadOnlyList<BomVersionRow>> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.BomVersions.Where(v => v.ProjectId == projectId).OrderByDescending(v => v.Number)
            .Select(v => new BomVersionRow(v.Id, v.Number, v.Note, v.CreatedAt, v.Lines.Count)).ToListAsync(ct);
    }

    /// <summary>What is not as it was in a version.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<IReadOnlyList<BomDifference>> CompareAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var version = await db.BomVersions.Include(v => v.Lines).RequireAsync(id, ct);
        var list = await db.BomLines.Where(l => l.ProjectId == version.ProjectId).ToDictionaryAsync(l => l.Id, ct);
        var tree = new BomTree(list.Values.Select(l => l.Node));
        return BomDifference.Between(
            [.. version.Lines.Select(l => new BomSnapshot(l.LineId, l.Outline, l.Name, l.Total, l.UnitCode, l.UnitPrice))],
            [.. tree.Walk().Select(line => new BomSnapshot(line, tree.OutlineOf(line), list[line].Name, tree.Of(line).Total, list[line].UnitCode, list[line].UnitPrice))]);
    }
}
