using Erp.Finance.Accounts;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Reads the accounts: the trial balance, and behind each of its figures the entries it is made of.</summary>
public sealed class LedgerQueries(Database database)
{
    /// <summary>Most lines on one page of an account sheet.</summary>
    public const int MostRows = 500;

    /// <summary>Most lines of an account sheet as a file.</summary>
    public const int MostExported = 100_000;

    /// <summary>Lines on a page unless asked otherwise.</summary>
    public const int UsualRows = 100;

    /// <summary>Opening balance, turnover and balance of every account that was posted to by the end, by account number.</summary>
    /// <param name="first">First day of the turnover.</param>
    /// <param name="last">Last day.</param>
    /// <exception cref="BusinessRuleException">The end lies before the start.</exception>
    public async Task<IReadOnlyList<TrialBalanceRow>> TrialBalanceAsync(DateOnly first, DateOnly last, CancellationToken ct = default)
    {
        await using var db = await OpenAsync(first, last, ct);
        var settings = await Bookkeeping.SettingsAsync(db, ct);
        var yearStart = FiscalPeriod.StartOfYear(first, settings.FiscalYearStart);
        var german = FinanceLanguage.IsGerman;
        var turnover = from line in AccountTurnover.Between(db, settings, null, last, cut: first)
                       join account in db.Accounts on line.AccountId equals account.Id
                       where line.Day >= yearStart || (account.Type != AccountType.Income && account.Type != AccountType.Expense)
                       group line by line.AccountId into lines
                       select new
                       {
                           AccountId = lines.Key,
                           Opening = lines.Sum(l => l.Day < first ? l.Debit - l.Credit : 0),
                           OpeningFrom = lines.Min(l => l.Day),
                           Debit = lines.Sum(l => l.Day < first ? 0 : l.Debit),
                           Credit = lines.Sum(l => l.Day < first ? 0 : l.Credit),
                       };
        return await (from sums in turnover
                      join account in db.Accounts on sums.AccountId equals account.Id
                      orderby account.Number
                      select new TrialBalanceRow
                      {
                          AccountId = account.Id, Number = account.Number, Name = german ? account.NameDe : account.NameEn, Type = account.Type,
                          Opening = sums.Opening, OpeningFrom = sums.OpeningFrom < first ? sums.OpeningFrom : null, Debit = sums.Debit, Credit = sums.Credit,
                      }).ToListAsync(ct);
    }

    /// <summary>The entries behind an account's figures, with the balance after each.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <param name="side">Only the lines of one side; the balances are those of all lines nevertheless.</param>
    /// <param name="skip">Lines before the page.</param>
    /// <param name="take">Lines on the page, at most <see cref="MostRows"/>.</param>
    /// <param name="costObjectId">Only what is for this cost object, balances too; null for all.</param>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    /// <exception cref="BusinessRuleException">The end lies before the start.</exception>
    public async Task<AccountSheet> EntriesOfAccountAsync(
        Guid accountId, DateOnly first, DateOnly last, LedgerSide? side = null, int skip = 0, int take = UsualRows, Guid? costObjectId = null,
        CancellationToken ct = default)
    {
        await using var db = await OpenAsync(first, last, ct);
        return await SheetAsync(db, accountId, costObjectId, first, last, side, skip, Math.Clamp(take, 1, MostRows), ct);
    }

    /// <summary>An account's whole sheet of a time, for a file.</summary>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    /// <exception cref="BusinessRuleException">The end lies before the start, or there are more than <see cref="MostExported"/> lines.</exception>
    public async Task<AccountSheet> WholeSheetAsync(Guid accountId, DateOnly first, DateOnly last, Guid? costObjectId = null, CancellationToken ct = default)
    {
        await using var db = await OpenAsync(first, last, ct);
        var sheet = await SheetAsync(db, accountId, costObjectId, first, last, side: null, skip: 0, MostExported, ct);
        return sheet.Count <= MostExported ? sheet : throw new BusinessRuleException(JournalEntryTexts.TooManyLines.With(sheet.Count, MostExported));
    }

    static async Task<AccountSheet> SheetAsync(ErpDb db, Guid accountId, Guid? costObjectId, DateOnly first, DateOnly last, LedgerSide? side, int skip, int take, CancellationToken ct)
    {
        var account = await AccountQueries.Rows(db).FirstOrDefaultAsync(a => a.Id == accountId, ct) ?? throw new NotFoundException();
        var settings = await Bookkeeping.SettingsAsync(db, ct);
        var startsAtZero = account.Type is AccountType.Income or AccountType.Expense;
        var lines = db.JournalLines.Where(l => l.AccountId == accountId && (costObjectId == null || l.CostObjectId == costObjectId));
        var (start, end) = (startsAtZero ? FiscalPeriod.StartOfYear(first, settings.FiscalYearStart) : (DateOnly?)null, first.AddDays(-1));
        var before = (costObjectId is { } one ? AccountTurnover.Of(db, one, start, end) : AccountTurnover.Between(db, settings, start, end)).Where(l => l.AccountId == accountId);
        var during = lines.Where(l => l.PostingDate >= first && l.PostingDate <= last);
        var shown = during.Where(l => side == null || (side == LedgerSide.Debit ? l.Debit != 0 : l.Credit != 0)).OrderBy(l => l.PostingDate).ThenBy(l => l.EntryId).ThenBy(l => l.Position);

        var opening = await before.SumAsync(l => l.Debit - l.Credit, ct);
        var closing = opening + await during.SumAsync(l => l.Debit - l.Credit, ct);
        var sum = await shown.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Debit = g.Sum(l => l.Debit), Credit = g.Sum(l => l.Credit) }).FirstOrDefaultAsync(ct);
        var rows = await Sheet(db, shown.Skip(skip).Take(take)).ToListAsync(ct);
        if (side is null)
        {
            var carried = opening + (skip == 0 ? 0 : await shown.Take(skip).SumAsync(l => l.Debit - l.Credit, ct));
            foreach (var row in rows) row.Balance = carried += row.Debit - row.Credit;
        }

        return new AccountSheet { Account = account, Opening = opening, Closing = closing, Debit = sum?.Debit ?? 0, Credit = sum?.Credit ?? 0, Count = sum?.Count ?? 0, Rows = rows };
    }

    static IQueryable<AccountSheetRow> Sheet(ErpDb db, IQueryable<JournalLine> lines) =>
        from line in lines
        join entry in db.JournalEntries on line.EntryId equals entry.Id
        join contra in db.Accounts on line.ContraAccountId equals contra.Id into contras
        from contra in contras.DefaultIfEmpty()
        join code in db.TaxCodes on line.TaxCodeId equals code.Id into codes
        from code in codes.DefaultIfEmpty()
        orderby line.PostingDate, line.EntryId, line.Position
        select new AccountSheetRow
        {
            EntryId = entry.Id, EntryNumber = entry.Number, PostingDate = line.PostingDate, DocumentNumber = entry.DocumentNumber, SourceType = entry.SourceType,
            SourceId = entry.SourceId, Text = line.Text ?? entry.Text,
            ContraNumber = contra.Number, ContraId = line.ContraAccountId, TaxCode = code.Code, Debit = line.Debit, Credit = line.Credit,
        };

    async Task<ErpDb> OpenAsync(DateOnly first, DateOnly last, CancellationToken ct)
    {
        var db = await database.ReadAsync(FinancePermissions.Read, ct);
        if (first <= last) return db;
        await db.DisposeAsync();
        throw new BusinessRuleException(FinanceTexts.PeriodOrder, nameof(last));
    }
}
