using System.Linq.Expressions;
using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.WorkItems;

/// <summary>A task in a list.</summary>
public sealed class WorkItemRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public Guid ProjectId { get; init; }

    public string Project { get; init; } = "";

    public WorkItemState State { get; init; }

    public Priority Priority { get; init; }

    public string? Stage { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? DueDate { get; init; }

    public decimal? EstimatedHours { get; init; }

    /// <summary>Hours written down for it, to two decimals.</summary>
    public decimal ActualHours { get; init; }

    /// <summary>Name of the one who does it; of several, the one named first.</summary>
    public string? Assignee { get; init; }

    /// <summary>When it was done or dropped (UTC); none while it is open.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public bool Archived { get; init; }

    /// <summary>Its project is a template.</summary>
    internal bool OfTemplate { get; init; }

    internal string SearchText { get; init; } = "";
}

/// <summary>A task that another waits for, or that waits for it.</summary>
public sealed record WorkItemChoice(Guid Id, string Number, string Title, WorkItemState State);

/// <summary>Everything about one task.</summary>
/// <param name="Project">Number and name of its project.</param>
/// <param name="Before">The tasks it waits for.</param>
/// <param name="After">The tasks that wait for it.</param>
/// <param name="CoverId">The picture among its files that stands for it.</param>
public sealed record WorkItemDetail(
    Guid Id, string Number, WorkItemState State, bool Archived, ProjectChoice Project, IReadOnlyList<WorkItemChoice> Before, IReadOnlyList<WorkItemChoice> After,
    WorkItemForm Form, Guid? CoverId);

/// <summary>Reads about tasks.</summary>
public sealed class WorkItemQueries(Database database)
{
    /// <summary>One task.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<WorkItemDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var item = await db.WorkItems.WithParts().RequireAsync(id, ct);
        var project = await db.Projects.Where(p => p.Id == item.ProjectId).Select(p => new ProjectChoice(p.Id, p.Number, p.Name, p.State)).SingleAsync(ct);
        var links = db.Set<Predecessor>();
        var before = await Choices(db.WorkItems.Where(w => links.Any(l => l.WorkItemId == id && l.PredecessorId == w.Id))).ToListAsync(ct);
        var after = await Choices(db.WorkItems.Where(w => links.Any(l => l.PredecessorId == id && l.WorkItemId == w.Id))).ToListAsync(ct);
        var cover = await db.Set<Attachment>().Where(a => a.SubjectId == id && a.IsCover && a.TrashedAt == null).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct);
        return new(id, item.Number, item.State, item.Archived, project, before, after, WorkItemForm.Of(item), cover);
    }

    /// <summary>The tasks of a project that are not put away: what is open by due date, then the rest.</summary>
    public async Task<IReadOnlyList<WorkItemRow>> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).Where(w => w.ProjectId == projectId && !w.Archived)
            .OrderBy(w => w.State == WorkItemState.Done || w.State == WorkItemState.Cancelled).ThenBy(w => w.DueDate).ThenBy(w => w.Number).ToListAsync(ct);
    }

    /// <summary>Tasks that are already chosen, be they put away.</summary>
    public async Task<IReadOnlyList<WorkItemChoice>> ChoicesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Choices(db.WorkItems.Where(w => ids.Contains(w.Id))).ToListAsync(ct);
    }

    /// <summary>Tasks of a project whose number or title contain every word typed, open ones first, without some; at most <see cref="ProjectQueries.MostChoices"/>.</summary>
    public async Task<IReadOnlyList<WorkItemChoice>> LookUpAsync(Guid projectId, string? typed, IReadOnlyCollection<Guid> except, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.WorkItems.Where(w => w.ProjectId == projectId && !w.Archived && !except.Contains(w.Id)).Matching(w => w.SearchText, typed)
            .NumberFirst(w => w.Number, typed, w => w.State == WorkItemState.Done || w.State == WorkItemState.Cancelled).ThenBy(w => w.DueDate).ThenBy(w => w.Number)
                .Take(ProjectQueries.MostChoices).Select(Choice).ToListAsync(ct);
    }

    /// <summary>A task that is already chosen, be it put away; null when there is none with this key.</summary>
    public async Task<WorkItemChoice?> ChoiceAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.WorkItems.Where(w => w.Id == id).Select(Choice).FirstOrDefaultAsync(ct);
    }

    /// <summary>The stages of a project, in order.</summary>
    public async Task<IReadOnlyList<StageChoice>> StagesAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await db.Set<Stage>().Where(s => s.ProjectId == projectId).OrderBy(s => s.Order).Select(s => new StageChoice(s.Id, s.Name)).ToListAsync(ct);
    }

    /// <summary>All tasks as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<WorkItemRow> Rows(ErpDb db)
    {
        var (projects, stages, members, times) = (db.Projects, db.Set<Stage>(), db.Set<Member>(), db.TimeEntries);
        return db.WorkItems.Select(w => new WorkItemRow
        {
            Id = w.Id, Number = w.Number, Title = w.Title, ProjectId = w.ProjectId, State = w.State, Priority = w.Priority, StartDate = w.StartDate, DueDate = w.DueDate,
            EstimatedHours = w.EstimatedHours,
            ActualHours = Math.Round(times.Where(t => t.WorkItemId == w.Id).Sum(t => t.Minutes) / 60m, Platform.Amounts.Money.Decimals), EndedAt = w.EndedAt,
            Archived = w.Archived, SearchText = w.SearchText,
            OfTemplate = projects.Any(p => p.Id == w.ProjectId && p.IsTemplate),
            Project = projects.Where(p => p.Id == w.ProjectId).Select(p => p.Number + " " + p.Name).First(),
            Stage = stages.Where(s => s.Id == w.StageId).Select(s => s.Name).FirstOrDefault(),
            Assignee = members.Where(m => m.Id == w.Assignees.OrderBy(a => a.Id).Select(a => a.MemberId).FirstOrDefault()).Select(m => m.Name).FirstOrDefault(),
        });
    }

    static readonly Expression<Func<WorkItem, WorkItemChoice>> Choice = w => new WorkItemChoice(w.Id, w.Number, w.Title, w.State);

    static IQueryable<WorkItemChoice> Choices(IQueryable<WorkItem> items) => items.OrderBy(w => w.Number).Select(Choice);
}
