using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Finance.CostObjects;

/// <summary>The field through which bookkeepers say what an amount is for, or look at one project only.</summary>
public sealed class CostObjectPicker : RecordPicker<CostObjectChoice>
{
    [Inject] CostObjectQueries CostObjects { get; set; } = null!;

    /// <summary>Offers only those that may be posted to.</summary>
    [Parameter] public bool OpenOnly { get; set; }

    protected override Task<IReadOnlyList<CostObjectChoice>> SearchAsync(string typed, CancellationToken ct) => CostObjects.LookUpAsync(typed, OpenOnly, ct);

    protected override Task<CostObjectChoice?> FindAsync(Guid id, CancellationToken ct) => CostObjects.ChoiceAsync(id, ct);

    protected override LookupOption<Guid?> Show(CostObjectChoice choice) => choice.ToOption();
}
