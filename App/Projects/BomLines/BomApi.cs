using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Projects.BomLines;

/// <summary>Parts lists for programs.</summary>
static class BomApi
{
    const string List = "projects/projects/{id:guid}/parts";
    const string One = "projects/parts/{id:guid}";

    public static void MapBomLines(this IEndpointRouteBuilder api)
    {
        api.MapList(BomLineList.Description);
        api.MapGet(List, (Guid id, BomLineQueries lines, CancellationToken ct) => lines.OfProjectAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetPartsList").WithSummary("Parts list: all lines of a project");
        api.MapPost(List, (Guid id, Guid? parentId, Guid? beforeId, BomLineForm form, BomLineService service, CancellationToken ct) => service.CreateAsync(id, new(parentId, beforeId), form, ct))
            .Requires(ProjectsPermissions.Write).WithName("AddPart").WithSummary("Parts list: add a line");
        api.MapGet(One, (Guid id, BomLineQueries lines, CancellationToken ct) => lines.FormAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetPart").WithSummary("Part: read");
        api.MapPut(One, (Guid id, BomLineForm form, BomLineService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ChangeAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ChangePart").WithSummary("Part: change");
        api.MapDelete(One, (Guid id, BomLineService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.DeleteAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("DeletePart").WithSummary("Part: delete, with everything below it");
        api.MapPost(One + "/move", (Guid id, BomPlaceForm place, BomLineService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.MoveAsync(id, place, ct)))
            .Requires(ProjectsPermissions.Write).WithName("MovePart").WithSummary("Part: put below another, or before a sibling");
        api.MapPost(One + "/explode", (Guid id, BomLineService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ExplodeAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ExplodePart").WithSummary("Part: put what its item consists of below it, one level");
        api.MapPost(
            List + "/copy-item",
            (Guid id, Guid? parentId, Guid? beforeId, BomLineForm form, BomLineService service, CancellationToken ct) => service.CopyItemAsync(id, new(parentId, beforeId), form, ct))
            .Requires(ProjectsPermissions.Write).WithName("CopyItemParts").WithSummary("Parts list: add an item with everything it consists of, through all levels");
        api.MapPost(List + "/copy", (Guid id, Guid from, BomLineService service, CancellationToken ct) => service.CopyAsync(id, from, ct))
            .Requires(ProjectsPermissions.Write).WithName("CopyPartsList").WithSummary("Parts list: copy another project's");
        api.MapPost(List + "/order", (Guid id, BomLinesForm form, BomProcurementService service, CancellationToken ct) => service.OrderAsync(id, form, ct))
            .Requires(ProjectsPermissions.Write).WithName("OrderParts").WithSummary("Parts list: ask purchasing for lines, one request per supplier");
        api.MapPost(List + "/reserve", (Guid id, BomLinesForm form, BomProcurementService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReserveAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ReserveParts").WithSummary("Parts list: reserve lines in the warehouse");
        api.MapGet(List + "/shortages", (Guid id, BomLineQueries lines, CancellationToken ct) => lines.ShortagesAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetPartShortages").WithSummary("Parts list: what the warehouse lacks of what is reserved");
        api.MapPost(List + "/install", (Guid id, BomLinesForm form, BomProcurementService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.InstallAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("InstallParts").WithSummary("Parts list: lines are in place");
        api.MapPost(List + "/take-out", (Guid id, BomLinesForm form, BomProcurementService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.TakeOutAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Work).WithName("TakeOutParts").WithSummary("Parts list: lines are no longer in place; what was issued lies in the warehouse again");
        api.MapPost(List + "/cancel", (Guid id, BomLinesForm form, BomProcurementService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.CancelAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("CancelParts").WithSummary("Parts list: drop lines");
        api.MapPost(List + "/replan", (Guid id, BomLinesForm form, BomProcurementService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReplanAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ReplanParts").WithSummary("Parts list: plan lines again");
        MapFiles(api);
    }

    static void MapFiles(IEndpointRouteBuilder api)
    {
        api.MapGet(List + "/pdf", async (Guid id, PaperSize? paper, BomPrint print, HttpContext http, CancellationToken ct) =>
        {
            var document = await print.PdfAsync(id, paper, ct);
            http.Response.Headers.ContentDisposition = "inline";
            return Results.Bytes(document.Content, "application/pdf");
        }).Requires(ProjectsPermissions.Read).WithName("PrintPartsList").WithSummary("Parts list as PDF/A").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        api.MapGet(
            List + "/export.csv",
            async (Guid id, ProjectQueries projects, BomLineQueries lines, CancellationToken ct) => BomSheet.Csv((await projects.DetailAsync(id, ct)).Number, await lines.OfProjectAsync(id, ct)))
            .Requires(ProjectsPermissions.Read).Requires(PlatformPermissions.Export).IsExport().WithName("ExportPartsList").WithSummary("Parts list as CSV, with levels");
        api.MapGet(
            List + "/export.xlsx",
            async (Guid id, ProjectQueries projects, BomLineQueries lines, CancellationToken ct) => BomSheet.Xlsx((await projects.DetailAsync(id, ct)).Number, await lines.OfProjectAsync(id, ct)))
            .Requires(ProjectsPermissions.Read).Requires(PlatformPermissions.Export).IsExport().WithName("ExportPartsListWorkbook").WithSummary("Parts list as a workbook, with levels");
    }
}
