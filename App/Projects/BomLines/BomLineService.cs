using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>Builds parts lists: lines come, change, move and go. Whoever works on one project's list does so one after the other.</summary>
public sealed class BomLineService(UnitOfWork work, BomFilling filling, BomBreakdown breakdown, Reservations reservations)
{
    /// <summary>Adds a line.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or does not go with the catalog.</exception>
    /// <exception cref="BusinessRuleException">The project is over, the place is too deep, or the quantities multiply too far.</exception>
    public Task<Guid> CreateAsync(Guid projectId, BomPlaceForm place, BomLineForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreateBomLine, new { projectId, place, form }, async db =>
        {
            var (line, _) = await AddAsync(db, projectId, place, form, ct);
            return line.Id;
        }, ct);

    /// <summary>Adds a line for an item with everything it consists of, through all levels: the quantities multiply, since each is for one of the line above.</summary>
    /// <returns>The key of the line at the top.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or does not go with the catalog.</exception>
    /// <exception cref="BusinessRuleException">The item has no parts list, the project is over, or its list would become too deep, too long or beyond counting.</exception>
    public Task<Guid> CopyItemAsync(Guid projectId, BomPlaceForm place, BomLineForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CopyItemParts, new { projectId, place, form }, async db =>
        {
            var (line, tree) = await AddAsync(db, projectId, place, form, ct);
            await breakdown.PutAsync(db, tree, line, allLevels: true, ct);
            return line.Id;
        }, ct);

    /// <summary>Changes a line.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or does not go with the catalog.</exception>
    /// <exception cref="BusinessRuleException">It is no longer planned, the quantities multiply too far, or what lies below it is asked for, bought or in place.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, BomLineForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeBomLine, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var project = await BomRules.HoldAsync(db, await BomRules.ProjectOfAsync(db, id, ct), ct);
            var line = await db.BomLines.RequireAsync(id, form, ct);
            await BomRules.RequireTasksAsync(db, project.Id, [form], _ => "", ct);
            var before = line.Quantity;
            line.Change(await filling.CompleteAsync(db, form, line, ct));
            if (line.Quantity == before) return;
            await BomRules.PutAsync(db, await BomRules.TreeAsync(db, project.Id, ct), [line], ct);
            await BomStock.FollowAsync(db, reservations, project, ct);
        }, ct);

    /// <summary>Removes a line with everything below it.</summary>
    /// <exception cref="BusinessRuleException">Something of it is asked for, kept or in place.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteBomLine, new { id }, async db =>
        {
            var project = await BomRules.HoldAsync(db, await BomRules.ProjectOfAsync(db, id, ct), ct);
            var gone = (await BomRules.TreeAsync(db, project.Id, ct)).Branch(id).ToList();
            var lines = await db.BomLines.Where(l => gone.Contains(l.Id)).ToListAsync(ct);
            if (lines.Find(l => l.State is not (BomLineState.Planned or BomLineState.Cancelled)) is { } busy)
                throw new BusinessRuleException(BomLineTexts.UnderWay.With(busy.Name, BomLine.Transitions.Label(busy.State)));
            db.RemoveRange(lines);
        }, ct);

    /// <summary>Puts a line with everything below it elsewhere in its list.</summary>
    /// <exception cref="BusinessRuleException">That is below itself, in another list or too deep, the quantities would multiply too far, or those of what is asked for,
    /// bought or in place would change.</exception>
    public Task MoveAsync(Guid id, BomPlaceForm place, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.MoveBomLine, new { id, place }, async db =>
        {
            var project = await BomRules.HoldAsync(db, await BomRules.ProjectOfAsync(db, id, ct), ct);
            var tree = await BomRules.TreeAsync(db, project.Id, ct);
            BomRules.RequirePlace(tree, place.ParentId, id, tree.LevelsOf(id));
            var line = await db.BomLines.RequireAsync(id, ct);
            line.Put(place.ParentId, await BomRules.PositionAsync(db, tree, place, id, ct));
            await BomRules.PutAsync(db, tree, [line], ct);
            await BomStock.FollowAsync(db, reservations, project, ct);
        }, ct);

    /// <summary>Copies the parts list of another project behind what there is already, all of it as planned and without the days and tasks: those were the other's.</summary>
    /// <returns>How many lines came.</returns>
    /// <exception cref="BusinessRuleException">It is the same project, the other has no parts, or the list would become too long.</exception>
    public Task<int> CopyAsync(Guid projectId, Guid fromProjectId, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CopyBomLines, new { projectId, fromProjectId }, async db =>
        {
            await BomRules.HoldAsync(db, projectId, ct);
            if (projectId == fromProjectId) throw new BusinessRuleException(BomLineTexts.SameProject);
            var from = await db.Projects.Where(p => p.Id == fromProjectId).Select(p => p.Number).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
            var source = await db.BomLines.AsNoTracking().Where(l => l.ProjectId == fromProjectId).ToDictionaryAsync(l => l.Id, ct);
            var tree = await BomRules.TreeAsync(db, projectId, ct);
            var last = tree.Below(null).Select(id => tree[id].Position).LastOrDefault();
            var copies = new Dictionary<Guid, Guid>();
            foreach (var line in new BomTree(source.Values.Select(l => l.Node)).Walk().Select(id => source[id]))
            {
                // A part that was dropped stays behind with everything below it.
                if (line.State == BomLineState.Cancelled || (line.ParentId is { } above && !copies.ContainsKey(above))) continue;
                var parent = line.ParentId is { } known ? copies[known] : (Guid?)null;
                var form = BomLineForm.Of(line);
                (form.WantedDate, form.WorkItemId) = (null, null);
                var copy = new BomLine(projectId, parent, parent is null ? last += BomRules.Gap : line.Position, form);
                copies.Add(line.Id, copy.Id);
                tree.Put(copy.Node);
                db.Add(copy);
            }

            if (copies.Count == 0) throw new BusinessRuleException(BomLineTexts.NothingToCopy.With(from));
            BomRules.RequireCountable(tree);
            return copies.Count;
        }, ct);

    /// <summary>Puts the parts list of a line's item below it, one level of it; see <see cref="BomBreakdown.PutAsync"/>.</summary>
    /// <exception cref="BusinessRuleException">The item has no parts list, the line is no longer planned, or the list would become too deep, too long or beyond counting.</exception>
    public Task ExplodeAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ExplodeBomLine, new { id }, async db =>
        {
            var project = await BomRules.HoldAsync(db, await BomRules.ProjectOfAsync(db, id, ct), ct);
            var line = await db.BomLines.RequireAsync(id, ct);
            if (line.State != BomLineState.Planned) throw new BusinessRuleException(BomLineTexts.Fixed.With(line.Name, BomLine.Transitions.Label(line.State)));
            await breakdown.PutAsync(db, await BomRules.TreeAsync(db, project.Id, ct), line, allLevels: false, ct);
        }, ct);

    async Task<(BomLine Line, BomTree Tree)> AddAsync(ErpDb db, Guid projectId, BomPlaceForm place, BomLineForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        await BomRules.HoldAsync(db, projectId, ct);
        await BomRules.RequireTasksAsync(db, projectId, [form], _ => "", ct);
        var filled = await filling.CompleteAsync(db, form, known: null, ct);
        var tree = await BomRules.TreeAsync(db, projectId, ct);
        BomRules.RequirePlace(tree, place.ParentId, id: null, levels: 1);
        var line = new BomLine(projectId, place.ParentId, await BomRules.PositionAsync(db, tree, place, id: null, ct), filled);
        tree.Put(line.Node);
        BomRules.RequireCountable(tree);
        db.Add(line);
        return (line, tree);
    }
}
