using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

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
        Make = (_, form, _) => throw new InvalidInputException(nameof(BomImportForm.Project), BomLineTexts.ImportUnknown.With(form.Project!)),
        Change = (scope, project, form, ct) => AddAsync(scope, project, form, ct),
        Read = project => new() { Project = project.Number },
        AlwaysChanges = true,
    }
        .KeyedBy(f => f.Project, p => p.Number, BomLineTexts.ImportProject, "Project", "Projekt", "Project no", "Projektnr", "Projekt-Nr")
        .WithLines(f => f.Lines, lines => lines
            .Field(l => l.Outline, BomLineTexts.Outline, "Outline", "Gliederung", "Pos", "Position", "WBS", "Item no.", "Structure", "Ordnungszahl", "OZ")
            .Field(l => l.Level, BomLineTexts.Level, "Ebene", "Stufe", "Indent", "Depth", "BOM level", "Stücklistenstufe")
            .Reference(l => l.ItemId, BomLineTexts.ItemNumber, ItemsAsync, "Item", "Artikel", "Artikel-Nr", "ArtNr", "SKU", "Part number", "Teilenummer", "Material")
            .Field(l => l.Name, BomLineTexts.Name, "Description", "Beschreibung", "Text", "Part", "Teil", "Benennung")
            .Field(l => l.Quantity, BomLineTexts.Quantity, "Qty", "Anzahl", "Stück", "Count")
            .Field(l => l.UnitCode, BomLineTexts.UnitCode, "UOM", "ME", "Mengeneinheit")
            .Field(l => l.UnitPrice, BomLineTexts.UnitPrice, "Price", "Preis", "EP", "Cost")
            .Reference(l => l.CategoryId, BomLineTexts.CategoryId, CategoriesAsync, "Category", "Kategorie")
            .Reference(l => l.SupplierId, BomLineTexts.SupplierId, SuppliersAsync, "Vendor", "Kreditor", "Supplier number", "Lieferantennummer")
            .Field(l => l.WantedDate, BomLineTexts.WantedDate, "Due", "Date", "Termin", "Datum")
            .Field(l => l.Note, BomLineTexts.Note, "Comment", "Bemerkung", "Kommentar"));

    static async Task AddAsync(ImportScope scope, Project project, BomImportForm form, CancellationToken ct)
    {
        var db = scope.Db;
        await BomRules.HoldAsync(db, project.Id, ct);
        var parents = BomLevels.Parents([.. form.Lines.Select(l => (l.Outline, l.Level))]);
        var typed = form.Lines.ConvertAll(l => l.ToLine());
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

    static async Task<IReadOnlyDictionary<string, Guid>> ItemsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        await db.Items.Where(i => words.Contains(i.Number)).ToDictionaryAsync(i => i.Number, i => i.Id, StringComparer.OrdinalIgnoreCase, ct);

    static async Task<IReadOnlyDictionary<string, Guid>> CategoriesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var byWords = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in await db.CostCategories.AsNoTracking().ToListAsync(ct)) byWords[category.NameDe] = byWords[category.NameEn] = byWords[category.Code] = category.Id;
        return byWords;
    }

    /// <summary>Suppliers by number, or by name where only one has it.</summary>
    static async Task<IReadOnlyDictionary<string, Guid>> SuppliersAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var found = await db.Parties.Where(p => words.Contains(p.Number) || words.Contains(p.Name)).Select(p => new { p.Id, p.Number, p.Name }).ToListAsync(ct);
        var byWords = found.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.OrdinalIgnoreCase);
        foreach (var party in found) byWords[party.Number] = party.Id;
        return byWords;
    }
}
