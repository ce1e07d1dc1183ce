using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>A project in a list.</summary>
public sealed class ProjectRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Name { get; init; } = "";

    public ProjectState State { get; init; }

    public Guid? ClientId { get; init; }

    public string? Client { get; init; }

    public string? Manager { get; init; }

    public DateOnly StartDate { get; init; }

    public DateOnly EndDate { get; init; }

    public string? Venue { get; init; }

    /// <summary>A pattern to repeat, no event.</summary>
    internal bool IsTemplate { get; init; }

    /// <summary>In the company's currency, without tax.</summary>
    public decimal BudgetTotal { get; init; }

    /// <summary>ISO 4217 code of what the budget is in.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The budget in that.</summary>
    public decimal OwnBudget { get; init; }

    /// <summary>Posted income less posted expense, in the company's currency.</summary>
    public decimal PostedProfit { get; init; }

    public int OpenTasks { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>A project offered in a picker.</summary>
public sealed record ProjectChoice(Guid Id, string Number, string Name, ProjectState State);

/// <summary>How far the tasks of a project are.</summary>
/// <param name="Count">How many count: those called off do not.</param>
/// <param name="Done">How many of them are done.</param>
/// <param name="Overdue">How many of the others are past their due date.</param>
public sealed record ProjectTasks(int Count, int Done, int Overdue);

/// <summary>Everything about one project.</summary>
/// <param name="Client">Name of the client.</param>
/// <param name="Tasks">How far its tasks are.</param>
/// <param name="Rate">What its currency is worth; nothing where that is the currency of the books.</param>
public sealed record ProjectDetail(
    Guid Id, string Number, ProjectState State, string? CancelReason, string? Client, ProjectTasks Tasks, DatedRate? Rate, ProjectForm Form);

/// <summary>Reads about projects.</summary>
public sealed class ProjectQueries(Database database, TimeProvider clock)
{
    /// <summary>Most rows a picker gets.</summary>
    public const int MostChoices = 20;

    /// <summary>Most rows the page of a client gets; the list has all of them.</summary>
    public const int MostOfParty = 100;

    /// <summary>One project.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<ProjectDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var project = await db.Projects.WithParts().RequireAsync(id, ct);
        var client = project.ClientId is { } party ? await db.Parties.Where(p => p.Id == party).Select(p => p.Name).FirstOrDefaultAsync(ct) : null;
        return new(id, project.Number, project.State, project.CancelReason, client, await TasksAsync(db, id, ct),
            project.RateDate is { } day ? new(project.Rate, day) : null, ProjectForm.Of(project));
    }

    /// <summary>How far the tasks of a project are.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<ProjectTasks> TasksAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        if (!await db.Projects.AnyAsync(p => p.Id == id, ct)) throw new Platform.Work.NotFoundException();
        return await TasksAsync(db, id, ct);
    }

    /// <summary>The currencies a budget can be in, by code.</summary>
    public async Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await ExchangeRates.Kept(db).ToListAsync(ct);
    }

    /// <summary>Projects whose number, name or venue contain every word typed, those under way first; at most <see cref="MostChoices"/>.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="realOnly">Leaves templates out.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<ProjectChoice>> LookUpAsync(string? typed, bool realOnly = false, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.Projects.Where(p => !(realOnly && p.IsTemplate)).Matching(p => p.SearchText, typed)
            .NumberFirst(p => p.Number, typed, p => p.State == ProjectState.Done || p.State == ProjectState.Cancelled || p.IsTemplate).ThenByDescending(p => p.StartDate)
                .ThenBy(p => p.Id).Take(MostChoices)
            .Select(p => new ProjectChoice(p.Id, p.Number, p.Name, p.State)).ToListAsync(ct);
    }

    /// <summary>The projects for a client, the latest first; at most <see cref="MostOfParty"/>.</summary>
    public async Task<IReadOnlyList<ProjectRow>> OfClientAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db, db.Projects.Where(p => p.ClientId == partyId && !p.IsTemplate)).Without(nameof(ProjectRow.PostedProfit), nameof(ProjectRow.BudgetTotal), nameof(ProjectRow.OwnBudget))
            .OrderByDescending(p => p.StartDate).ThenBy(p => p.Id).Take(MostOfParty).ToListAsync(ct);
    }

    /// <summary>A project that is already chosen; null when there is none with this key.</summary>
    public async Task<ProjectChoice?> ChoiceAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.Projects.Where(p => p.Id == id).Select(p => new ProjectChoice(p.Id, p.Number, p.Name, p.State)).FirstOrDefaultAsync(ct);
    }

    async Task<ProjectTasks> TasksAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var today = clock.Today();
        return await db.WorkItems.Where(w => w.ProjectId == id && w.State != WorkItemState.Cancelled).GroupBy(w => 1)
            .Select(all => new ProjectTasks(all.Count(), all.Count(w => w.State == WorkItemState.Done), all.Count(w => w.State != WorkItemState.Done && w.DueDate < today))).FirstOrDefaultAsync(ct)
                ?? new(0, 0, 0);
    }

    /// <summary>All projects as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<ProjectRow> Rows(ErpDb db) => Rows(db, db.Projects);

    static IQueryable<ProjectRow> Rows(ErpDb db, IQueryable<Project> projects)
    {
        var (parties, members, items, results) = (db.Parties, db.Set<Member>(), db.WorkItems, CostObjectBook.ResultsOf(db, Project.DocumentName));
        return projects.Select(p => new ProjectRow
        {
            Id = p.Id, Number = p.Number, Name = p.Name, State = p.State, StartDate = p.StartDate, EndDate = p.EndDate, Venue = p.Venue, IsTemplate = p.IsTemplate, SearchText = p.SearchText,
            ClientId = p.ClientId, Client = parties.Where(c => c.Id == p.ClientId).Select(c => c.Name).FirstOrDefault(),
            Manager = members.Where(m => m.Id == p.ManagerId).Select(m => m.Name).FirstOrDefault(),
            BudgetTotal = p.Budget.Sum(b => Math.Round(b.Amount / p.Rate, Money.Decimals)), Currency = p.Currency, OwnBudget = p.Budget.Sum(b => b.Amount),
            PostedProfit = results.Where(r => r.SourceId == p.Id).Sum(r => r.Result),
            OpenTasks = items.Count(w => w.ProjectId == p.Id && w.State != WorkItemState.Done && w.State != WorkItemState.Cancelled),
        });
    }
}
