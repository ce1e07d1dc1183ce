using Erp.Finance.CostObjects;
using Erp.Platform.Ui;

namespace Erp.Finance.Contracts;

/// <summary>A cost object to choose, or the one chosen.</summary>
public sealed class CostObjectChoice
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Nothing new is posted to it.</summary>
    public bool Closed { get; init; }

    /// <summary>Kind of record it stands for.</summary>
    public required string SourceType { get; init; }

    /// <summary>Key of that record.</summary>
    public Guid SourceId { get; init; }

    /// <summary>How it reads in a field.</summary>
    public LookupOption<Guid?> ToOption() => new(Id, Code, Name, Closed ? CostObjectTexts.Closed.ToString() : null);
}
