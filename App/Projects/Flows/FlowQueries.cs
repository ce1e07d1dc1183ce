using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.Boards;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Flows;

/// <summary>The flow of a board, with the names of the tasks that are under way.</summary>
public sealed record BoardFlowDetail(Flow Flow, IReadOnlyDictionary<Guid, string> Names);

/// <summary>Reads how work flows.</summary>
public sealed class FlowQueries(Database database, TimeProvider clock)
{
    /// <summary>
    /// How the tasks of a board flow; archived ones count, removed ones until they went. Of what was finished before the weeks that are told only the
    /// number is read.
    /// </summary>
    /// <exception cref="NotFoundException">There is no board with this key.</exception>
    public async Task<BoardFlowDetail> OfBoardAsync(Guid boardId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        await db.Boards.RequireAsync(boardId, ct);
        var (items, cards, since) = (db.WorkItems, db.Cards.Where(c => c.BoardId == boardId), Flow.Since(clock));
        var settled = items.Where(w => w.State == WorkItemState.Done && w.EndedAt < since).Select(w => w.Id);
        // A removed task has no card any more, but the log knows that it had one. Of all that the log keeps only what such commands did is looked at.
        var onBoard = $$"""{"{{nameof(Card.BoardId)}}":"{{boardId}}"}""";
        var removed = db.Set<Commit>().Where(c => c.At >= since && c.Command == ProjectsCommands.DeleteWorkItem.Name)
            .Join(db.Set<Change>(), commit => new { commit.At, CommitId = commit.Id }, change => new { change.At, change.CommitId }, (_, change) => change)
            .Where(c => c.Entity == nameof(Card) && c.Kind == ChangeKind.Removed && EF.Functions.JsonContains(c.Fields, onBoard)).Select(c => c.RootId);
        var tasks = cards.Where(c => !settled.Contains(c.WorkItemId)).Select(c => c.WorkItemId).Union(removed);
        var flow = Flow.Of(await StateLog.ReadAsync(db, tasks, ct), clock, await cards.CountAsync(c => settled.Contains(c.WorkItemId), ct));
        var open = flow.Ages.Select(a => a.WorkItemId).ToList();
        return new(flow, await db.WorkItems.Where(w => open.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Number + " " + w.Title, ct));
    }
}
