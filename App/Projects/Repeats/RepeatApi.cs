using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Projects.Repeats;

/// <summary>Repeating projects for programs.</summary>
static class RepeatApi
{
    const string One = "projects/projects/{id:guid}";

    public static void MapRepeats(this IEndpointRouteBuilder api)
    {
        api.MapList(ProjectTemplateList.Description);
        api.MapPost(One + "/repeat/preview", (Guid id, RepeatForm form, RepeatQueries repeats, CancellationToken ct) => repeats.PreviewAsync(id, form, ct))
            .Requires(ProjectsPermissions.Read).WithName("PreviewProjectRepeat").WithSummary("Project: what repeating it would change");
        api.MapPost(One + "/repeat", async (Guid id, RepeatForm form, RepeatService service, CancellationToken ct) => new Created(await service.RepeatAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("RepeatProject").WithSummary("Project: make another one like it, with dates moved and everything at its beginning");
        api.MapGet(One + "/comparison", (Guid id, Guid? with, RepeatQueries repeats, CancellationToken ct) => repeats.CompareAsync(id, with, ct))
            .Requires(ProjectsPermissions.Read).WithName("CompareProjects").WithSummary("Project: beside the one it repeats, or another");
    }
}
