using Erp.Platform.Work;

namespace Erp.Finance.Journal;

/// <summary>
/// What an account turned over in one month: a sum of its journal lines, kept so that balances over years need not read them all.
/// Months are summed up when they are about two months past; whatever is posted to them later is added in the same transaction.
/// </summary>
public sealed class AccountMonth : Record
{
    AccountMonth() { }

    internal AccountMonth(Guid accountId, DateOnly month, decimal debit, decimal credit)
    {
        AccountId = accountId;
        Month = month;
        Debit = debit;
        Credit = credit;
    }

    public Guid AccountId { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    public decimal Debit { get; private set; }

    public decimal Credit { get; private set; }

    /// <summary>Adds a line that was posted after the month was summed up.</summary>
    internal void Add(decimal debit, decimal credit)
    {
        Debit += debit;
        Credit += credit;
    }
}
