using Erp.Finance.Accounts;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Statements;

/// <summary>Reads profit and loss and the balance sheet; each figure with the accounts it is made of.</summary>
public sealed class StatementQueries(Database database)
{
    /// <summary>Profit and loss of a time, beside that of the same time a year earlier.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <param name="costObjectId">Only what is for this cost object; null for the company as a whole.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="BusinessRuleException">The end lies before the start, or the first day has no year before it.</exception>
    /// <exception cref="NotFoundException">There is no such cost object.</exception>
    public async Task<ProfitAndLoss> ProfitAndLossAsync(DateOnly first, DateOnly last, Guid? costObjectId = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        if (last < first) throw new BusinessRuleException(FinanceTexts.PeriodOrder, nameof(last));
        var time = new PostingTime(first, last);
        if (time.YearBefore() is not { } earlier) throw new BusinessRuleException(FinanceTexts.PeriodOrder, nameof(first));
        var settings = await Bookkeeping.SettingsAsync(db, ct);
        var costObject = costObjectId is { } id ? await CostObjectBook.FindAsync(db, id, ct) ?? throw new NotFoundException() : null;
        var (now, before) = (await TurnoverAsync(db, settings, time, costObjectId, ct), await TurnoverAsync(db, settings, earlier, costObjectId, ct));
        var accounts = (await AccountsAsync(db, ct)).Where(a => a.Type is AccountType.Income or AccountType.Expense).ToLookup(
            a => StatementMapping.Of(settings.Chart, a.Number, a.Type),
            a => new StatementAccount { AccountId = a.Id, Number = a.Number, Name = a.Name, Amount = -now.GetValueOrDefault(a.Id), Before = -before.GetValueOrDefault(a.Id), Time = time });
        var rows = new StatementBuilder(accounts).Build(StatementLayout.ProfitAndLoss);
        return new() { Time = time, TimeBefore = earlier, Rows = rows, Profit = rows[^1].Amount, CostObject = costObject };
    }

    /// <summary>The balance sheet at the end of a day, beside that of the same day a year earlier.</summary>
    /// <exception cref="BusinessRuleException">The day has no year before it.</exception>
    public async Task<BalanceSheet> BalanceSheetAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        if (new PostingTime(day, day).YearBefore() is not { } earlier) throw new BusinessRuleException(FinanceTexts.PeriodOrder, nameof(day));
        var settings = await Bookkeeping.SettingsAsync(db, ct);
        var (now, before) = (await BalancesAsync(db, settings, day, ct), await BalancesAsync(db, settings, earlier.Last, ct));
        var accounts = await AccountsAsync(db, ct);
        var year = new PostingTime(FiscalPeriod.StartOfYear(day, settings.FiscalYearStart), day);
        var positions = accounts.Where(a => a.Type is not (AccountType.Income or AccountType.Expense)).Select(a =>
        {
            var sign = a.Type == AccountType.Asset ? 1 : -1;
            return (Item: StatementMapping.Of(settings.Chart, a.Number, a.Type), Account: new StatementAccount
            {
                AccountId = a.Id, Number = a.Number, Name = a.Name, Amount = sign * Of(now, a.Id).Balance, Before = sign * Of(before, a.Id).Balance, Time = year,
            });
        }).Concat(Profits([.. accounts.Where(a => a.Type is AccountType.Income or AccountType.Expense).Select(a => a.Id)], now, before, year)).ToLookup(p => p.Item, p => p.Account);
        var (assets, claims) = (new StatementBuilder(positions).Build(StatementLayout.Assets), new StatementBuilder(positions).Build(StatementLayout.Claims));
        return new()
        {
            Day = day, DayBefore = earlier.Last, Assets = assets, Claims = claims,
            TotalAssets = Top(assets).Sum(r => r.Amount), TotalAssetsBefore = Top(assets).Sum(r => r.Before), TotalClaims = Top(claims).Sum(r => r.Amount),
            TotalClaimsBefore = Top(claims).Sum(r => r.Before),
        };
    }

    /// <summary>What no entry has carried forward yet: the profit of the fiscal year under way, and those of the years before it.</summary>
    static IEnumerable<(StatementItem Item, StatementAccount Account)> Profits(List<Guid> results, Dictionary<Guid, Standing> now, Dictionary<Guid, Standing> before, PostingTime year)
    {
        yield return (StatementItem.Profit, new()
        {
            Name = StatementTexts.ProfitOfYear, Amount = -results.Sum(id => Of(now, id).OfYear), Before = -results.Sum(id => Of(before, id).OfYear), Time = year,
        });
        var first = results.Select(id => Of(now, id).Since).Min() ?? year.First;
        yield return (StatementItem.CarriedForward, new()
        {
            Name = StatementTexts.EarlierProfits, Amount = -results.Sum(id => Of(now, id).Earlier), Before = -results.Sum(id => Of(before, id).Earlier),
            Time = new(first < year.First ? first : year.First.AddDays(-1), year.First.AddDays(-1)),
        });
    }

    static IEnumerable<StatementRow> Top(IEnumerable<StatementRow> rows) => rows.Where(r => r.Level == 0);

    static Standing Of(Dictionary<Guid, Standing> standings, Guid account) => standings.GetValueOrDefault(account) ?? new();

    static Task<List<AccountRow>> AccountsAsync(ErpDb db, CancellationToken ct) => AccountQueries.Rows(db).ToListAsync(ct);

    static Task<Dictionary<Guid, decimal>> TurnoverAsync(ErpDb db, FinanceSettings settings, PostingTime time, Guid? costObjectId, CancellationToken ct) =>
        (costObjectId is { } id ? AccountTurnover.Of(db, id, time.First, time.Last) : AccountTurnover.Between(db, settings, time.First, time.Last)).GroupBy(t => t.AccountId)
            .Select(t => new { t.Key, Balance = t.Sum(x => x.Debit - x.Credit) }).ToDictionaryAsync(t => t.Key, t => t.Balance, ct);

    static Task<Dictionary<Guid, Standing>> BalancesAsync(ErpDb db, FinanceSettings settings, DateOnly day, CancellationToken ct)
    {
        var year = FiscalPeriod.StartOfYear(day, settings.FiscalYearStart);
        return AccountTurnover.Between(db, settings, null, day).GroupBy(t => t.AccountId).Select(t => new Standing
        {
            AccountId = t.Key, Since = t.Min(x => x.Day), Balance = t.Sum(x => x.Debit - x.Credit), OfYear = t.Sum(x => x.Day >= year ? x.Debit - x.Credit : 0),
        }).ToDictionaryAsync(t => t.AccountId, ct);
    }

    /// <summary>What stands on an account on a day; debit less credit.</summary>
    sealed class Standing
    {
        public Guid AccountId { get; init; }

        public DateOnly? Since { get; init; }

        public decimal Balance { get; init; }

        /// <summary>The part of the fiscal year the day lies in.</summary>
        public decimal OfYear { get; init; }

        public decimal Earlier => Balance - OfYear;
    }
}
