using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Finance.Accounts;

/// <summary>The field through which an entry by hand names its account: by number or by words of the name.</summary>
public sealed class AccountPicker : RecordPicker<AccountRow>
{
    [Inject] AccountQueries Accounts { get; set; } = null!;

    protected override Task<IReadOnlyList<AccountRow>> SearchAsync(string typed, CancellationToken ct) => Accounts.LookUpAsync(typed, ct);

    protected override Task<AccountRow?> FindAsync(Guid id, CancellationToken ct) => Accounts.ChoiceAsync(id, ct);

    protected override LookupOption<Guid?> Show(AccountRow account) => new(account.Id, account.Number, account.Name);
}
