using Erp.Platform.Access;
using Erp.Platform.Boards;
using Erp.Platform.Comments;
using Erp.Platform.Files;
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

    /// <summary>Tasks on it that are neither put away, nor done, nor dropped.</summary>
    public int OpenCount { get; init; }
}

/// <summary>A task of a board that was put away.</summary>
public sealed record ArchivedCard(Guid WorkItemId, string Number, string Title);

/// <summary>What stands above a board: its name, and number and name of its project; none where it is across all.</summary>
public sealed record BoardHead(Guid Id, string Name, Guid? ProjectId, string? Project);

/// <summary>A board with the cards that are seen on it.</summary>
/// <param name="WithOlder">Columns in which further cards lie, of tasks that ended before <paramref name="FirstDay"/>.</param>
/// <param name="FirstDay">The first day whose finished tasks are seen.</param>
public sealed record BoardDetail(
    Guid Id, Guid? ProjectId, string? Project, BoardForm Form, IReadOnlyList<BoardCard<WorkItemFace>> Cards, IReadOnlyList<StageChoice> Stages, IReadOnlyList<Guid> WithOlder, DateOnly FirstDay);

/// <summary>Reads about boards.</summary>
public sealed class BoardQueries(Database database, Caller caller, SharedReadings readings, TimeProvider clock)
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
        var cards = db.Cards.Where(c => c.BoardId == id);
        var older = cards.Old(db, clock);
        var withOlder = await db.Set<Column>().Where(c => c.BoardId == id && older.Any(card => card.ColumnId == c.Id)).Select(c => c.Id).ToListAsync(ct);
        return new(
            id, board.ProjectId, project, BoardForm.Of(board), await CardsAsync(db, board.Lanes, cards.Seen(db, clock), ct), stages, withOlder, CardPlaces.FirstFreshDay(clock));
    }

    /// <summary>The cards of some tasks on a board, as they stand now; those that left it are missing.</summary>
    public async Task<IReadOnlyList<BoardCard<WorkItemFace>>> CardsAsync(Guid id, LaneKind lanes, IReadOnlyCollection<Guid> tasks, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await CardsAsync(db, lanes, db.Cards.Where(c => c.BoardId == id && tasks.Contains(c.WorkItemId)).Seen(db, clock), ct);
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
    public async Task<(IReadOnlyList<BoardCard<WorkItemFace>> Cards, DateTimeOffset At)> TouchedAsync(
        Guid id, LaneKind lanes, CommitNotice notice, DateTimeOffset shownAt, CancellationToken ct = default)
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

    /// <summary>What a board is called, and its project.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<BoardHead> HeadAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var board = await db.Boards.RequireAsync(id, ct);
        return new(id, board.Name, board.ProjectId, await db.Projects.Where(p => p.Id == board.ProjectId).Select(p => p.Number + " " + p.Name).FirstOrDefaultAsync(ct));
    }

    /// <summary>The boards of a project; those across all where none is named.</summary>
    public async Task<IReadOnlyList<BoardRow>> OfProjectAsync(Guid? projectId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).Where(b => b.ProjectId == projectId).OrderBy(b => b.Name).ToListAsync(ct);
    }

    /// <summary>All boards as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<BoardRow> Rows(ErpDb db)
    {
        var (projects, cards, open) = (db.Projects, db.Cards, db.WorkItems.Where(w => !w.Archived && w.State != WorkItemState.Done && w.State != WorkItemState.Cancelled));
        return db.Boards.Select(b => new BoardRow
        {
            Id = b.Id, Name = b.Name, ProjectId = b.ProjectId, ColumnCount = b.Columns.Count, OpenCount = cards.Count(c => c.BoardId == b.Id && open.Any(w => w.Id == c.WorkItemId)),
            Project = projects.Where(p => p.Id == b.ProjectId).Select(p => p.Number + " " + p.Name).FirstOrDefault(),
        });
    }

    async Task<IReadOnlyList<BoardCard<WorkItemFace>>> AroundAsync(Guid id, LaneKind lanes, CommitNotice notice)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, CancellationToken.None);
        List<Guid> touched = [.. notice.Touched.Select(t => t.RootId).Distinct()];
        var waiting = await db.Set<Predecessor>().Where(p => touched.Contains(p.PredecessorId)).Select(p => p.WorkItemId).ToListAsync();
        var discussed = notice.Touches(nameof(Comment)) ? await db.Set<Comment>().Where(c => touched.Contains(c.Id)).Select(c => c.SubjectId).ToListAsync() : [];
        var pictured = notice.Touches(nameof(Attachment)) ? await db.Set<Attachment>().Where(a => touched.Contains(a.Id)).Select(a => a.SubjectId).ToListAsync() : [];
        List<Guid> tasks = [.. touched, .. waiting, .. discussed, .. pictured];
        return await CardsAsync(db, lanes, db.Cards.Where(c => c.BoardId == id && tasks.Contains(c.WorkItemId)).Seen(db, clock), CancellationToken.None);
    }

    /// <summary>One query for the cards, and those of <see cref="WorkItemFace.ReadAsync"/>.</summary>
    async Task<IReadOnlyList<BoardCard<WorkItemFace>>> CardsAsync(ErpDb db, LaneKind lanes, IQueryable<Card> cards, CancellationToken ct)
    {
        var today = clock.Today();
        var ids = cards.Select(c => c.WorkItemId);
        var faces = (await WorkItemFace.ReadAsync(db, db.WorkItems.Where(w => ids.Contains(w.Id) && !w.Archived), ct)).ToDictionary(f => f.Id);
        var places = await cards.Select(c => new { c.WorkItemId, c.ColumnId, c.Position }).ToListAsync(ct);
        return [.. places.Where(p => faces.ContainsKey(p.WorkItemId))
            .Select(p => new BoardCard<WorkItemFace>(p.WorkItemId, p.ColumnId.ToString(), p.Position, CardLanes.Of(lanes, faces[p.WorkItemId], today), faces[p.WorkItemId]))];
    }
}
