using Erp.Platform.Records;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.Search;
using Erp.Platform.Texts;

namespace Erp.Projects.Transports;

/// <summary>The list of transports, over all projects.</summary>
public static class TransportList
{
    public static readonly RecordList<TransportRow> Description =
        new RecordList<TransportRow>("projects/transports", TransportTexts.Transports, ProjectsPermissions.Read, db => TransportQueries.Rows(db).Where(t => !t.OfTemplate))
            .Column(t => t.Number, TransportTexts.Number, width: "7rem").Within(t => t.SearchText)
            .Choice(t => t.Kind, TransportTexts.Kind, Enum.GetValues<TransportKind>(), LabelOf)
            .Column(t => t.Project, TransportTexts.ProjectId)
            .Column(t => t.From, TransportTexts.From).Within(t => t.SearchText).Drawn(t => cell => cell.AddContent(0, Transport.FirstLine(t.From))).ChangedOnPage()
            .Column(t => t.To, TransportTexts.To).Within(t => t.SearchText).Drawn(t => cell => cell.AddContent(0, Transport.FirstLine(t.To))).ChangedOnPage()
            .Column(t => t.ScheduledStart, TransportTexts.ScheduledStart, width: "9rem")
            .Column(t => t.ScheduledEnd, TransportTexts.ScheduledEnd, width: "9rem", hidden: true)
            .Column(t => t.Vehicle, TransportTexts.VehicleId).Fills(nameof(TransportFile.VehicleId))
            .Column(t => t.Driver, TransportTexts.DriverId)
            .Choice(t => t.State, TransportTexts.State, Transport.Transitions.All, Transport.Transitions.Label, Transport.Transitions.Tone)
            .Column(t => t.ActualStart, TransportTexts.ActualStart, width: "9rem", hidden: true)
            .Column(t => t.ActualEnd, TransportTexts.ActualEnd, width: "9rem", hidden: true)
            .Column(t => t.Cost, TransportTexts.Cost, money: true, hidden: true)
            .Column(t => t.Category, TransportTexts.CategoryId, hidden: true).OnDemand().Fills(nameof(TransportFile.CategoryId))
            .Column(t => t.Note, TransportTexts.Note, hidden: true).OnDemand().ChangedOnPage()
            .Search((rows, typed) => rows.Matching(t => t.SearchText, typed))
            .OrderBy(t => t.ScheduledStart, latestFirst: true)
            .EditedBy(TransportImport.Type)
            .AsBoard(t => t.State, Transport.Transitions,
                BoardStep.Of<TransportService>(ProjectsCommands.ConfirmTransport, (transports, id) => transports.ConfirmAsync(id)),
                BoardStep.Of<TransportService>(ProjectsCommands.DepartTransport, (transports, id) => transports.DepartAsync(id)),
                BoardStep.Of<TransportService>(ProjectsCommands.ArriveTransport, (transports, id) => transports.ArriveAsync(id)),
                BoardStep.Of<TransportService>(ProjectsCommands.ReplanTransport, (transports, id) => transports.ReplanAsync(id)),
                BoardStep.Of<TransportService>(ProjectsCommands.CancelTransport, (transports, id) => transports.CancelAsync(id)))
            .CardsCalled(t => t.To);

    /// <summary>The word for a kind.</summary>
    public static Text LabelOf(TransportKind kind) => kind switch
    {
        TransportKind.PickUp => TransportTexts.PickUp,
        TransportKind.Transfer => TransportTexts.Transfer,
        TransportKind.Return => TransportTexts.Return,
        _ => TransportTexts.Delivery,
    };
}
