using Erp.Platform.Branding;
using Erp.Platform.Printing;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Projects.Transports;

/// <summary>Transports for programs.</summary>
static class TransportApi
{
    const string Path = "projects/transports";
    const string One = Path + "/{id:guid}";

    public static void MapTransports(this IEndpointRouteBuilder api)
    {
        api.MapList(TransportList.Description);
        api.MapGet(One, (Guid id, TransportQueries transports, CancellationToken ct) => transports.DetailAsync(id, ct))
            .Requires(ProjectsPermissions.Read).WithName("GetTransport").WithSummary("Transport: read, with its packing list");
        api.MapGet(Path + "/days/{day}", (DateOnly day, TransportQueries transports, CancellationToken ct) => transports.OfDayAsync(day, ct))
            .Requires(ProjectsPermissions.Read).WithName("ListTransportsOfDay").WithSummary("Transports of all projects on a day");
        api.MapGet(One + "/pdf", (Guid id, PaperSize? paper, TransportPrint print, HttpRequest request, CancellationToken ct) => PrintedDocument.ShowAsync(request, print.PdfAsync(id, paper, ct)))
            .Requires(ProjectsPermissions.Read).WithName("PrintTransport").WithSummary("Delivery note of a transport as PDF/A").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        api.MapWrites<TransportForm, TransportService>(new(Path, "Transport", "Transport", ProjectsPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(Path + "/clashes", (TransportForm form, Guid? id, TransportQueries transports, CancellationToken ct) => transports.ClashesAsync(form, id, ct))
            .Requires(ProjectsPermissions.Read).WithName("ListTransportClashes").WithSummary("Transports that need the same vehicle or driver at the same time");
        api.MapPost(One + "/confirm", (Guid id, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ConfirmAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ConfirmTransport").WithSummary("Transport: vehicle and driver have said yes");
        api.MapPost(One + "/depart", (Guid id, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.DepartAsync(id, ct)))
            .Requires(ProjectsPermissions.Work).WithName("DepartTransport").WithSummary("Transport: it leaves");
        api.MapPost(One + "/arrive", (Guid id, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ArriveAsync(id, ct)))
            .Requires(ProjectsPermissions.Work).WithName("ArriveTransport").WithSummary("Transport: it has arrived");
        api.MapPost(One + "/cancel", (Guid id, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.CancelAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("CancelTransport").WithSummary("Transport: call off");
        api.MapPost(One + "/replan", (Guid id, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReplanAsync(id, ct)))
            .Requires(ProjectsPermissions.Write).WithName("ReplanTransport").WithSummary("Transport: plan anew");
        api.MapPost(One + "/load", (Guid id, TransportLoadForm form, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.AddToLoadAsync(id, form, ct)))
            .Requires(ProjectsPermissions.Write).WithName("LoadTransport").WithSummary("Transport: put more on the packing list");
        api.MapPost(
            One + "/load/{lineId:guid}/pack",
            (Guid id, Guid lineId, bool packed, TransportService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.PackAsync(id, lineId, packed, ct)))
            .Requires(ProjectsPermissions.Work).WithName("PackTransport").WithSummary("Transport: tick a line of the packing list off, or take the tick back");
    }
}
