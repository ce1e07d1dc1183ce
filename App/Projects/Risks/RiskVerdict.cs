namespace Erp.Projects.Risks;

/// <summary>How a project stands on a day, as far as people are told of it.</summary>
/// <param name="IsInDanger">See <see cref="ProjectRisk.IsInDanger"/>.</param>
/// <param name="IsSafe">See <see cref="ProjectRisk.IsSafe"/>.</param>
public sealed record RiskVerdict(bool IsInDanger, bool IsSafe)
{
    internal static RiskVerdict Of(ProjectRisk risk, DateOnly today) => new(risk.IsInDanger(today), risk.IsSafe(today));
}
