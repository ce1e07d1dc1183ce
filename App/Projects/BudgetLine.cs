using Erp.Platform.Work;

namespace Erp.Projects;

/// <summary>What a project may cost in one category.</summary>
public sealed class BudgetLine : Entity, IPartOf
{
    BudgetLine() { }

    internal BudgetLine(Guid projectId) => ProjectId = projectId;

    public Guid ProjectId { get; private set; }

    public Guid CategoryId { get; private set; }

    /// <summary>In the project's currency, without tax.</summary>
    public decimal Amount { get; private set; }

    Guid IPartOf.RootId => ProjectId;

    internal void Change(BudgetLineForm form) => (CategoryId, Amount) = (form.CategoryId!.Value, form.Amount!.Value);
}
