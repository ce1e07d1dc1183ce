using System.Data;
using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.CostCategories;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>Reads the money of projects from all sources.</summary>
public sealed class MoneyQueries(Database database, Caller caller, SharedReadings readings, IEnumerable<IMoneySource> sources)
{
    /// <summary>Records whose commits change the money of a project.</summary>
    public IReadOnlyList<string> Watched { get; } = [nameof(Project), nameof(CostCategory), .. sources.SelectMany(s => s.Watched)];

    /// <summary>How long what was reckoned after a commit answers the screens that heard of it.</summary>
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    /// <summary>The money of a project, as it stands now.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">The commit a screen heard of: it is reckoned once for all that did and speak the same language. None for now.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is no such project.</exception>
    public async Task<ProjectMoney> OfProjectAsync(Guid projectId, CommitNotice? heard = null, CancellationToken ct = default)
    {
        await caller.DemandAsync(ProjectsPermissions.Money, ct);
        // Word that anything may have changed names no commit, and is shared with nobody.
        if (heard is null || heard.CommitId == Guid.Empty) return await ReckonAsync(projectId, ct);
        var what = (nameof(MoneyQueries), caller.Actor.Tenant.Id, projectId, heard.CommitId, CultureInfo.CurrentUICulture.Name);
        return (await readings.OfAsync(what, Holds, () => ReckonAsync(projectId, CancellationToken.None)).WaitAsync(ct)).Value;
    }

    async Task<ProjectMoney> ReckonAsync(Guid projectId, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Money, ct);
        // One snapshot for all sources: what is posted between two of them would count twice, or not at all.
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var project = await db.Projects.Where(p => p.Id == projectId).Select(p => new { p.Number, p.State, p.Currency, p.Rate, Budget = p.Budget.ToList() }).FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        var costObject = await ProjectCostObject.FindAsync(db, projectId, ct);
        var categories = await db.CostCategories.ToListAsync(ct);
        var rows = new List<MoneyRow>();
        foreach (var source in sources) rows.AddRange(await source.RowsAsync(db, new(projectId, costObject, categories), ct));
        return ProjectMoney.Of(
            new(project.Number, project.State is ProjectState.Done or ProjectState.Cancelled, costObject, project.Currency, project.Rate),
            categories.Select(c => new CostCategoryChoice(c.Id, c.Code, c.Name(CultureInfo.CurrentUICulture))),
            project.Budget.ToDictionary(b => b.CategoryId, b => b.Amount), rows);
    }
}
