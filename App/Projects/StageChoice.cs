namespace Erp.Projects;

/// <summary>A stage offered in a picker, or as a lane.</summary>
public sealed record StageChoice(Guid Id, string Name);
