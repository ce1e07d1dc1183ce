using Erp.Finance.Contracts;
using Erp.Platform.Work;

namespace Erp.Finance.CostObjects;

/// <summary>
/// What income and expense are for (Kostenträger), such as a project. It stands for a record of another module, which opens and closes it through
/// <see cref="CostObjectBook"/>; nobody keeps cost objects by hand.
/// </summary>
[MasterData]
public sealed class CostObject : Record, INamed
{
    CostObject() { }

    internal CostObject(CostObjectSource source)
    {
        (SourceType, SourceId) = (source.Type, source.Id);
        Follow(source);
    }

    /// <summary>Kind of record it stands for, such as <c>projects.project</c>; see <see cref="Platform.Shell.DocumentKind"/>.</summary>
    public string SourceType { get; private set; } = "";

    /// <summary>Key of that record.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>Number of that record, by which bookkeepers know it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Nothing new is posted to it; what takes back or follows earlier entries still is.</summary>
    public bool Closed { get; private set; }

    string INamed.DisplayName => $"{Code} {Name}";

    /// <summary>Is called and open as its record is.</summary>
    internal void Follow(CostObjectSource source) => (Code, Name, Closed) = (source.Number, source.Name, source.IsOver);
}
