using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;
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

    /// <summary>Cost categories by code, or by a name in either language that only one has.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> CostCategoriesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.CostCategories.AsNoTracking().ToListAsync(ct)).SelectMany(c => CalledRecord.Of(c.Id, c.Code, c.NameDe, c.NameEn)));

    /// <summary>Vehicles by name, or by a number plate that only one has.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> VehiclesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.Vehicles.AsNoTracking().ToListAsync(ct)).SelectMany(v => CalledRecord.Of(v.Id, v.Name, v.Plate ?? v.Name)));

    /// <summary>Types of permits by name.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> PermitTypesAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct) =>
        ImportLookups.Among((await db.PermitTypes.AsNoTracking().ToListAsync(ct)).SelectMany(t => CalledRecord.Of(t.Id, t.Name, t.Name)));

    /// <summary>Refuses a row for a project that is over; asked once for all rows of a batch.</summary>
    /// <exception cref="BusinessRuleException">It is over.</exception>
    public static async Task RequireOpenAsync(ImportScope scope, Guid projectId, CancellationToken ct) =>
        (await scope.OnceAsync((nameof(Project), projectId), () => scope.Db.Projects.RequireAsync(projectId, ct))).RequireOpen();
}
