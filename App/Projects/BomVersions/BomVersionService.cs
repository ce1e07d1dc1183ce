using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomVersions;

/// <summary>Keeps versions of parts lists. They are never changed.</summary>
public sealed class BomVersionService(UnitOfWork work)
{
    /// <summary>Keeps a parts list as it is now.</summary>
    /// <returns>The key of the version.</returns>
    /// <exception cref="BusinessRuleException">There is nothing to keep, or the project is over.</exception>
    public Task<Guid> KeepAsync(Guid projectId, BomVersionForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.KeepBomVersion, new { projectId, form }, async db =>
        {
            FormCheck.Require(form);
            await BomRules.HoldAsync(db, projectId, ct);
            var list = await db.BomLines.AsNoTracking().Where(l => l.ProjectId == projectId).ToDictionaryAsync(l => l.Id, ct);
            if (list.Count == 0) throw new BusinessRuleException(BomVersionTexts.Nothing);
            var last = await db.BomVersions.Where(v => v.ProjectId == projectId).MaxAsync(v => (int?)v.Number, ct) ?? 0;
            var version = new BomVersion(projectId, last + 1, form, new(list.Values.Select(l => l.Node)), list);
            db.Add(version);
            return version.Id;
        }, ct);
}
