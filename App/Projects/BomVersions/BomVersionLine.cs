using Erp.Platform.Work;
using Erp.Projects.BomLines;

namespace Erp.Projects.BomVersions;

/// <summary>A line of a parts list as it was.</summary>
public sealed class BomVersionLine : Entity, IPartOf
{
    BomVersionLine() { }

    internal BomVersionLine(Guid versionId, string outline, BomFigure figure, BomLine line)
    {
        (VersionId, LineId, Outline, Total) = (versionId, line.Id, outline, figure.Total);
        (Name, Quantity, UnitCode, UnitPrice) = (line.Name, line.Quantity, line.UnitCode, line.UnitPrice);
    }

    public Guid VersionId { get; private set; }

    /// <summary>The line it was taken of, which may be gone.</summary>
    public Guid LineId { get; private set; }

    /// <summary>Its number in the outline.</summary>
    public string Outline { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>How much one of the line above needed.</summary>
    public decimal Quantity { get; private set; }

    public string UnitCode { get; private set; } = "";

    public decimal UnitPrice { get; private set; }

    /// <summary>How much the whole project needed.</summary>
    public decimal Total { get; private set; }

    Guid IPartOf.RootId => VersionId;
}
