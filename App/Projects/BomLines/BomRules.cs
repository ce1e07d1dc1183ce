using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Erp.Projects.BomLines;

/// <summary>What lines of a parts list owe to their tree.</summary>
static class BomRules
{
    /// <summary>Room left between neighbours; halved some twenty times before they are numbered anew.</summary>
    public const long Gap = 1 << 20;

    /// <summary>Holds a project until the command ends: whoever builds its parts list does so one after the other, so that two cannot close a circle, each with half of it.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    /// <exception cref="BusinessRuleException">It is over.</exception>
    public static async Task<Project> HoldAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var project = await HoldEvenIfOverAsync(db, projectId, ct);
        project.RequireOpen();
        return project;
    }

    /// <summary>
    /// The same for one that may be over. Whoever reserves for a project or gives up what is reserved holds the project before the stock of any item, so that two never wait for each other.
    /// </summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public static async Task<Project> HoldEvenIfOverAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        await db.Projects.FromSql($"select * from projects where id = {projectId} for update").Select(p => p.Id).SingleOrDefaultAsync(ct);
        return await db.Projects.RequireAsync(projectId, ct);
    }

    /// <summary>The project a line belongs to.</summary>
    /// <exception cref="NotFoundException">There is no such line.</exception>
    public static async Task<Guid> ProjectOfAsync(ErpDb db, Guid lineId, CancellationToken ct) =>
        await db.BomLines.Where(l => l.Id == lineId).Select(l => (Guid?)l.ProjectId).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();

    /// <summary>Refuses tasks of other projects: a part is needed for one of its own.</summary>
    /// <param name="db">The caller's transaction.</param>
    /// <param name="projectId">The project.</param>
    /// <param name="typed">The lines.</param>
    /// <param name="pathOf">What stands before the name of a field of a line, such as <c>Lines[3].</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidInputException">A line names a task of another project, or one that does not exist; told at each field.</exception>
    public static async Task RequireTasksAsync(ErpDb db, Guid projectId, IReadOnlyList<BomLineForm> typed, Func<int, string> pathOf, CancellationToken ct)
    {
        var ids = typed.Select(f => f.WorkItemId).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0) return;
        var own = (await db.WorkItems.Where(w => w.ProjectId == projectId && ids.Contains(w.Id)).Select(w => w.Id).ToListAsync(ct)).ToHashSet();
        var errors = typed.Index().Where(f => f.Item.WorkItemId is { } id && !own.Contains(id))
            .Select(f => new FieldError(pathOf(f.Index) + nameof(BomLineForm.WorkItemId), BomLineTexts.TaskOfOther)).ToList();
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    /// <summary>The tree as it is stored.</summary>
    public static Task<BomTree> TreeAsync(ErpDb db, Guid projectId, CancellationToken ct) => TreeAsync(db.BomLines.Where(l => l.ProjectId == projectId), ct);

    /// <summary>The tree of some lines; those of several projects stand in it side by side.</summary>
    public static async Task<BomTree> TreeAsync(IQueryable<BomLine> lines, CancellationToken ct) => new(await lines
        .Select(l => new BomNode(l.Id, l.ParentId, l.Position, l.Quantity, l.UnitPrice, l.State != BomLineState.Cancelled)).ToListAsync(ct));

    /// <summary>Refuses a place below itself, in another list, or too deep.</summary>
    /// <param name="tree">The list.</param>
    /// <param name="parentId">Where it is to be put.</param>
    /// <param name="id">The line; none for a new one.</param>
    /// <param name="levels">How many levels it takes with what lies below it.</param>
    /// <exception cref="BusinessRuleException">It cannot be put there.</exception>
    public static void RequirePlace(BomTree tree, Guid? parentId, Guid? id, int levels)
    {
        if (parentId is not { } parent) return;
        if (!tree.Has(parent)) throw new BusinessRuleException(BomLineTexts.ParentGone);
        if (id is { } self && tree.IsWithin(parent, self)) throw new BusinessRuleException(BomLineTexts.Circle);
        if (tree.Of(parent).Depth + 1 + levels > BomTree.Deepest) throw new BusinessRuleException(BomLineTexts.TooDeep.With(BomTree.Deepest));
    }

    /// <summary>
    /// Puts another state of lines into the tree. What is asked for, bought or in place already keeps its amount, so that what is procured is what the list says; what is
    /// reserved follows, unless nothing of it would be wanted any more.
    /// </summary>
    /// <returns>The reserved lines whose amount changes.</returns>
    /// <exception cref="BusinessRuleException">The amount of such a line would change, or nobody can count it any more.</exception>
    public static async Task<IReadOnlyList<BomLine>> PutAsync(ErpDb db, BomTree tree, IReadOnlyList<BomLine> lines, CancellationToken ct)
    {
        var before = lines.SelectMany(l => tree.Branch(l.Id)).Distinct().ToDictionary(id => id, id => tree.Of(id).Total);
        foreach (var line in lines) tree.Put(line.Node);
        RequireCountable(tree);
        var changed = before.Where(b => tree.Of(b.Key).Total != b.Value).Select(b => b.Key).ToList();
        if (changed.Count == 0) return [];
        var procured = await db.BomLines.Where(l => changed.Contains(l.Id) && l.State != BomLineState.Planned && l.State != BomLineState.Cancelled).ToListAsync(ct);
        // Asked again of the lines themselves: this very command may have moved some on.
        if (procured.Find(l => l.State is not (BomLineState.Planned or BomLineState.Cancelled or BomLineState.Reserved) || (l.State == BomLineState.Reserved && tree.Of(l.Id).Total == 0)) is { } busy)
            throw Stands(busy);
        return procured.FindAll(l => l.State == BomLineState.Reserved);
    }

    /// <summary>Refuses an undo that would change the amount of what was asked for, bought or put in place since, or of what is reserved, without its reservation.</summary>
    /// <exception cref="BusinessRuleException">It would, or the project is over.</exception>
    public static async Task RequireAmountsAsync(ErpDb db, BomLine line, CancellationToken ct)
    {
        // One look at the list answers for all of its lines that are counted anew; the first of them asks.
        var recounted = db.Tracked<BomLine>().Where(e => e.Entity.ProjectId == line.ProjectId && IsRecounted(e)).Select(e => e.Entity);
        if (recounted.FirstOrDefault() != line) return;
        await HoldAsync(db, line.ProjectId, ct);
        var tree = await TreeAsync(db, line.ProjectId, ct);
        var reserved = await PutAsync(db, tree, [.. recounted], ct);
        if (await Reservations.UnequalAsync(db, line.ProjectId, BomStock.Lines(tree, reserved), ct) is { } stale) throw Stands(reserved.Single(l => l.Id == stale));
    }

    /// <summary>Whether quantity or place of a known line changes, or whether it counts at all.</summary>
    static bool IsRecounted(EntityEntry<BomLine> entry) => entry.State == EntityState.Modified
        && (entry.Property(l => l.Quantity).IsModified || entry.Property(l => l.ParentId).IsModified
            || (entry.Property(l => l.State).OriginalValue == BomLineState.Cancelled) != (entry.Entity.State == BomLineState.Cancelled));

    static BusinessRuleException Stands(BomLine line) => new(BomLineTexts.AmountStands.With(line.Name, BomLine.Transitions.Label(line.State)), nameof(BomLine.Quantity));

    /// <summary>Refuses what nobody can count, and lists that are too long.</summary>
    /// <exception cref="BusinessRuleException">Quantities multiply too far, or there are too many lines.</exception>
    public static void RequireCountable(BomTree tree)
    {
        if (tree.IsBeyondCounting) throw new BusinessRuleException(BomLineTexts.TooMany.With(BomTree.MostTotal), nameof(BomLine.Quantity));
        if (tree.Count > BomLimits.Lines) throw new BusinessRuleException(BomLineTexts.TooLong.With(BomLimits.Lines));
    }

    /// <summary>A free place among siblings; makes room where there is none.</summary>
    /// <param name="db">The caller's transaction, which holds the project.</param>
    /// <param name="tree">The list.</param>
    /// <param name="place">Where.</param>
    /// <param name="id">The line that is put there; none for a new one.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<long> PositionAsync(ErpDb db, BomTree tree, BomPlaceForm place, Guid? id, CancellationToken ct)
    {
        var siblings = tree.Below(place.ParentId).Where(s => s != id).ToList();
        var at = place.BeforeId is { } before && siblings.IndexOf(before) is >= 0 and var found ? found : siblings.Count;
        var last = at == 0 ? 0 : tree[siblings[at - 1]].Position;
        if (at == siblings.Count) return last + Gap;
        if (tree[siblings[at]].Position - last is var room && room >= 2) return last + room / 2;
        foreach (var sibling in await db.BomLines.Where(l => siblings.Contains(l.Id)).ToListAsync(ct))
        {
            var position = (siblings.IndexOf(sibling.Id) + 1) * Gap * 2;
            sibling.Put(sibling.ParentId, position);
            tree.Put(sibling.Node);
        }

        return (2 * at + 1) * Gap;
    }
}
