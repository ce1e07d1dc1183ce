using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;

namespace Erp.Projects.BomLines;

/// <summary>
/// How files bring parts lists: the project's number in each row, or as a constant of the mapping; the tree by outline numbers or levels. All rows of a project come
/// together or not at all, behind what the list has already.
/// </summary>
public static class BomImport
{
    public static readonly ImportType<Project, BomImportForm> Type = new ImportType<Project, BomImportForm>(
        "projects/parts", BomLineTexts.PartsList, BomLineTexts.Parts, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Change = (scope, project, form, ct) => AddAsync(scope, project, form, ct),
        Read = project => new() { Project = project.Number },
        AlwaysChanges = true,
    }
        .KeyedBy(f => f.Project, p => p.Number, BomLineTexts.ImportProject, "Project", "Projekt", "Project no", "Projektnr", "Projekt-Nr")
        .WithLines(f => f.Lines, lines => lines
            .Field(l => l.Outline, BomLineTexts.Outline, "Outline", "Gliederung", "Pos", "Position", "WBS", "Item no.", "Structure", "Ordnungszahl", "OZ")
            .Field(l => l.Level, BomLineTexts.Level, "Ebene", "Stufe", "Indent", "Depth", "BOM level", "Stücklistenstufe")
            .Reference(l => l.ItemId, BomLineTexts.ItemNumber, ItemLookups.ItemsAsync, "Item", "Artikel", "Artikel-Nr", "ArtNr", "SKU", "Part number", "Teilenummer", "Material")
            .Field(l => l.Name, BomLineTexts.Name, "Description", "Beschreibung", "Text", "Part", "Teil", "Benennung")
            .Field(l => l.Quantity, BomLineTexts.Quantity, "Qty", "Anzahl", "Stück", "Count")
            .Field(l => l.UnitCode, BomLineTexts.UnitCode, "UOM", "ME", "Mengeneinheit")
            .Field(l => l.UnitPrice, BomLineTexts.UnitPrice, "Price", "Preis", "EP", "Cost")
            .Reference(l => l.CategoryId, BomLineTexts.CategoryId, ProjectLookups.CostCategoriesAsync, "Category", "Kategorie")
            .Reference(l => l.SupplierId, BomLineTexts.SupplierId, PartyLookups.SuppliersAsync, "Vendor", "Kreditor", "Supplier number", "Lieferantennummer")
            .Field(l => l.WantedDate, BomLineTexts.WantedDate, "Due", "Date", "Termin", "Datum")
            .Reference(l => l.WorkItemId, BomLineTexts.WorkItemId, ProjectLookups.WorkItemsAsync, "Task", "Aufgabe", "Needed for", "Benötigt für", "Task number", "Aufgabennummer")
            .Field(l => l.Note, BomLineTexts.Note, "Comment", "Bemerkung", "Kommentar"));

    static async Task AddAsync(ImportScope scope, Project project, BomImportForm form, CancellationToken ct)
    {
        var db = scope.Db;
        await BomRules.HoldAsync(db, project.Id, ct);
        var parents = BomLevels.Parents([.. form.Lines.Select(l => (l.Outline, l.Level))]);
        var typed = form.Lines.ConvertAll(l => l.ToLine());
        await BomRules.RequireTasksAsync(db, project.Id, typed, n => $"Lines[{n}].", ct);
        var filled = await scope.Services.GetRequiredService<BomFilling>().CompleteAsync(db, typed, n => $"Lines[{n}].", ct);
        var tree = await BomRules.TreeAsync(db, project.Id, ct);
        var last = tree.Below(null).Select(id => tree[id].Position).LastOrDefault();
        var lines = new List<BomLine>(filled.Count);
        foreach (var (n, line) in filled.Index())
        {
            var parent = parents[n] < 0 ? (Guid?)null : lines[parents[n]].Id;
            BomRules.RequirePlace(tree, parent, id: null, levels: 1);
            var added = new BomLine(project.Id, parent, last += BomRules.Gap, line);
            tree.Put(added.Node);
            lines.Add(added);
        }

        BomRules.RequireCountable(tree);
        db.AddRange(lines);
    }
}
