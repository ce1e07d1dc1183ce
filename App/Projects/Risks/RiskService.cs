using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Risks;

/// <summary>Tells of risks. That is a commit of the project, so its manager and whoever follows it find it in their inbox.</summary>
public sealed class RiskService(UnitOfWork work)
{
    /// <summary>Warns of danger to a project's event, or withdraws the warning.</summary>
    internal Task WarnAsync(Guid projectId, bool inDanger, CancellationToken ct) =>
        work.RunAsync(inDanger ? ProjectsCommands.WarnOfProject : ProjectsCommands.WithdrawWarning, new { projectId }, async db =>
            (await db.Projects.RequireAsync(projectId, ct)).Warn(inDanger), ct);
}
