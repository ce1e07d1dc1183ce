using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Documents;

/// <summary>The field in the head of a document that says what its revenue is for.</summary>
public sealed class CostObjectPicker : RecordPicker<CostObjectChoice>
{
    [Inject] DraftQueries Drafting { get; set; } = null!;

    protected override Task<IReadOnlyList<CostObjectChoice>> SearchAsync(string typed, CancellationToken ct) => Drafting.CostObjectsAsync(typed, ct);

    protected override Task<CostObjectChoice?> FindAsync(Guid id, CancellationToken ct) => Drafting.CostObjectAsync(id, ct);

    protected override LookupOption<Guid?> Show(CostObjectChoice choice) => choice.ToOption();
}
