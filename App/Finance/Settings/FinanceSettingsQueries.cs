using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Settings;

/// <summary>How the books are kept, for reading.</summary>
public sealed class FinanceSettingsDetail
{
    public Guid Id { get; init; }

    public required string Chart { get; init; }

    public required string Currency { get; init; }

    public int FiscalYearStart { get; init; }

    /// <summary>Whether anything is posted: from then on the start of the fiscal year stands.</summary>
    public bool IsPosted { get; init; }

    public DateOnly? LockedThrough { get; init; }

    /// <summary>Months locked for the time being, such as <c>2026-03</c>.</summary>
    public IReadOnlyList<string> LockedMonths { get; init; } = [];

    /// <summary>Control account of trade receivables.</summary>
    public required AccountRow Receivables { get; init; }

    /// <summary>Control account of trade payables.</summary>
    public required AccountRow Payables { get; init; }

    /// <summary>Takes exchange gains as payments realise them.</summary>
    public required AccountRow ExchangeGains { get; init; }

    /// <summary>Takes exchange losses.</summary>
    public required AccountRow ExchangeLosses { get; init; }
}

/// <summary>Reads how the books are kept.</summary>
public sealed class FinanceSettingsQueries(Database database, TimeProvider clock)
{
    /// <summary>The settings with their accounts.</summary>
    /// <exception cref="Platform.Work.NotFoundException">The company has none.</exception>
    public async Task<FinanceSettingsDetail> DetailAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        var accounts = AccountQueries.Rows(db);
        return await (from settings in db.FinanceSettings
                      join receivables in accounts on settings.ReceivablesAccountId equals receivables.Id
                      join payables in accounts on settings.PayablesAccountId equals payables.Id
                      join gains in accounts on settings.ExchangeGainAccountId equals gains.Id
                      join losses in accounts on settings.ExchangeLossAccountId equals losses.Id
                      select new FinanceSettingsDetail
                      {
                          Id = settings.Id, Chart = settings.Chart, Currency = settings.Currency, FiscalYearStart = settings.FiscalYearStart, IsPosted = db.Set<JournalEntry>().Any(),
                          LockedThrough = settings.LockedThrough, LockedMonths = settings.LockedMonths, Receivables = receivables, Payables = payables,
                          ExchangeGains = gains, ExchangeLosses = losses,
                      }).FirstOrDefaultAsync(ct) ?? throw new Platform.Work.NotFoundException();
    }

    /// <summary>The fiscal year under way.</summary>
    public async Task<PostingTime> FiscalYearAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return PostingTime.FiscalYear(clock.Today(), (await Bookkeeping.SettingsAsync(db, ct)).FiscalYearStart);
    }
}
