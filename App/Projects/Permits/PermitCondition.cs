using Erp.Platform.Work;

namespace Erp.Projects.Permits;

/// <summary>Something an authority demands. It is ticked off by hand, or becomes a task of the project and is met when that is done.</summary>
public sealed class PermitCondition : Entity, IPartOf, INamed
{
    PermitCondition() { }

    internal PermitCondition(Guid permitId) => PermitId = permitId;

    public Guid PermitId { get; private set; }

    /// <summary>Place among the conditions, from 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Until when it has to be met.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>Ticked off by hand; of no meaning once there is a task.</summary>
    public bool Met { get; private set; }

    /// <summary>The task it became.</summary>
    public Guid? WorkItemId { get; private set; }

    Guid IPartOf.RootId => PermitId;

    string INamed.DisplayName => Text;

    internal void Change(PermitConditionForm form, int order) => (Order, Text, DueDate, Met) = (order, form.Text.Trim(), form.DueDate, form.Met);

    /// <summary>It became a task.</summary>
    /// <exception cref="BusinessRuleException">It is one already.</exception>
    internal void Become(Guid workItemId) => WorkItemId = WorkItemId is null ? workItemId : throw new BusinessRuleException(PermitConditionTexts.IsTask);
}
