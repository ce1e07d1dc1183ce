using Erp.Platform.Work;

namespace Erp.Projects;

/// <summary>A stretch of a project, such as planning, build-up or the event itself.</summary>
public sealed class Stage : Entity, IPartOf, INamed
{
    Stage() { }

    internal Stage(Guid projectId) => ProjectId = projectId;

    public Guid ProjectId { get; private set; }

    /// <summary>Place among the stages, from 1.</summary>
    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    public StageState State { get; private set; }

    public DateOnly? StartDate { get; private set; }

    public DateOnly? EndDate { get; private set; }

    Guid IPartOf.RootId => ProjectId;

    string INamed.DisplayName => Name;

    internal void Change(StageForm form, int order) => (Order, Name, State, StartDate, EndDate) = (order, form.Name.Trim(), form.State, form.StartDate, form.EndDate);
}
