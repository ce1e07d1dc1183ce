using Erp.Inventory.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>What a parts list wants of the warehouse.</summary>
static class BomStock
{
    /// <summary>Reserves exactly what the lines that are reserved come to now. Whatever changes the list says so at its end, since a quantity further up changes them too.</summary>
    public static async Task ReserveAsync(ErpDb db, Reservations reservations, Project project, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var lines = await LinesAsync(db, project.Id, ct);
        await reservations.SetAsync(db, Source(project), lines, ct);
    }

    /// <summary>The same, only where something is reserved.</summary>
    public static async Task FollowAsync(ErpDb db, Reservations reservations, Project project, CancellationToken ct)
    {
        if (await db.BomLines.AnyAsync(l => l.ProjectId == project.Id && l.State == BomLineState.Reserved, ct)) await ReserveAsync(db, reservations, project, ct);
    }

    /// <summary>Gives up what is reserved for a project: its reserved lines are planned again.</summary>
    public static async Task ReleaseAsync(ErpDb db, Reservations reservations, Project project, CancellationToken ct)
    {
        foreach (var line in await db.BomLines.Where(l => l.ProjectId == project.Id && l.State == BomLineState.Reserved).ToListAsync(ct)) line.Step(ProjectsCommands.ReplanBomLines);
        await reservations.ReleaseAsync(db, Source(project), ct);
    }

    /// <summary>The reserved lines of a project as the warehouse sees them.</summary>
    public static async Task<IReadOnlyList<StockLine>> LinesAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var tree = await BomRules.TreeAsync(db, projectId, ct);
        return Lines(tree, await db.BomLines.AsNoTracking().Where(l => l.ProjectId == projectId && l.State == BomLineState.Reserved).ToListAsync(ct));
    }

    /// <summary>Lines as the warehouse sees them, with what the list wants of them.</summary>
    public static IReadOnlyList<StockLine> Lines(BomTree tree, IReadOnlyList<BomLine> lines) =>
        [.. lines.Select((l, n) => new StockLine(l.Id, l.ItemId, tree.Of(l.Id).Total, l.UnitCode, n + 1)).Where(l => l.Quantity > 0)];

    /// <summary>The project as the warehouse names it.</summary>
    public static StockSource Source(Project project) => new(Project.DocumentName, project.Id, project.Number);
}
