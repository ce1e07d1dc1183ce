using Erp.Finance.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>How the books know a project: its cost object is called and open as the project is (record 0018). To a template nothing is posted: it is no event.</summary>
static class ProjectCostObject
{
    /// <summary>Opens it, or lets it follow. Whatever creates or changes a project says so at its end.</summary>
    public static Task KeepAsync(ErpDb db, Project project, CancellationToken ct) =>
        CostObjectBook.KeepAsync(db, new(Project.DocumentName, project.Id, project.Number, project.Name, project.IsOver || project.IsTemplate), ct);

    /// <summary>Its key; null where there is none.</summary>
    public static Task<Guid?> FindAsync(ErpDb db, Guid projectId, CancellationToken ct) =>
        CostObjectBook.Of(db, Project.DocumentName).Where(c => c.SourceId == projectId).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);

    /// <summary>Removes it with its project; while anything is for it, that is refused.</summary>
    public static Task RemoveAsync(ErpDb db, Guid projectId, CancellationToken ct) => CostObjectBook.RemoveAsync(db, Project.DocumentName, projectId, ct);
}
