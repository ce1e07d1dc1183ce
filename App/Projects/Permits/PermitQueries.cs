using System.Globalization;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Permits;

/// <summary>A permit in a list.</summary>
public sealed class PermitRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Name { get; init; } = "";

    public Guid ProjectId { get; init; }

    public string Project { get; init; } = "";

    public string Type { get; init; } = "";

    /// <summary>The authority's name, or what is known of it in words.</summary>
    public string? Authority { get; init; }

    public string? Reference { get; init; }

    public PermitState State { get; init; }

    /// <summary>Until when it has to be applied for: the event day less the lead time.</summary>
    public DateOnly Deadline { get; init; }

    /// <summary>The day of the event; the project's last where none is named.</summary>
    public DateOnly EventDay { get; init; }

    public int LeadDays { get; init; }

    public int RemindDays { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public string? Description { get; init; }

    /// <summary>What the fees count as, in the reader's language.</summary>
    public string? Category { get; init; }

    public DateOnly? AppliedOn { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>In the company's currency, without tax.</summary>
    public decimal? Cost { get; init; }

    public bool RequiredForStart { get; init; }

    /// <summary>Its project is a template.</summary>
    internal bool OfTemplate { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>What the permits of a project add up to.</summary>
/// <param name="Count">How many are wanted: those withdrawn are not.</param>
/// <param name="Approved">How many of them are approved.</param>
/// <param name="Missed">How many should have been applied for.</param>
/// <param name="Near">How many have to be applied for within the days of their reminder.</param>
/// <param name="Lost">How many were rejected or have expired, though something still needs them.</param>
public sealed record PermitStanding(int Count, int Approved, int Missed, int Near, int Lost);

/// <summary>A condition, and the task it became.</summary>
/// <param name="Met">Ticked off, or its task is done.</param>
public sealed record PermitConditionState(Guid Id, WorkItemChoice? Task, bool Met);

/// <summary>Everything about one permit.</summary>
/// <param name="Row">What lists show of it.</param>
/// <param name="Project">Its project.</param>
public sealed record PermitDetail(PermitRow Row, ProjectChoice Project, string? RejectReason, IReadOnlyList<PermitConditionState> Conditions, PermitForm Form);

/// <summary>What the day brings for a permit.</summary>
public enum PermitDue
{
    /// <summary>It has to be applied for soon.</summary>
    Deadline,

    /// <summary>It expires soon.</summary>
    Expiry,

    /// <summary>Its last day is over.</summary>
    Expired,
}

/// <summary>Reads about permits.</summary>
public sealed class PermitQueries(Database database, TimeProvider clock)
{
    /// <summary>One permit.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<PermitDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var permit = await db.Permits.WithParts().RequireAsync(id, ct);
        var row = await Rows(db).SingleAsync(r => r.Id == id, ct);
        var project = await db.Projects.Where(p => p.Id == permit.ProjectId).Select(p => new ProjectChoice(p.Id, p.Number, p.Name, p.State)).SingleAsync(ct);
        var tasks = await db.WorkItems.Where(w => permit.Conditions.Select(c => c.WorkItemId).Contains(w.Id))
            .Select(w => new WorkItemChoice(w.Id, w.Number, w.Title, w.State)).ToDictionaryAsync(w => w.Id, ct);
        var conditions = permit.Conditions.OrderBy(c => c.Order).Select(c => (c, Task: c.WorkItemId is { } task ? tasks.GetValueOrDefault(task) : null))
            .Select(x => new PermitConditionState(x.c.Id, x.Task, x.Task is { } task ? task.State == WorkItemState.Done : x.c.Met));
        return new(row, project, permit.RejectReason, [.. conditions], PermitForm.Of(permit));
    }

    /// <summary>The permits of a project, the next deadline first.</summary>
    public async Task<IReadOnlyList<PermitRow>> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).Where(p => p.ProjectId == projectId).OrderBy(p => p.Deadline).ThenBy(p => p.Number).ToListAsync(ct);
    }

    /// <summary>The permits a task may not begin without.</summary>
    public async Task<IReadOnlyList<PermitRow>> OfTaskAsync(Guid workItemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var needs = db.Set<PermitRequirement>();
        return await Rows(db).Where(p => needs.Any(r => r.PermitId == p.Id && r.WorkItemId == workItemId)).OrderBy(p => p.Deadline).ThenBy(p => p.Number).ToListAsync(ct);
    }

    /// <summary>What an authority was asked to allow, the latest first; at most <see cref="ProjectQueries.MostOfParty"/>.</summary>
    public async Task<IReadOnlyList<PermitRow>> OfAuthorityAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var permits = db.Permits;
        return await Rows(db).Where(p => permits.Any(o => o.Id == p.Id && o.AuthorityId == partyId)).OrderByDescending(p => p.Number).Take(ProjectQueries.MostOfParty).ToListAsync(ct);
    }

    /// <summary>Whether a party was ever asked to allow anything.</summary>
    public async Task<bool> IsAuthorityAsync(Guid partyId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.Permits.AnyAsync(p => p.AuthorityId == partyId, ct);
    }

    /// <summary>What the permits of a project add up to today; null where it needs none.</summary>
    public async Task<PermitStanding?> StandingAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var today = clock.Today();
        var lost = await LostAsync(db, projectId, ct);
        var wanted = Rows(db).Where(p => p.ProjectId == projectId && p.State != PermitState.Withdrawn);
        return await wanted.GroupBy(p => 1).Select(all => new PermitStanding(
            all.Count(), all.Count(p => p.State == PermitState.Approved),
            all.Count(p => p.State == PermitState.Planned && p.Deadline < today),
            all.Count(p => p.State == PermitState.Planned && p.Deadline >= today && p.Deadline.AddDays(-p.RemindDays) <= today),
            lost)).FirstOrDefaultAsync(ct);
    }

    /// <summary>One that names nothing that needs it is needed on the event day, unless it was to run out before; see <see cref="Risks.RiskFacts"/>.</summary>
    static Task<int> LostAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var waiting = db.WorkItems.Where(w => w.State == WorkItemState.Todo || w.State == WorkItemState.Waiting);
        return db.Permits.Where(p => p.ProjectId == projectId && (p.State == PermitState.Rejected || p.State == PermitState.Expired))
            .Join(db.Projects, p => p.ProjectId, x => x.Id, (p, x) => new { Permit = p, Project = x })
            .CountAsync(l => (l.Permit.RequiredForStart && (l.Project.State == ProjectState.Planning || l.Project.State == ProjectState.Approved))
                || l.Permit.RequiredBy.Any(r => waiting.Any(w => w.Id == r.WorkItemId))
                || (!l.Permit.RequiredForStart && !l.Permit.RequiredBy.Any() && !(l.Permit.ValidUntil < (l.Project.EventDate ?? l.Project.EndDate))), ct);
    }

    /// <summary>What today brings for permits of projects under way: whom to remind, and what has expired.</summary>
    internal async Task<IReadOnlyList<(Guid Id, PermitDue Due)>> DueAsync(CancellationToken ct)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await DueAsync(db, db.Permits, clock.Today(), ct);
    }

    /// <summary>The same for some permits. Joins the caller's context.</summary>
    internal static async Task<IReadOnlyList<(Guid Id, PermitDue Due)>> DueAsync(ErpDb db, IQueryable<Permit> permits, DateOnly today, CancellationToken ct)
    {
        var projects = db.Projects.Where(p => p.State != ProjectState.Done && p.State != ProjectState.Cancelled && !p.IsTemplate);
        var approved = permits.Where(p => p.State == PermitState.Approved && projects.Any(x => x.Id == p.ProjectId));
        var expired = approved.Where(p => p.ValidUntil < today).Select(p => new { p.Id, Due = PermitDue.Expired });
        var expiring = approved.Where(p => p.ValidUntil >= today && p.RemindedOfExpiry != p.ValidUntil && p.ValidUntil!.Value.AddDays(-p.RemindDays) <= today)
            .Select(p => new { p.Id, Due = PermitDue.Expiry });
        var near = permits.Where(p => p.State == PermitState.Planned)
            .Join(projects, p => p.ProjectId, x => x.Id, (p, x) => new { p.Id, p.RemindDays, p.RemindedOfDeadline, Deadline = (x.EventDate ?? x.EndDate).AddDays(-p.LeadDays) })
            .Where(p => p.Deadline.AddDays(-p.RemindDays) <= today && p.RemindedOfDeadline != p.Deadline).Select(p => new { p.Id, Due = PermitDue.Deadline });
        return [.. (await expired.ToListAsync(ct)).Concat(await expiring.ToListAsync(ct)).Concat(await near.ToListAsync(ct)).Select(p => (p.Id, p.Due))];
    }

    /// <summary>All permits as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<PermitRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var (types, parties, categories) = (db.PermitTypes, db.Parties, db.CostCategories);
        return db.Permits.Join(db.Projects, p => p.ProjectId, x => x.Id, (p, x) => new PermitRow
        {
            Id = p.Id, Number = p.Number, Name = p.Name, ProjectId = p.ProjectId, State = p.State, Reference = p.Reference, RemindDays = p.RemindDays, AppliedOn = p.AppliedOn,
            LeadDays = p.LeadDays, ValidFrom = p.ValidFrom, Description = p.Description,
            Category = categories.Where(c => c.Id == p.CategoryId).Select(c => german ? c.NameDe : c.NameEn).FirstOrDefault(),
            ApprovedOn = p.ApprovedOn, ValidUntil = p.ValidUntil, Cost = p.Cost, RequiredForStart = p.RequiredForStart, SearchText = p.SearchText,
            Project = x.Number + " " + x.Name, OfTemplate = x.IsTemplate, EventDay = x.EventDate ?? x.EndDate, Deadline = (x.EventDate ?? x.EndDate).AddDays(-p.LeadDays),
            Type = types.Where(t => t.Id == p.TypeId).Select(t => t.Name).First(),
            Authority = parties.Where(a => a.Id == p.AuthorityId).Select(a => a.Name).FirstOrDefault() ?? p.Authority,
        });
    }
}
