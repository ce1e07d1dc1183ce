using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Flows;

/// <summary>The flow of a board, with the names of the tasks that are under way.</summary>
public sealed record BoardFlowDetail(Flow Flow, IReadOnlyDictionary<Guid, string> Names);

/// <summary>Reads how work flows.</summary>
public sealed class FlowQueries(Database database, TimeProvider clock)
{
    /// <summary>How the tasks of a board flow; archived ones count, removed ones until they went.</summary>
    /// <exception cref="NotFoundException">There is no board with this key.</exception>
    public async Task<BoardFlowDetail> OfBoardAsync(Guid boardId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        await db.Boards.RequireAsync(boardId, ct);
        var flow = Flow.Of(await StateLog.ReadAsync(db, db.Cards.Where(c => c.BoardId == boardId).Select(c => c.WorkItemId), ct), clock);
        var open = flow.Ages.Select(a => a.WorkItemId).ToList();
        return new(flow, await db.WorkItems.Where(w => open.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Number + " " + w.Title, ct));
    }
}
