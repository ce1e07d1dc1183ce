using Erp.Projects.CostCategories;

namespace Erp.Projects.Finances;

/// <summary>
/// A place that money of projects is known at: parts, rides, permits, the ledger. A further source is one class and one line in
/// <see cref="ProjectsModule.AddServices"/>.
/// </summary>
public interface IMoneySource
{
    /// <summary>Records whose commits change what it tells.</summary>
    IReadOnlyList<string> Watched { get; }

    /// <summary>What it knows of a project.</summary>
    Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct);
}

/// <summary>The project whose money is gathered.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="CostObjectId">What the books know it by; null where nothing can be posted to it.</param>
/// <param name="Categories">All cost categories.</param>
public sealed record MoneyScope(Guid ProjectId, Guid? CostObjectId, IReadOnlyList<CostCategory> Categories);
