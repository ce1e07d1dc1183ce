using System.Data;
using System.Globalization;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>Reads the money of projects from all sources.</summary>
public sealed class MoneyQueries(Database database, IEnumerable<IMoneySource> sources)
{
    /// <summary>Records whose commits change the money of a project.</summary>
    public IReadOnlyList<string> Watched { get; } = [nameof(Project), nameof(CostCategory), .. sources.SelectMany(s => s.Watched)];

    /// <summary>The money of a project, as it stands now.</summary>
    /// <exception cref="NotFoundException">There is no such project.</exception>
    public async Task<ProjectMoney> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Money, ct);
        // One snapshot for all sources: what is posted between two of them would count twice, or not at all.
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var project = await db.Projects.Where(p => p.Id == projectId).Select(p => new { p.Number, p.State, p.Currency, p.Rate, Budget = p.Budget.ToList() }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
        var costObject = await ProjectCostObject.FindAsync(db, projectId, ct);
        var categories = await db.CostCategories.ToListAsync(ct);
        var rows = new List<MoneyRow>();
        foreach (var source in sources) rows.AddRange(await source.RowsAsync(db, new(projectId, costObject, categories), ct));
        return ProjectMoney.Of(
            new(project.Number, project.State is ProjectState.Done or ProjectState.Cancelled, costObject, project.Currency, project.Rate), categories.Select(c => new CostCategoryChoice(c.Id, c.Code, c.Name(CultureInfo.CurrentUICulture))),
            project.Budget.ToDictionary(b => b.CategoryId, b => b.Amount), rows);
    }
}
