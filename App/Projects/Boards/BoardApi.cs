using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Projects.Flows;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Projects.Boards;

/// <summary>Boards for programs.</summary>
static class BoardApi
{
    const string Path = "projects/boards";
    const string One = Path + "/{id:guid}";

    public static void MapBoards(this IEndpointRouteBuilder api)
    {
        api.MapList(BoardList.Description);
        api.MapGet(One, (Guid id, BoardQueries boards, CancellationToken ct) => boards.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetBoard").WithSummary("Board: read, with columns and cards");
        api.MapGet(One + "/flow", (Guid id, FlowQueries flows, CancellationToken ct) => flows.OfBoardAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetBoardFlow").WithSummary("Board: cumulative flow, cycle times, throughput and ageing of its tasks, from the change log");
        api.MapGet(One + "/archived", (Guid id, BoardQueries boards, CancellationToken ct) => boards.ArchivedAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetArchivedCards").WithSummary("Board: the tasks that were put away");
        api.MapPost(Path, async Task<Created<Created>> (Guid? project, BoardForm form, BoardService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(project, form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(ProjectsPermissions.Write).WithName("CreateBoard").WithSummary("Board: create for a project, or across all");
        api.MapChanges<BoardForm, BoardService>(new(Path, "Board", "Board", ProjectsPermissions.Write), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/move", (Guid id, CardMoveForm form, BoardService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.MoveAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("MoveCards").WithSummary("Board: put cards into a column; where it stands for a state, the tasks are brought into it");
    }
}
