using Erp.Platform.Access;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Files;

/// <summary>Files over REST. Besides being a member it takes the right to read or change the record, which the services ask for.</summary>
static class AttachmentApi
{
    const string One = "files/{id:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("records/{id:guid}/files", (Guid id, AttachmentQueries files, CancellationToken ct) => files.OfAsync(id, ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListFiles").WithSummary("Files of a record by name, with those in the trash");
        api.MapGet(One + "/versions", (Guid id, AttachmentQueries files, CancellationToken ct) => files.VersionsAsync(id, ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListFileVersions").WithSummary("Versions of a file, the latest first");
        api.MapGet(One + "/content", async (Guid id, int? no, bool? save, HttpContext context, AttachmentQueries files, CancellationToken ct) =>
                FileAnswers.Send(context, await files.LoadAsync(id, no, ct), save ?? false))
            .Requires(PlatformPermissions.OwnAccount).WithName("GetFileContent").WithSummary("The bytes of a file: of the version in use, or of the version no; ranges are answered")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream");
        Change(api.MapPut(One, async (Guid id, AttachmentForm form, AttachmentService files, CancellationToken ct) =>
        {
            await files.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }), "ChangeFile", AttachmentTexts.Change.En);
        Change(api.MapPut(One + "/cover", async (Guid id, bool cover, AttachmentService files, CancellationToken ct) =>
        {
            await files.CoverAsync(id, cover, ct);
            return TypedResults.NoContent();
        }), "CoverFile", "Let a picture stand for its record, or no longer");
        Change(api.MapDelete(One, async (Guid id, AttachmentService files, CancellationToken ct) =>
        {
            await files.TrashAsync(id, ct);
            return TypedResults.NoContent();
        }), "TrashFile", AttachmentTexts.Trash.En);
        Change(api.MapPost(One + "/restore", async (Guid id, AttachmentService files, CancellationToken ct) =>
        {
            await files.RestoreAsync(id, ct);
            return TypedResults.NoContent();
        }), "RestoreFile", "Take a file out of the trash");
        Change(api.MapPost(One + "/purge", async (Guid id, AttachmentService files, CancellationToken ct) =>
        {
            await files.PurgeAsync(id, ct);
            return TypedResults.NoContent();
        }), "PurgeFile", "Delete a file in the trash for good");
        Change(api.MapPost(One + "/versions/{no:int}/restore", async (Guid id, int no, AttachmentService files, CancellationToken ct) =>
        {
            await files.RestoreVersionAsync(id, no, ct);
            return TypedResults.NoContent();
        }), "RestoreFileVersion", "Take an older version up again, as the latest");
        MapLinks(api);
    }

    static void MapLinks(IEndpointRouteBuilder api)
    {
        api.MapGet(One + "/links", (Guid id, FileLinkQueries links, CancellationToken ct) => links.OfAsync(id, ct))
            .Requires(PlatformPermissions.ShareFiles).WithName("ListFileLinks").WithSummary("Links to a file for people outside, with their downloads");
        api.MapPost(One + "/links", async Task<Created<NewFileLink>> (Guid id, FileLinkForm form, FileLinkService links, CancellationToken ct) =>
        {
            var link = await links.CreateAsync(id, form, ct);
            return TypedResults.Created($"/api/v1/files/links/{link.Id}", link);
        }).Requires(PlatformPermissions.ShareFiles).WithName("LinkFile").WithSummary("Make a link by which people outside load the file; its address is answered this once");
        api.MapDelete("files/links/{id:guid}", async Task<NoContent> (Guid id, FileLinkService links, CancellationToken ct) =>
        {
            await links.RevokeAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.ShareFiles).WithName("RevokeFileLink").WithSummary(FileLinkTexts.Revoke.En);
    }

    static void Change(RouteHandlerBuilder route, string name, string summary) => route.Requires(PlatformPermissions.OwnAccount).WithName(name).WithSummary(summary);
}
