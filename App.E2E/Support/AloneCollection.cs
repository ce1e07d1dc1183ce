namespace Erp.E2E.Support;

/// <summary>Journeys that hold the app to a time: they run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
