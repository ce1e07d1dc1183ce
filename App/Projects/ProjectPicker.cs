using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects;

/// <summary>The field through which tasks and other records refer to a project.</summary>
public sealed class ProjectPicker : RecordPicker<ProjectChoice>
{
    [Inject] ProjectQueries Projects { get; set; } = null!;

    /// <summary>Leaves templates out: what is asked for is about a project that takes place.</summary>
    [Parameter] public bool RealOnly { get; set; }

    protected override Task<IReadOnlyList<ProjectChoice>> SearchAsync(string typed, CancellationToken ct) => Projects.LookUpAsync(typed, RealOnly, ct);

    protected override Task<ProjectChoice?> FindAsync(Guid id, CancellationToken ct) => Projects.ChoiceAsync(id, ct);

    protected override LookupOption<Guid?> Show(ProjectChoice project) => new(project.Id, project.Number, project.Name, Project.Transitions.Label(project.State));
}
