using Erp.Platform.Work;

namespace Erp.Projects.WorkItems;

/// <summary>A small step of a task.</summary>
public sealed class ChecklistEntry : Entity, IPartOf
{
    ChecklistEntry() { }

    internal ChecklistEntry(Guid workItemId) => WorkItemId = workItemId;

    public Guid WorkItemId { get; private set; }

    /// <summary>Place among the steps, from 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    public bool Done { get; private set; }

    Guid IPartOf.RootId => WorkItemId;

    internal void Change(ChecklistEntryForm form, int order) => (Order, Text, Done) = (order, form.Text.Trim(), form.Done);

    internal void Tick(bool done) => Done = done;
}
