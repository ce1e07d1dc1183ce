using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Projects.BomLines;

/// <summary>The list of parts, over all projects: what is asked for, of whom, for when.</summary>
public static class BomLineList
{
    public static readonly RecordList<BomLineRow> Description =
        new RecordList<BomLineRow>("projects/parts", BomLineTexts.Parts, ProjectsPermissions.Read, db => BomLineQueries.Rows(db).Where(l => !l.OfTemplate))
            .Column(l => l.Project, BomLineTexts.ProjectId, width: "11rem")
            .Column(l => l.ItemNumber, BomLineTexts.ItemNumber, width: "9rem")
            .Column(l => l.Name, BomLineTexts.Name).Within(l => l.Words)
            .Choice(l => l.State, BomLineTexts.State, BomLine.Transitions.All, BomLine.Transitions.Label, BomLine.Transitions.Tone)
            .Column(l => l.Supplier, BomLineTexts.SupplierId, width: "12rem").Drawn(PartyLink.Cell<BomLineRow>(l => l.SupplierId, l => l.Supplier))
            .Column(l => l.WantedDate, BomLineTexts.WantedDate, width: "9rem")
            .Column(l => l.WorkItem, BomLineTexts.WorkItemId, width: "12rem", hidden: true)
            .Column(l => l.RequestNumber, BomLineTexts.RequestNumber, width: "9rem")
            .Column(l => l.Quantity, BomLineTexts.Quantity, hidden: true)
            .Column(l => l.UnitCode, BomLineTexts.UnitCode, hidden: true)
            .Column(l => l.UnitPrice, BomLineTexts.UnitPrice, price: true, hidden: true)
            .Column(l => l.Category, BomLineTexts.CategoryId, hidden: true)
            .Search((rows, typed) => rows.Matching(l => l.SearchText, typed))
            .OrderBy(l => l.WantedDate);
}
