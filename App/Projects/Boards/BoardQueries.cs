using System.Collections.Immutable;
using Erp.Platform.Access;
using Erp.Platform.Boards;
using Erp.Platform.Comments;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>A board in a list.</summary>
public sealed class BoardRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public Guid? ProjectId { get; init; }

    public string? Project { get; init; }

    public int ColumnCount { get; init; }

    public int CardCount { get; init; }
}

/// <summary>What stands on a card.</summary>
/// <param name="Waits">A task it waits for is not done.</param>
public sealed record CardFace(string Number, string Title, WorkItemState State, Priority Priority, DateOnly? DueDate, Guid ProjectId, string Project, Guid? StageId,
    ImmutableArray<CardPerson> People, ImmutableArray<CardLabel> Labels, int Steps, int StepsDone, int Comments, bool Waits)
{
    /// <summary>It should have been done before today, and is not.</summary>
    public bool IsOverdue(DateOnly today) => DueDate < today && State is not (WorkItemState.Done or WorkItemState.Cancelled);
}

/// <summary>Somebody named on a card.</summary>
public sealed record CardPerson(Guid MemberId, Guid UserId, string Name);

/// <summary>A label on a card.</summary>
public sealed record CardLabel(Guid Id, string Name, string Colour);

/// <summary>A task of a board that was put away.</summary>
public sealed record ArchivedCard(Guid WorkItemId, string Number, string Title);

/// <summary>A board with all its cards.</summary>
public sealed record BoardDetail(Guid Id, Guid? ProjectId, string? Project, BoardForm Form, IReadOnlyList<BoardCard<CardFace>> Cards, IReadOnlyList<StageChoice> Stages);

/// <summary>Reads about boards.</summary>
public sealed class BoardQueries(Database database, Caller caller, SharedReadings readings)
{
    /// <summary>How long the cards that a commit touched answer the screens that hear of it.</summary>
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    /// <summary>Most archived tasks told of; the list of tasks finds the others.</summary>
    public const int MostArchived = 200;

    /// <summary>A board with the cards that are seen on it, see <see cref="CardPlaces.Seen"/>.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<BoardDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var board = await db.Boards.Include(b => b.Columns).RequireAsync(id, ct);
        var project = board.ProjectId is { } of ? await db.Projects.Where(p => p.Id == of).Select(p => p.Number + " " + p.Name).FirstAsync(ct) : null;
        var stages = await db.Set<Stage>().Where(s => s.ProjectId == board.ProjectId).OrderBy(s => s.Order).Select(s => new StageChoice(s.Id, s.Name)).ToListAsync(ct);
        var cards = await CardsAsync(db, board.Id, board.Lanes, db.Cards.Where(c => c.BoardId == id).Seen(db), ct);
        return new(id, board.ProjectId, project, BoardForm.Of(board), cards, stages);
    }

    /// <summary>The cards of some tasks on a board, as they stand now; those that left it are missing.</summary>
    public async Task<IReadOnlyList<BoardCard<CardFace>>> CardsAsync(Guid id, LaneKind lanes, IReadOnlyCollection<Guid> tasks, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await CardsAsync(db, id, lanes, db.Cards.Where(c => c.BoardId == id && tasks.Contains(c.WorkItemId)).Seen(db), ct);
    }

    /// <summary>
    /// The cards that a commit made look different: those of the tasks it touched or talked about, and of those that wait for them. However many screens
    /// show the board, they are read once.
    /// </summary>
    /// <param name="id">The board.</param>
    /// <param name="lanes">What its lanes are made of.</param>
    /// <param name="notice">The commit.</param>
    /// <param name="shownAt">As of when the screen stands: what was read for others before is read anew.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The cards, and as of when they stand.</returns>
    public async Task<(IReadOnlyList<BoardCard<CardFace>> Cards, DateTimeOffset At)> TouchedAsync(Guid id, LaneKind lanes, CommitNotice notice, DateTimeOffset shownAt, CancellationToken ct = default)
    {
        await caller.DemandAsync(ProjectsPermissions.Read, ct);
        return await readings.OfAsync((caller.Actor.Tenant.Id, id, lanes, notice.CommitId), Holds, () => AroundAsync(id, lanes, notice), shownAt);
    }

    /// <summary>The tasks of a board that were put away, the latest first; at most <see cref="MostArchived"/>.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is no board with this key.</exception>
    public async Task<IReadOnlyList<ArchivedCard>> ArchivedAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        await db.Boards.RequireAsync(id, ct);
        return await db.Cards.Where(c => c.BoardId == id).Join(db.WorkItems.Where(w => w.Archived), c => c.WorkItemId, w => w.Id, (_, w) => w)
            .OrderByDescending(w => w.Number).Take(MostArchived).Select(w => new ArchivedCard(w.Id, w.Number, w.Title)).ToListAsync(ct);
    }

    /// <summary>The form of a board.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<BoardForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return BoardForm.Of(await db.Boards.Include(b => b.Columns).RequireAsync(id, ct));
    }

    /// <summary>The boards of a project.</summary>
    public async Task<IReadOnlyList<BoardRow>> OfProjectAsync(Guid projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).Where(b => b.ProjectId == projectId).OrderBy(b => b.Name).ToListAsync(ct);
    }

    /// <summary>All boards as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<BoardRow> Rows(ErpDb db)
    {
        var (projects, cards) = (db.Projects, db.Cards.Seen(db));
        return db.Boards.Select(b => new BoardRow
        {
            Id = b.Id, Name = b.Name, ProjectId = b.ProjectId, ColumnCount = b.Columns.Count, CardCount = cards.Count(c => c.BoardId == b.Id),
            Project = projects.Where(p => p.Id == b.ProjectId).Select(p => p.Number + " " + p.Name).FirstOrDefault(),
        });
    }

    async Task<IReadOnlyList<BoardCard<CardFace>>> AroundAsync(Guid id, LaneKind lanes, CommitNotice notice)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, CancellationToken.None);
        List<Guid> touched = [.. notice.Touched.Select(t => t.RootId).Distinct()];
        var waiting = await db.Set<Predecessor>().Where(p => touched.Contains(p.PredecessorId)).Select(p => p.WorkItemId).ToListAsync();
        var discussed = notice.Touches(nameof(Comment)) ? await db.Set<Comment>().Where(c => touched.Contains(c.Id)).Select(c => c.SubjectId).ToListAsync() : [];
        List<Guid> tasks = [.. touched, .. waiting, .. discussed];
        return await CardsAsync(db, id, lanes, db.Cards.Where(c => c.BoardId == id && tasks.Contains(c.WorkItemId)).Seen(db), CancellationToken.None);
    }

    /// <summary>One query for the cards, and one each for people, labels, steps, comments and what they wait for.</summary>
    static async Task<IReadOnlyList<BoardCard<CardFace>>> CardsAsync(ErpDb db, Guid id, LaneKind lanes, IQueryable<Card> cards, CancellationToken ct)
    {
        var rows = await (from card in cards
                          join task in db.WorkItems on card.WorkItemId equals task.Id
                          join project in db.Projects on task.ProjectId equals project.Id
                          select new { card.ColumnId, card.Position, task.Id, task.Number, task.Title, task.State, task.Priority, task.DueDate, task.StageId, task.ProjectId, Project = project.Name }).ToListAsync(ct);
        var ids = cards.Select(c => c.WorkItemId);
        var people = (await db.Set<Assignee>().Where(a => ids.Contains(a.WorkItemId)).OrderBy(a => a.Id).Join(db.Set<Member>(), a => a.MemberId, m => m.Id, (a, m) => new { a.WorkItemId, Person = new CardPerson(m.Id, m.UserId, m.Name) }).ToListAsync(ct))
            .ToLookup(a => a.WorkItemId, a => a.Person);
        var labels = (await db.Set<ItemLabel>().Where(l => ids.Contains(l.WorkItemId)).OrderBy(l => l.Id).Join(db.Labels, l => l.LabelId, l => l.Id, (l, label) => new { l.WorkItemId, Label = new CardLabel(label.Id, label.Name, label.Colour) }).ToListAsync(ct))
            .ToLookup(l => l.WorkItemId, l => l.Label);
        var steps = await db.Set<ChecklistEntry>().Where(c => ids.Contains(c.WorkItemId)).GroupBy(c => c.WorkItemId).Select(g => new { g.Key, Count = g.Count(), Done = g.Count(c => c.Done) }).ToDictionaryAsync(g => g.Key, ct);
        var comments = await db.Set<Comment>().Where(c => ids.Contains(c.SubjectId)).GroupBy(c => c.SubjectId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var waits = await db.Set<Predecessor>().Where(p => ids.Contains(p.WorkItemId)).Join(db.WorkItems, p => p.PredecessorId, w => w.Id, (p, w) => new { p.WorkItemId, w.State })
            .Where(w => w.State != WorkItemState.Done && w.State != WorkItemState.Cancelled).Select(w => w.WorkItemId).Distinct().ToListAsync(ct);
        var waiting = waits.ToHashSet();
        return [.. rows.Select(r =>
        {
            var step = steps.GetValueOrDefault(r.Id);
            var face = new CardFace(r.Number, r.Title, r.State, r.Priority, r.DueDate, r.ProjectId, r.Project, r.StageId, [.. people[r.Id]], [.. labels[r.Id]], step?.Count ?? 0, step?.Done ?? 0,
                comments.GetValueOrDefault(r.Id), waiting.Contains(r.Id));
            return new BoardCard<CardFace>(r.Id, r.ColumnId.ToString(), r.Position, CardLanes.Of(lanes, face), face);
        })];
    }
}
