using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Purchasing.Bills;

/// <summary>The field that says which project a line of a supplier's invoice is for.</summary>
public sealed class BillCostObjectPicker : RecordPicker<CostObjectChoice>
{
    [Inject] BillQueries Bills { get; set; } = null!;

    protected override Task<IReadOnlyList<CostObjectChoice>> SearchAsync(string typed, CancellationToken ct) => Bills.CostObjectsAsync(typed, ct);

    protected override Task<CostObjectChoice?> FindAsync(Guid id, CancellationToken ct) => Bills.CostObjectAsync(id, ct);

    protected override LookupOption<Guid?> Show(CostObjectChoice choice) => choice.ToOption();
}
