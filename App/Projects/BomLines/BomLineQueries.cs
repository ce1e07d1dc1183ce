using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>A line of a parts list as it is shown.</summary>
public sealed class BomLineRow : IRow
{
    public Guid Id { get; init; }

    public Guid ProjectId { get; init; }

    /// <summary>Number and name of the project.</summary>
    public string Project { get; init; } = "";

    public Guid? ParentId { get; init; }

    public long Position { get; init; }

    public Guid? ItemId { get; init; }

    public string? ItemNumber { get; init; }

    public string Name { get; init; } = "";

    public string? Note { get; init; }

    /// <summary>How much one of the line above needs.</summary>
    public decimal Quantity { get; init; }

    public string UnitCode { get; init; } = "";

    public decimal UnitPrice { get; init; }

    public Guid? CategoryId { get; init; }

    /// <summary>Short name of the cost category.</summary>
    public string? Category { get; init; }

    public Guid? SupplierId { get; init; }

    public string? Supplier { get; init; }

    public DateOnly? WantedDate { get; init; }

    public Guid? WorkItemId { get; init; }

    /// <summary>Number of the task it is needed for.</summary>
    public string? WorkItemNumber { get; init; }

    /// <summary>Number and title of it.</summary>
    public string? WorkItem { get; init; }

    public BomLineState State { get; init; }

    public Guid? RequestId { get; init; }

    public string? RequestNumber { get; init; }

    public int Version { get; init; }

    internal string Words { get; init; } = "";

    internal string SearchText { get; init; } = "";

    /// <summary>Its project is a template.</summary>
    internal bool OfTemplate { get; init; }

    /// <summary>What it is to the tree.</summary>
    internal BomNode Node => new(Id, ParentId, Position, Quantity, UnitPrice, State != BomLineState.Cancelled);
}

/// <summary>A project that uses an item.</summary>
/// <param name="Total">How much of it the project needs in all.</param>
/// <param name="UnitCode">The unit that is counted in; several units stand in several rows.</param>
public sealed record BomUse(Guid ProjectId, string Number, string Name, ProjectState State, decimal Total, string UnitCode);

/// <summary>The parts that a task needs.</summary>
/// <param name="IsOpen">The task is neither done nor dropped.</param>
/// <param name="Lines">The parts.</param>
public sealed record PartsOfTask(bool IsOpen, IReadOnlyList<BomLineRow> Lines)
{
    /// <summary>How many parts have yet to come, or a part of them.</summary>
    public int Awaited => Lines.Count(l => BomLine.Awaited.Contains(l.State));
}

/// <summary>What a dialog proposes for an item.</summary>
/// <param name="Units">The units it is counted in with how many of its own unit each is, its own first.</param>
/// <param name="Prices">What it costs in each, by short name; those that are not known are left out.</param>
/// <param name="HasParts">It has a parts list of its own.</param>
public sealed record BomProposal(IReadOnlyList<(string Code, decimal Factor)> Units, IReadOnlyDictionary<string, decimal> Prices, bool HasParts = false)
{
    /// <summary>Nothing to propose.</summary>
    public static BomProposal None { get; } = new([], new Dictionary<string, decimal>());
}

/// <summary>Reads about parts lists.</summary>
public sealed class BomLineQueries(Database database, StockLedger stock, BomFilling filling)
{
    /// <summary>Most projects named for an item.</summary>
    public const int MostUses = 50;

    /// <summary>The parts list of a project.</summary>
    /// <exception cref="NotFoundException">There is no such project.</exception>
    public async Task<IReadOnlyList<BomLineRow>> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        await RequireProjectAsync(db, projectId, ct);
        return await Rows(db).Where(l => l.ProjectId == projectId).ToListAsync(ct);
    }

    /// <summary>Some lines of a project, as far as they are there.</summary>
    public async Task<IReadOnlyList<BomLineRow>> OfProjectAsync(Guid projectId, IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).Where(l => l.ProjectId == projectId && ids.Contains(l.Id)).ToListAsync(ct);
    }

    /// <summary>The parts a task needs, those that are wanted first first; what was dropped, or lies below what was, is left out.</summary>
    /// <exception cref="NotFoundException">There is no such task.</exception>
    public async Task<PartsOfTask> OfTaskAsync(Guid workItemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var task = await db.WorkItems.RequireAsync(workItemId, ct);
        var needed = await Rows(db).Where(l => l.WorkItemId == workItemId && l.State != BomLineState.Cancelled).OrderBy(l => l.WantedDate).ThenBy(l => l.Name).ThenBy(l => l.Id).ToListAsync(ct);
        if (await db.BomLines.AnyAsync(l => l.ProjectId == task.ProjectId && l.State == BomLineState.Cancelled, ct))
        {
            var tree = await BomRules.TreeAsync(db, task.ProjectId, ct);
            needed.RemoveAll(l => tree.Of(l.Id).Total <= 0);
        }

        return new(task.EndedAt is null, needed);
    }

    /// <summary>One line, to be changed.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<BomLineForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return BomLineForm.Of(await db.BomLines.RequireAsync(id, ct));
    }

    /// <summary>What a project may cost, by category, in the company's currency.</summary>
    public async Task<IReadOnlyDictionary<Guid, decimal>> BudgetAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.Projects.Where(p => p.Id == projectId).SelectMany(p => p.Budget, (p, b) => new { b.CategoryId, b.Amount, p.Rate })
            .ToDictionaryAsync(b => b.CategoryId, b => Money.ToHome(b.Amount, b.Rate), ct);
    }

    /// <summary>What lines of a project's list really cost so far; those of which nothing is known are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, BomSpending>> SpentAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await BomSpending.OfAsync(db, projectId, ct);
    }

    /// <summary>How much the warehouse lacks of what is reserved for a project, by line and in its unit; lines that are covered are left out.</summary>
    /// <exception cref="NotFoundException">There is no such project.</exception>
    public async Task<IReadOnlyDictionary<Guid, decimal>> ShortagesAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        await RequireProjectAsync(db, projectId, ct);
        var lines = await BomStock.LinesAsync(db, projectId, ct);
        if (lines.Count == 0) return new Dictionary<Guid, decimal>();
        var there = await stock.AvailableAsync(db, warehouseId: null, lines, ct);
        return lines.Where(l => there.TryGetValue(l.LineId, out var available) && available < l.Quantity).ToDictionary(l => l.LineId, l => l.Quantity - there[l.LineId]);
    }

    /// <summary>The projects that use an item, by itself or in what consists of it, those under way first; at most <see cref="MostUses"/>. Templates use nothing.</summary>
    public async Task<IReadOnlyList<BomUse>> UsesAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var lines = db.BomLines;
        var holders = await ItemStructure.HoldersAsync(db, itemId, ct);
        var wanted = holders.Keys.Append(itemId).ToArray();
        var projects = await db.Projects.Where(p => !p.IsTemplate && lines.Any(l => l.ProjectId == p.Id && l.ItemId != null && wanted.Contains(l.ItemId.Value)))
            .OrderBy(p => p.State == ProjectState.Done || p.State == ProjectState.Cancelled).ThenByDescending(p => p.StartDate).ThenBy(p => p.Id)
            .Take(MostUses).Select(p => new { p.Id, p.Number, p.Name, p.State }).ToListAsync(ct);
        var ids = projects.Select(p => p.Id).ToArray();
        // The lines of the item with all above them: what else those projects need multiplies nothing here.
        var all = (await lines.FromSql(
            $"""
            select * from bom_lines where id in (
                with recursive wanted(id, parent_id) as (
                    select id, parent_id from bom_lines where item_id = any({wanted}) and project_id = any({ids})
                    union select above.id, above.parent_id from bom_lines above join wanted on above.id = wanted.parent_id)
                select id from wanted)
            """).Select(l => new UsingLine(
            l.ProjectId, l.ItemId, l.UnitCode, new BomNode(l.Id, l.ParentId, l.Position, l.Quantity, l.UnitPrice, l.State != BomLineState.Cancelled))).ToListAsync(ct)).ToLookup(l => l.ProjectId);
        var contents = await ItemContent.OfAsync(db, [.. all.SelectMany(p => p).Select(l => l.ItemId).OfType<Guid>().Where(holders.ContainsKey).Append(itemId).Distinct()], ct);
        return
        [
            .. from project in projects
               let tree = new BomTree(all[project.Id].Select(l => l.Node))
               from unit in all[project.Id].Select(l => Use(l, tree.Of(l.Node.Id).Total)).OfType<(string Code, decimal Total)>().GroupBy(u => u.Code)
               let sum = unit.Sum(u => u.Total)
               where sum > 0
               select new BomUse(project.Id, project.Number, project.Name, project.State, sum, unit.Key),
        ];

        // By itself it is counted as its line says, inside of others in its own unit.
        (string Code, decimal Total)? Use(UsingLine line, decimal total) =>
            line.ItemId == itemId ? (line.UnitCode, total)
            : line.ItemId is { } other
                && holders.TryGetValue(other, out var held) ? (contents[itemId].UnitCode, Money.RoundQuantity(total * contents[other].Factors.GetValueOrDefault(line.UnitCode) * held))
            : null;
    }

    /// <summary>The units of an item and what it costs in each, as far as the asking person may know; of free text, all units.</summary>
    public async Task<BomProposal> ProposeAsync(Guid? itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        if (itemId is not { } id) return new([.. (await BomFilling.UnitsAsync(db, ct)).Select(code => (code, 1m))], new Dictionary<string, decimal>());
        if ((await ItemContent.OfAsync(db, [id], ct)).GetValueOrDefault(id) is not { } item) return BomProposal.None;
        var (units, costs) = (BomFilling.UnitsOf(item), await filling.CostsAsync(db, [id], ct));
        var prices = from unit in units let cost = costs.Find(id, unit) where cost is not null select (unit, cost.Value);
        return new([.. units.Select(u => (u, item.Factors[u]))], prices.ToDictionary(p => p.unit, p => p.Value), item.Kind is ItemKind.Kit or ItemKind.Assembly);
    }

    /// <summary>All lines of all projects as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<BomLineRow> Rows(ErpDb db)
    {
        var (projects, items, categories, parties, tasks) = (db.Projects, db.Items, db.CostCategories, db.Parties, db.WorkItems);
        return from l in db.BomLines
               join p in projects on l.ProjectId equals p.Id
               from i in items.Where(i => i.Id == l.ItemId).DefaultIfEmpty()
               from c in categories.Where(c => c.Id == l.CategoryId).DefaultIfEmpty()
               from s in parties.Where(s => s.Id == l.SupplierId).DefaultIfEmpty()
               from w in tasks.Where(w => w.Id == l.WorkItemId).DefaultIfEmpty()
               select new BomLineRow
               {
                   Id = l.Id, ProjectId = l.ProjectId, Project = p.Number + " " + p.Name, ParentId = l.ParentId, Position = l.Position, ItemId = l.ItemId, ItemNumber = i!.Number,
                   Name = l.Name, Note = l.Note, Quantity = l.Quantity, UnitCode = l.UnitCode, UnitPrice = l.UnitPrice, CategoryId = l.CategoryId, Category = c!.Code,
                   SupplierId = l.SupplierId, Supplier = s!.Name, WantedDate = l.WantedDate, WorkItemId = l.WorkItemId, WorkItemNumber = w!.Number,
                   WorkItem = w!.Number + " " + w.Title, State = l.State, RequestId = l.RequestId, RequestNumber = l.RequestNumber, Version = l.Version,
                   Words = l.SearchText, SearchText = l.SearchText + " " + (i!.SearchText ?? ""), OfTemplate = p.IsTemplate,
               };
    }

    /// <summary>A line that uses an item, or one above it.</summary>
    sealed record UsingLine(Guid ProjectId, Guid? ItemId, string UnitCode, BomNode Node);

    static async Task RequireProjectAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        if (!await db.Projects.AnyAsync(p => p.Id == projectId, ct)) throw new NotFoundException();
    }
}
