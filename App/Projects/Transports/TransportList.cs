using Erp.Platform.Records;
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
            .Column(t => t.From, TransportTexts.From).Within(t => t.SearchText).Drawn(t => cell => cell.AddContent(0, Transport.FirstLine(t.From)))
            .Column(t => t.To, TransportTexts.To).Within(t => t.SearchText).Drawn(t => cell => cell.AddContent(0, Transport.FirstLine(t.To)))
            .Column(t => t.ScheduledStart, TransportTexts.ScheduledStart, width: "9rem")
            .Column(t => t.ScheduledEnd, TransportTexts.ScheduledEnd, width: "9rem", hidden: true)
            .Column(t => t.Vehicle, TransportTexts.VehicleId)
            .Column(t => t.Driver, TransportTexts.DriverId)
            .Choice(t => t.State, TransportTexts.State, Transport.Transitions.All, Transport.Transitions.Label, Transport.Transitions.Tone)
            .Column(t => t.ActualStart, TransportTexts.ActualStart, width: "9rem", hidden: true)
            .Column(t => t.ActualEnd, TransportTexts.ActualEnd, width: "9rem", hidden: true)
            .Column(t => t.Cost, TransportTexts.Cost, money: true, hidden: true)
            .Column(t => t.Category, TransportTexts.CategoryId, hidden: true).OnDemand()
            .Column(t => t.Note, TransportTexts.Note, hidden: true).OnDemand()
            .Search((rows, typed) => rows.Matching(t => t.SearchText, typed))
            .OrderBy(t => t.ScheduledStart, latestFirst: true);

    /// <summary>The word for a kind.</summary>
    public static Text LabelOf(TransportKind kind) => kind switch
    {
        TransportKind.PickUp => TransportTexts.PickUp,
        TransportKind.Transfer => TransportTexts.Transfer,
        TransportKind.Return => TransportTexts.Return,
        _ => TransportTexts.Delivery,
    };
}
