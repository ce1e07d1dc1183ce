using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Purchasing.Bills;

/// <summary>The field that says which account a line of a supplier's invoice is posted to.</summary>
public sealed class BillAccountPicker : RecordPicker<PurchaseAccount>
{
    [Inject] BillQueries Bills { get; set; } = null!;

    protected override Task<IReadOnlyList<PurchaseAccount>> SearchAsync(string typed, CancellationToken ct) => Bills.AccountsAsync(typed, ct);

    protected override Task<PurchaseAccount?> FindAsync(Guid id, CancellationToken ct) => Bills.AccountAsync(id, ct);

    protected override LookupOption<Guid?> Show(PurchaseAccount account) => new(account.Id, account.Number, account.Name);
}
