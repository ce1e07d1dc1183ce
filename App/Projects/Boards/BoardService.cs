using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Boards;

/// <summary>Changes to boards, and moves of the cards on them.</summary>
public sealed class BoardService(UnitOfWork work, WorkItemService items, Caller caller, TimeProvider clock)
{
    /// <summary>Sets a board up; every task of its projects gets a card on it, also one that is put away and may be taken out again.</summary>
    /// <param name="projectId">The project; none for a board across all.</param>
    /// <param name="form">Its columns and lanes.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateAsync(Guid? projectId, BoardForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreateBoard, new { projectId, form }, async db =>
        {
            FormCheck.Require(form);
            await db.TakeTurnAsync(BoardCards.Turn, ct);
            if (projectId is { } id) (await db.Projects.RequireAsync(id, ct)).RequireOpen();
            var board = new Board(projectId, form);
            db.Add(board);
            var templates = db.Projects.Where(p => p.IsTemplate).Select(p => p.Id);
            var tasks = await db.WorkItems.Where(w => w.ProjectId == projectId || (projectId == null && !templates.Contains(w.ProjectId))).OrderBy(w => w.DueDate)
                .ThenBy(w => w.Number).ToListAsync(ct);
            foreach (var (n, task) in tasks.Index())
            {
                var card = new Card(board.Id, task.Id);
                card.Put(board.Home(task.State).Id, (n + 1) * CardPlaces.Gap);
                db.Add(card);
            }

            return board.Id;
        }, ct);

    /// <summary>Changes a board. Cards of a column that goes, or that stands for another state now, lie down where their state belongs.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, BoardForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeBoard, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var board = await db.Boards.Include(b => b.Columns).RequireAsync(id, form, ct);
            var kept = form.Columns.Select(c => c.Id).OfType<Guid>().ToList();
            var rebound = form.Columns.Where(c => c.State is not null && board.Columns.Any(was => was.Id == c.Id && was.State != c.State)).ToDictionary(c => c.Id!.Value, c => c.State);
            var left = board.Columns.Select(c => c.Id).Where(column => !kept.Contains(column) || rebound.ContainsKey(column)).ToList();
            var leaving = await CardPlaces.WithTasksAsync(db, db.Cards.Where(c => left.Contains(c.ColumnId)).OrderBy(c => c.Position), ct);
            var states = StatesIn(db);
            board.Change(form);
            await RehouseAsync(db, board, leaving.FindAll(c => !rebound.TryGetValue(c.ColumnId, out var state) || state != states[c.WorkItemId]), states, ct);
        }, ct);

    /// <summary>Removes a board. The tasks stay.</summary>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteBoard, new { id }, async db =>
        {
            db.RemoveRange(await CardPlaces.WithTasksAsync(db, db.Cards.Where(c => c.BoardId == id), ct));
            db.Remove(await db.Boards.Include(b => b.Columns).RequireAsync(id, ct));
        }, ct);

    /// <summary>
    /// Puts cards into a column. Where the column stands for a state, each task is brought into it with all its checks; one that is refused refuses
    /// the whole move. Whoever moves the same card at the same time comes after: it ends in one place. Taken over to another lane, the tasks take its value.
    /// </summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The column is full, a card has left the board, or a task may not come into the column's state or take the lane's value.</exception>
    /// <exception cref="ForbiddenException">Another lane changes the task, which takes the right to plan.</exception>
    public Task MoveAsync(Guid id, CardMoveForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.MoveCards, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            // One after the other on a board: positions and limits are reckoned from what lies there.
            var board = await db.Boards.FromSql($"select * from boards where id = {id} for update").Include(b => b.Columns).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
            var column = board.Columns.FirstOrDefault(c => c.Id == form.ColumnId) ?? throw new InvalidInputException(nameof(form.ColumnId), BoardTexts.ColumnUnknown);
            var ids = form.WorkItemIds.Distinct().ToList();
            var cards = (await CardPlaces.WithTasksAsync(db, db.Cards.Where(c => c.BoardId == id && ids.Contains(c.WorkItemId)), ct)).ToDictionary(c => c.WorkItemId);
            if (cards.Count != ids.Count) throw new BusinessRuleException(BoardTexts.CardGone);
            var moved = ids.ConvertAll(task => cards[task]);
            await RequireRoomAsync(db, column, moved, ct);
            if (form.Lane is { } lane)
            {
                await caller.DemandAsync(ProjectsPermissions.Write, ct);
                db.TurnInto(ProjectsCommands.MoveCardsToLane);
                await LaneChange.TakeOverAsync(db, board.Lanes, ids, lane, ct);
            }

            // Whoever only sorts within the column changes no task.
            if (column.State is { } state)
            {
                var states = StatesIn(db);
                var others = moved.Where(c => c.ColumnId != column.Id && states[c.WorkItemId] != state).Select(c => c.WorkItemId).ToList();
                if (others.Count > 0) await items.MoveAsync(db, others, state, ct);
            }

            await CardPlaces.PutAsync(db, column, moved, form.BeforeId, ct);
        }, ct);

    /// <summary>Lays cards down where their state belongs.</summary>
    static async Task RehouseAsync(ErpDb db, Board board, List<Card> homeless, Dictionary<Guid, WorkItemState> states, CancellationToken ct)
    {
        // All of them leave before anything looks at the column that goes: a card cannot be without one.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var card in homeless) db.Entry(card).Property(c => c.ColumnId).CurrentValue = board.Home(states[card.WorkItemId]).Id;
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        foreach (var home in homeless.GroupBy(c => c.ColumnId).ToList()) await CardPlaces.PutAsync(db, board.Columns.First(c => c.Id == home.Key), [.. home], null, ct);
    }

    /// <summary>The states of the tasks that were loaded with their cards.</summary>
    static Dictionary<Guid, WorkItemState> StatesIn(ErpDb db) => db.WorkItems.Local.ToDictionary(w => w.Id, w => w.State);

    async Task RequireRoomAsync(ErpDb db, Column column, List<Card> moved, CancellationToken ct)
    {
        if (column.WipLimit is not { } most || moved.TrueForAll(c => c.ColumnId == column.Id)) return;
        var there = await db.Cards.Where(c => c.ColumnId == column.Id).Seen(db, clock).CountAsync(ct);
        if (there + moved.Count(c => c.ColumnId != column.Id) > most) throw new BusinessRuleException(BoardTexts.WipExceeded.With(column.Name, most));
    }
}
