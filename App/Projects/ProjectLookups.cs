using Erp.Platform.Imports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>How files name what belongs to projects.</summary>
static class ProjectLookups
{
    /// <summary>Projects by number, or by name where only one has it.</summary>
    public static Task<IReadOnlyDictionary<string, Guid>> ProjectsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.FindAsync(db.Projects.Select(p => new CalledRecord { Id = p.Id, Number = p.Number, Name = p.Name }), words, ct);

    /// <summary>Tasks by number, or by title where only one has it.</summary>
    public static Task<IReadOnlyDictionary<string, Guid>> WorkItemsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.FindAsync(db.WorkItems.Select(w => new CalledRecord { Id = w.Id, Number = w.Number, Name = w.Title }), words, ct);

    /// <summary>Cost categories by code or by their name in either language.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> CostCategoriesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var byWords = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in await db.CostCategories.AsNoTracking().ToListAsync(ct)) byWords[category.NameDe] = byWords[category.NameEn] = byWords[category.Code] = category.Id;
        return byWords;
    }

    /// <summary>Vehicles by name or number plate.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> VehiclesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var byWords = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (var vehicle in await db.Vehicles.AsNoTracking().ToListAsync(ct)) byWords[vehicle.Plate ?? vehicle.Name] = byWords[vehicle.Name] = vehicle.Id;
        return byWords;
    }

    /// <summary>Types of permits by name.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> PermitTypesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var byWords = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in await db.PermitTypes.AsNoTracking().ToListAsync(ct)) byWords[type.Name] = type.Id;
        return byWords;
    }
}
