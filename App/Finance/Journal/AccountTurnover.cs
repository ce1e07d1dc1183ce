using Erp.Finance.Settings;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Amounts on an account: those of one journal line, or of a whole month where its totals are kept.</summary>
sealed class AccountTurnover
{
    public Guid AccountId { get; init; }

    /// <summary>The posting date; of a month's totals its first day.</summary>
    public DateOnly Day { get; init; }

    public decimal Debit { get; init; }

    public decimal Credit { get; init; }

    /// <summary>
    /// What was posted in a time: whole months from the totals that are kept, the rest from the journal. It sums up to the lines of the
    /// time, in a fraction of the rows.
    /// </summary>
    /// <param name="db">The context to read by.</param>
    /// <param name="settings">Says through which day totals are kept.</param>
    /// <param name="first">First day; null from the beginning of the books.</param>
    /// <param name="last">Last day.</param>
    /// <param name="cut">A day within the time that begins a part to be told from the days before it: its month is read line by line unless it begins there.</param>
    public static IQueryable<AccountTurnover> Between(ErpDb db, FinanceSettings settings, DateOnly? first, DateOnly last, DateOnly? cut = null)
    {
        if (settings.TotalsThrough is not { } kept) return Lines(db, first, last);
        var torn = new[] { first, cut, last.AddDays(1) }.OfType<DateOnly>().Where(day => day.Day != 1 && day <= kept).Select(day => day.AddDays(1 - day.Day)).Distinct().ToList();
        var turnover = db.AccountMonths.Where(m => m.Month <= last && (first == null || m.Month >= first) && !torn.Contains(m.Month))
            .Select(m => new AccountTurnover { AccountId = m.AccountId, Day = m.Month, Debit = m.Debit, Credit = m.Credit });
        foreach (var month in torn) turnover = turnover.Concat(Lines(db, Later(first, month), Earlier(last, month.AddMonths(1).AddDays(-1))));
        return last > kept ? turnover.Concat(Lines(db, Later(first, kept.AddDays(1)), last)) : turnover;
    }

    /// <summary>What was posted in a time for one cost object, line by line: the totals of months know of none.</summary>
    public static IQueryable<AccountTurnover> Of(ErpDb db, Guid costObjectId, DateOnly? first, DateOnly last) => Turnover(db.JournalLines.Where(l => l.CostObjectId == costObjectId), first, last);

    static IQueryable<AccountTurnover> Lines(ErpDb db, DateOnly? first, DateOnly last) => Turnover(db.JournalLines, first, last);

    static IQueryable<AccountTurnover> Turnover(IQueryable<JournalLine> lines, DateOnly? first, DateOnly last) =>
        lines.Where(l => (first == null || l.PostingDate >= first) && l.PostingDate <= last)
            .Select(l => new AccountTurnover { AccountId = l.AccountId, Day = l.PostingDate, Debit = l.Debit, Credit = l.Credit });

    static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
