using System.Globalization;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Platform.Work;

namespace Erp.Finance.Settings;

/// <summary>How this company keeps its books; one record per company.</summary>
public sealed class FinanceSettings : Record
{
    FinanceSettings() { }

    internal FinanceSettings(string chart, string currency, Guid receivablesAccountId, Guid payablesAccountId, Guid exchangeGainAccountId, Guid exchangeLossAccountId)
    {
        Chart = chart;
        Currency = currency;
        ReceivablesAccountId = receivablesAccountId;
        PayablesAccountId = payablesAccountId;
        (ExchangeGainAccountId, ExchangeLossAccountId) = (exchangeGainAccountId, exchangeLossAccountId);
    }

    /// <summary>Chart of accounts the company started with: SKR03 or SKR04.</summary>
    public string Chart { get; private set; } = "";

    /// <summary>The currency the books are kept in (ISO 4217).</summary>
    public string Currency { get; private set; } = "";

    /// <summary>Month the fiscal year starts in, 1 to 12.</summary>
    public int FiscalYearStart { get; private set; } = 1;

    /// <summary>Last day that is closed for posting; null while everything is open.</summary>
    public DateOnly? LockedThrough { get; private set; }

    /// <summary>Months that are locked for the time being, such as <c>2026-03</c>, in order; they can be opened again.</summary>
    public List<string> LockedMonths { get; private set; } = [];

    /// <summary>Last day of the months whose totals are kept by account; null while none are.</summary>
    [Derived]
    public DateOnly? TotalsThrough { get; private set; }

    /// <summary>Control account of trade receivables.</summary>
    public Guid ReceivablesAccountId { get; private set; }

    /// <summary>Control account of trade payables.</summary>
    public Guid PayablesAccountId { get; private set; }

    /// <summary>Takes what a payment brings beyond what its documents stand in the books with.</summary>
    public Guid ExchangeGainAccountId { get; private set; }

    /// <summary>Takes what it falls short of that.</summary>
    public Guid ExchangeLossAccountId { get; private set; }

    /// <summary>Whether nobody can close the books before this transaction ends.</summary>
    internal bool IsHeld { get; set; }

    /// <summary>The control account of what customers owe, or suppliers are owed.</summary>
    internal Guid ControlAccountId(OpenItemSide side) => side == OpenItemSide.Payable ? PayablesAccountId : ReceivablesAccountId;

    /// <summary>Finds the period of a posting.</summary>
    /// <exception cref="BusinessRuleException">The period is closed.</exception>
    internal FiscalPeriod Admit(DateOnly postingDate)
    {
        if (postingDate <= LockedThrough) throw new BusinessRuleException(FinanceSettingsTexts.PeriodLocked.With(postingDate, LockedThrough), nameof(Posting.PostingDate));
        if (IsLocked(postingDate)) throw new BusinessRuleException(FinanceSettingsTexts.MonthLocked.With(postingDate), nameof(Posting.PostingDate));
        return FiscalPeriod.Of(postingDate, FiscalYearStart);
    }

    /// <summary>The day as of which something posted is best taken back: its own while that can be posted to, so that no period holds only one of the two; else the last that may be.</summary>
    internal DateOnly ReversalDay(DateOnly posted, DateOnly today) => posted > today || IsOpen(posted) ? posted : today;

    /// <summary>Says in which month fiscal years start (§ 4a EStG: a year of one's own choice follows the commercial register's entry).</summary>
    /// <param name="month">1 to 12; the year begins with its first day.</param>
    /// <param name="posted">Whether anything is posted.</param>
    /// <exception cref="InvalidInputException">There is no such month.</exception>
    /// <exception cref="BusinessRuleException">Something is posted: its periods count from the start of the year, and moving that would make a short year.</exception>
    public void StartYearsIn(int month, bool posted)
    {
        if (month is < 1 or > 12) throw new InvalidInputException(nameof(FiscalYearStart), FinanceSettingsTexts.NoSuchMonth);
        if (posted && month != FiscalYearStart) throw new BusinessRuleException(FinanceSettingsTexts.YearStands, nameof(FiscalYearStart));
        FiscalYearStart = month;
    }

    /// <summary>Closes the books through a day (GoBD: by the end of the following month, with the VAT return at the latest).</summary>
    /// <exception cref="BusinessRuleException">An earlier day than before: what is closed stays closed. Or a day of a month that is not over: nothing opens it again, and
    /// what is still to come could not be posted.</exception>
    public void Lock(DateOnly through, DateOnly today)
    {
        var lastMonth = today.AddDays(-today.Day);
        if (through > lastMonth) throw new BusinessRuleException(FinanceSettingsTexts.NotOver.With(lastMonth), nameof(LockedThrough));
        if (through < LockedThrough) throw new BusinessRuleException(FinanceSettingsTexts.StaysLocked.With(LockedThrough), nameof(LockedThrough));
        LockedThrough = through;
        LockedMonths = [.. LockedMonths.Where(m => LastDay(m) > through)];
    }

    /// <summary>Whether a day lies in a month that is locked for the time being.</summary>
    public bool IsLocked(DateOnly day) => LockedMonths.Contains(Key(day));

    /// <summary>Locks the month of a day until it is opened again: a month that is checked, but not yet closed for good.</summary>
    /// <exception cref="BusinessRuleException">It is locked or closed already.</exception>
    public void LockMonth(DateOnly month)
    {
        RequireOpenBooks(month);
        if (IsLocked(month)) throw new BusinessRuleException(FinanceSettingsTexts.MonthLocked.With(month), nameof(LockedMonths));
        LockedMonths = [.. LockedMonths.Append(Key(month)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Opens a locked month again.</summary>
    /// <exception cref="BusinessRuleException">It is not locked, or is closed for good.</exception>
    public void ReopenMonth(DateOnly month)
    {
        RequireOpenBooks(month);
        if (!IsLocked(month)) throw new BusinessRuleException(FinanceSettingsTexts.MonthOpen.With(month), nameof(LockedMonths));
        LockedMonths = [.. LockedMonths.Where(m => m != Key(month))];
    }

    /// <summary>Says that the totals of whole months are kept through a day.</summary>
    internal void KeepTotals(DateOnly through) => TotalsThrough = through;

    /// <summary>Whether a day can still be posted to.</summary>
    internal bool IsOpen(DateOnly day) => !(day <= LockedThrough || IsLocked(day));

    void RequireOpenBooks(DateOnly month)
    {
        if (LastDay(Key(month)) <= LockedThrough) throw new BusinessRuleException(FinanceSettingsTexts.StaysLocked.With(LockedThrough), nameof(LockedThrough));
    }

    static string Key(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    static DateOnly LastDay(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);
}
