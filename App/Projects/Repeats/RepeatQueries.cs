using System.Globalization;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Repeats;

/// <summary>Reads what repeating a project brings, and what became of it.</summary>
public sealed class RepeatQueries(Database database, BomFilling filling, TimeProvider clock)
{
    /// <summary>A project, with a form to repeat it by.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<(ProjectChoice Project, RepeatForm Form)> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var project = await db.Projects.RequireAsync(id, ct);
        return (Choice(project), RepeatForm.Of(project, clock.Today()));
    }

    /// <summary>What repeating a project would change. Only the day has to be known for that.</summary>
    /// <exception cref="InvalidInputException">There is no day, or all dates would move to where no date is plausible.</exception>
    /// <exception cref="NotFoundException">There is no project with this key.</exception>
    public async Task<RepeatPreview> PreviewAsync(Guid id, RepeatForm form, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        if (FormCheck.Errors(form).FirstOrDefault(e => e.Field == nameof(form.EventDate)) is { } wrong) throw new InvalidInputException([wrong]);
        return RepeatPreview.Of(await RepeatSource.ReadAsync(db, id, form, filling, ct), form, clock.Today());
    }

    /// <summary>A project beside another.</summary>
    /// <param name="id">The project.</param>
    /// <param name="otherId">The other; where none is named, the one it repeats.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null where none is named and it repeats none.</returns>
    /// <exception cref="NotFoundException">There is no project with one of the keys.</exception>
    public async Task<ProjectComparison?> CompareAsync(Guid id, Guid? otherId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var now = await db.Projects.WithParts().RequireAsync(id, ct);
        if ((otherId ?? now.RepeatsId) is not { } other) return null;
        var then = await db.Projects.WithParts().RequireAsync(other, ct);
        var names = (await db.CostCategories.OrderBy(c => c.Code).ToListAsync(ct)).ToDictionary(c => c.Id, c => c.Name(CultureInfo.CurrentUICulture));
        var tasks = (await db.WorkItems.Where(w => (w.ProjectId == id || w.ProjectId == other) && w.State != WorkItemState.Cancelled).OrderBy(w => w.Number)
            .Select(w => new { w.ProjectId, Choice = new WorkItemChoice(w.Id, w.Number, w.Title, w.State) }).ToListAsync(ct)).ToLookup(w => w.ProjectId, w => w.Choice);
        var (added, removed) = ProjectComparison.TasksOf(tasks[other], tasks[id]);
        return new(
            Choice(then), ProjectComparison.DatesOf(then, now),
            Amounts(names, BudgetOf(then), BudgetOf(now)),
            Amounts(names, await PartsAsync(db, other, ct), await PartsAsync(db, id, ct)), added, removed, tasks[id].Count() - added.Count);
    }

    static Dictionary<Guid, decimal> BudgetOf(Project project) => project.Budget.ToDictionary(b => b.CategoryId, b => Money.ToHome(b.Amount, project.Rate));

    static ProjectChoice Choice(Project project) => new(project.Id, project.Number, project.Name, project.State);

    /// <summary>What the parts of a project come to, by category.</summary>
    static async Task<Dictionary<Guid, decimal>> PartsAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var parts = await db.BomLines.Where(l => l.ProjectId == projectId)
            .Select(l => new { l.CategoryId, Node = new BomNode(l.Id, l.ParentId, l.Position, l.Quantity, l.UnitPrice, l.State != BomLineState.Cancelled) }).ToListAsync(ct);
        var tree = new BomTree(parts.Select(p => p.Node));
        return parts.GroupBy(p => p.CategoryId ?? Guid.Empty).ToDictionary(g => g.Key, g => g.Sum(p => tree.Of(p.Node.Id).Own));
    }

    /// <summary>Both by category, in the order of the categories; what has none comes last.</summary>
    static IReadOnlyList<ComparedAmount> Amounts(Dictionary<Guid, string> names, Dictionary<Guid, decimal> then, Dictionary<Guid, decimal> now) =>
        [.. names.Keys.Append(Guid.Empty).Select(c => new ComparedAmount(c, names.GetValueOrDefault(c), then.GetValueOrDefault(c), now.GetValueOrDefault(c))).Where(a => a.Then != 0 || a.Now != 0)];
}
