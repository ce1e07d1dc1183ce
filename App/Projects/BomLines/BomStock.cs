using Erp.Inventory.Contracts;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>What a parts list wants of the warehouse.</summary>
static class BomStock
{
    /// <summary>The states in which goods may lie in the warehouse for a line.</summary>
    static readonly BomLineState[] InWarehouse = [BomLineState.Reserved, BomLineState.PartlyReceived, BomLineState.Received];

    /// <summary>
    /// Reserves exactly what the lines that are reserved come to now, and what came for those that were bought. Whatever changes the list says so at its end, since a
    /// quantity further up changes them too.
    /// </summary>
    public static async Task ReserveAsync(ErpDb db, Reservations reservations, Project project, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var lines = await LinesAsync(db, project.Id, ct);
        await reservations.SetAsync(db, Source(project), lines, ct);
    }

    /// <summary>The same, only where something is reserved or came.</summary>
    public static async Task FollowAsync(ErpDb db, Reservations reservations, Project project, CancellationToken ct)
    {
        if (await db.BomLines.AnyAsync(l => l.ProjectId == project.Id && InWarehouse.Contains(l.State), ct)) await ReserveAsync(db, reservations, project, ct);
    }

    /// <summary>Gives up what is reserved for a project: its reserved lines are planned again.</summary>
    public static async Task ReleaseAsync(ErpDb db, Reservations reservations, Project project, CancellationToken ct)
    {
        foreach (var line in await db.BomLines.Where(l => l.ProjectId == project.Id && l.State == BomLineState.Reserved).ToListAsync(ct)) line.Step(ProjectsCommands.ReplanBomLines);
        await reservations.ReleaseAsync(db, Source(project), ct);
    }

    /// <summary>
    /// The lines of a project whose goods lie in the warehouse, as the warehouse sees them: what the list wants of those that are reserved; of those that were bought
    /// what came of what was ordered, in the unit it was bought in.
    /// </summary>
    public static async Task<IReadOnlyList<StockLine>> LinesAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var lines = await db.BomLines.AsNoTracking().Where(l => l.ProjectId == projectId && InWarehouse.Contains(l.State)).ToListAsync(ct);
        if (lines.Count == 0) return [];
        var reserved = Lines(await BomRules.TreeAsync(db, projectId, ct), lines.FindAll(l => l.State == BomLineState.Reserved));
        var waiting = lines.Where(l => l.State != BomLineState.Reserved).Select(l => l.Id).ToList();
        var bought = waiting.Count == 0 ? [] : await PurchaseBook.Of(db, Project.DocumentName, projectId)
            .Where(l => l.SourceLineId != null && waiting.Contains(l.SourceLineId.Value) && l.Received > 0).OrderBy(l => l.RequestNumber).ToListAsync(ct);
        return [.. reserved, .. bought.Select((l, n) => new StockLine(l.SourceLineId!.Value, l.ItemId, Math.Min(l.Received, l.Quantity), l.UnitCode, reserved.Count + n + 1))];
    }

    /// <summary>Lines as the warehouse sees them, with what the list wants of them.</summary>
    public static IReadOnlyList<StockLine> Lines(BomTree tree, IReadOnlyList<BomLine> lines) =>
        [.. lines.Select((l, n) => new StockLine(l.Id, l.ItemId, tree.Of(l.Id).Total, l.UnitCode, n + 1)).Where(l => l.Quantity > 0)];

    /// <summary>What left the warehouse, without what was bought for the very line: that costs what was paid for it, wherever it lies.</summary>
    public static IReadOnlyList<IssuedGoods> OfStock(IReadOnlyList<IssuedGoods> issued, IEnumerable<PurchasedLine> bought)
    {
        var paid = bought.Where(l => l.Received > 0).Select(l => l.SourceLineId).ToHashSet();
        return [.. issued.Where(g => g.SourceLineId is null || !paid.Contains(g.SourceLineId))];
    }

    /// <summary>The project as the warehouse names it.</summary>
    public static StockSource Source(Project project) => new(Project.DocumentName, project.Id, project.Number);
}
