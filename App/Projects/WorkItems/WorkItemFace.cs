using System.Collections.Immutable;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Comments;
using Erp.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.WorkItems;

/// <summary>A task as every view draws it: a row, a card, a bar, an entry.</summary>
public sealed record WorkItemFace(
    Guid Id, string Number, string Title, WorkItemState State, Priority Priority, DateOnly? StartDate, DateOnly? DueDate, decimal? EstimatedHours, Guid ProjectId,
    string Project, Guid? StageId)
{
    public ImmutableArray<FacePerson> People { get; init; } = [];

    public ImmutableArray<FaceLabel> Labels { get; init; } = [];

    /// <summary>For whom its project is.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>The client's name.</summary>
    public string? Client { get; init; }

    /// <summary>The tasks it waits for.</summary>
    public ImmutableArray<Guid> Predecessors { get; init; } = [];

    /// <summary>A task it waits for is not done.</summary>
    public bool Waits { get; init; }

    public int Steps { get; init; }

    public int StepsDone { get; init; }

    public int Comments { get; init; }

    /// <summary>The picture among its files that stands for it.</summary>
    public Guid? CoverId { get; init; }

    /// <summary>Hours written down for it so far.</summary>
    public decimal ActualHours { get; init; }

    /// <summary>It still counts as work to be done.</summary>
    public bool IsOpen => State is not (WorkItemState.Done or WorkItemState.Cancelled);

    /// <summary>The first day of its bar: its start, else the day it is due; none where it has neither.</summary>
    public DateOnly? FirstDay => StartDate ?? DueDate;

    /// <summary>The last day of its bar: the day it is due, else its start.</summary>
    public DateOnly? LastDay => DueDate ?? StartDate;

    /// <summary>It should have been done before today, and is not.</summary>
    public bool IsOverdue(DateOnly today) => DueDate < today && IsOpen;

    /// <summary>It is planned to begin before the last day of a task it waits for, while both are open. On that day itself one may follow the other.</summary>
    public bool BeginsBefore(WorkItemFace predecessor) => IsOpen && predecessor.IsOpen && FirstDay < predecessor.LastDay;

    /// <summary>Reads the faces of tasks: one query for the tasks, and one each for people, labels, steps, comments, hours, covers and what they wait for.</summary>
    internal static async Task<IReadOnlyList<WorkItemFace>> ReadAsync(ErpDb db, IQueryable<WorkItem> items, CancellationToken ct)
    {
        var parties = db.Parties;
        var faces = await items.Join(db.Projects, w => w.ProjectId, p => p.Id, (w, p) =>
            new WorkItemFace(w.Id, w.Number, w.Title, w.State, w.Priority, w.StartDate, w.DueDate, w.EstimatedHours, w.ProjectId, p.Name, w.StageId)
            {
                ClientId = p.ClientId, Client = parties.Where(c => c.Id == p.ClientId).Select(c => c.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        if (faces.Count == 0) return [];
        var ids = items.Select(w => w.Id);
        var people = (
            await db.Set<Assignee>().Where(a => ids.Contains(a.WorkItemId)).OrderBy(a => a.Id)
                .Join(db.Set<Member>(), a => a.MemberId, m => m.Id, (a, m) => new { a.WorkItemId, Person = new FacePerson(m.Id, m.UserId, m.Name) }).ToListAsync(ct))
            .ToLookup(a => a.WorkItemId, a => a.Person);
        var labels = (
            await db.Set<ItemLabel>().Where(l => ids.Contains(l.WorkItemId)).OrderBy(l => l.Id)
                .Join(db.Labels, l => l.LabelId, l => l.Id, (l, label) => new { l.WorkItemId, Label = new FaceLabel(label.Id, label.Name, label.Colour) }).ToListAsync(ct))
            .ToLookup(l => l.WorkItemId, l => l.Label);
        var steps = await db.Set<ChecklistEntry>().Where(c => ids.Contains(c.WorkItemId)).GroupBy(c => c.WorkItemId)
            .Select(g => new { g.Key, Count = g.Count(), Done = g.Count(c => c.Done) }).ToDictionaryAsync(g => g.Key, ct);
        var comments = await db.Set<Comment>().Where(c => ids.Contains(c.SubjectId)).GroupBy(c => c.SubjectId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var hours = await HoursAsync(db, ids, ct);
        var covers = (await db.Set<Attachment>().Where(a => ids.Contains(a.SubjectId) && a.IsCover && a.TrashedAt == null).Select(a => new { a.SubjectId, a.Id }).ToListAsync(ct))
            .ToLookup(a => a.SubjectId, a => (Guid?)a.Id);
        var before = (
            await db.Set<Predecessor>().Where(p => ids.Contains(p.WorkItemId)).OrderBy(p => p.Id)
                .Join(db.WorkItems, p => p.PredecessorId, w => w.Id, (p, w) => new { p.WorkItemId, w.Id, w.State }).ToListAsync(ct))
            .ToLookup(p => p.WorkItemId);
        return [.. faces.Select(face => face with
        {
            People = [.. people[face.Id]], Labels = [.. labels[face.Id]], Comments = comments.GetValueOrDefault(face.Id), CoverId = covers[face.Id].FirstOrDefault(),
            ActualHours = hours.GetValueOrDefault(face.Id),
            Steps = steps.GetValueOrDefault(face.Id)?.Count ?? 0, StepsDone = steps.GetValueOrDefault(face.Id)?.Done ?? 0,
            Predecessors = [.. before[face.Id].Select(p => p.Id)], Waits = before[face.Id].Any(p => p.State is not (WorkItemState.Done or WorkItemState.Cancelled)),
        })];
    }

    /// <summary>Hours written down for tasks so far, by task.</summary>
    internal static async Task<Dictionary<Guid, decimal>> HoursAsync(ErpDb db, IQueryable<Guid> tasks, CancellationToken ct) =>
        await db.TimeEntries.Where(t => t.WorkItemId != null && tasks.Contains(t.WorkItemId.Value)).GroupBy(t => t.WorkItemId!.Value)
            .Select(g => new { g.Key, Minutes = g.Sum(t => t.Minutes) }).ToDictionaryAsync(g => g.Key, g => Money.Round(g.Minutes / 60m), ct);
}

/// <summary>Somebody who does a task.</summary>
public sealed record FacePerson(Guid MemberId, Guid UserId, string Name);

/// <summary>A label on a task.</summary>
public sealed record FaceLabel(Guid Id, string Name, string Colour);
