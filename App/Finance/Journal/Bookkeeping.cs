using Erp.Finance.Settings;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Writes entries into the journal: the one place that does, for documents, payments and entries by hand.</summary>
public sealed class Bookkeeping(Numbers numbers)
{
    static readonly Func<ErpDb, CancellationToken, Task<FinanceSettings?>> HoldSettings =
        EF.CompileAsyncQuery((ErpDb db, CancellationToken _) => db.Set<FinanceSettings>().FromSqlRaw("select * from finance_settings for share").AsTracking().FirstOrDefault());

    /// <summary>The settings the books are kept by.</summary>
    /// <exception cref="BusinessRuleException">The company has none.</exception>
    internal static async Task<FinanceSettings> SettingsAsync(ErpDb db, CancellationToken ct) =>
        await db.FinanceSettings.FirstOrDefaultAsync(ct) ?? throw new BusinessRuleException(FinanceTexts.NotSetUp);

    /// <summary>
    /// The settings for posting: whoever closes the books waits until this transaction ends, and whoever posts while they are being closed
    /// waits and then sees them closed. So no entry slips into a period after it was closed.
    /// </summary>
    /// <exception cref="BusinessRuleException">The company has none.</exception>
    internal static async Task<FinanceSettings> SettingsForPostingAsync(ErpDb db, CancellationToken ct)
    {
        if (db.Tracked<FinanceSettings>().FirstOrDefault(s => s.Entity.IsHeld) is { } held) return held.Entity;
        var settings = await HoldSettings(db, ct) ?? throw new BusinessRuleException(FinanceTexts.NotSetUp);
        settings.IsHeld = true;
        return settings;
    }

    /// <summary>The settings for closing; waits for every posting under way.</summary>
    /// <exception cref="BusinessRuleException">The company has none.</exception>
    internal static async Task<FinanceSettings> SettingsForClosingAsync(ErpDb db, CancellationToken ct) =>
        await db.FinanceSettings.FromSql($"select * from finance_settings for update").FirstOrDefaultAsync(ct) ?? throw new BusinessRuleException(FinanceTexts.NotSetUp);

    /// <summary>The reason of a reversal as it is kept.</summary>
    /// <exception cref="BusinessRuleException">None is given, or it is too long.</exception>
    internal static string Reason(string? reason) => reason.Trimmed() switch
    {
        null => throw new BusinessRuleException(JournalEntryTexts.ReasonMissing, nameof(JournalEntry.Reason)),
        { Length: > FinanceLimits.Reason } => throw new BusinessRuleException(JournalEntryTexts.ReasonTooLong.With(FinanceLimits.Reason), nameof(JournalEntry.Reason)),
        var given => given,
    };

    /// <summary>The day as of which something posted is taken back: never before it was posted, nor in the future unless it stands there itself.</summary>
    /// <param name="wished">The day asked for; where none is, the last that may be, which is today for all but what stands in the future.</param>
    /// <param name="posted">The posting date of what is taken back.</param>
    /// <param name="today">Today.</param>
    /// <exception cref="InvalidInputException">Another day was asked for.</exception>
    internal static DateOnly ReversalDay(DateOnly? wished, DateOnly posted, DateOnly today)
    {
        var latest = posted > today ? posted : today;
        var day = wished ?? latest;
        return day >= posted && day <= latest ? day : throw new InvalidInputException(nameof(ReversalForm.Date), JournalEntryTexts.ReversalDay.With(posted, latest));
    }

    /// <summary>Posts an entry; takes its number last, so that others wait for it only shortly.</summary>
    /// <exception cref="BusinessRuleException">The period is closed, or it does not balance.</exception>
    internal async Task<JournalEntry> PostAsync(ErpDb db, FinanceSettings settings, JournalDraft draft, CancellationToken ct)
    {
        var period = settings.Admit(draft.PostingDate);
        var difference = draft.Lines.Sum(l => l.Debit - l.Credit);
        if (difference != 0) throw new BusinessRuleException(JournalEntryTexts.UnbalancedBy.With(Math.Abs(difference)));
        // A file that is only tried takes no number.
        var number = db.IsForWork ? await numbers.NextAsync(db, FinanceNumbers.Journal, draft.PostingDate, ct) : "";
        var entry = new JournalEntry(number, period, settings.Currency, draft);
        db.Add(entry);
        if (draft.PostingDate <= settings.TotalsThrough) await AddToMonthAsync(db, entry, ct);
        return entry;
    }

    /// <summary>Adds an entry to the totals of its month. The number just taken keeps others of the same year away until the commit.</summary>
    static async Task AddToMonthAsync(ErpDb db, JournalEntry entry, CancellationToken ct)
    {
        var month = new DateOnly(entry.PostingDate.Year, entry.PostingDate.Month, 1);
        var accountIds = entry.Lines.Select(l => l.AccountId).Distinct().ToList();
        await db.AccountMonths.Where(m => m.Month == month && accountIds.Contains(m.AccountId)).LoadAsync(ct);
        foreach (var line in entry.Lines)
            if (db.AccountMonths.Local.FirstOrDefault(m => m.Month == month && m.AccountId == line.AccountId) is { } known) known.Add(line.Debit, line.Credit);
            else db.Add(new AccountMonth(line.AccountId, month, line.Debit, line.Credit));
    }

    /// <summary>Reverses every entry of a document that is not reversed yet.</summary>
    /// <returns>The reversing entries, in the order of what they reverse; none where nothing was left.</returns>
    /// <exception cref="BusinessRuleException">No reason is given, or the period is closed.</exception>
    internal async Task<IReadOnlyList<JournalEntry>> ReverseAsync(ErpDb db, string sourceType, Guid sourceId, DateOnly date, string reason, CancellationToken ct)
    {
        var why = Reason(reason);
        var settings = await SettingsForPostingAsync(db, ct);
        var entries = db.JournalEntries;
        var posted = await entries.AsNoTracking().Include(e => e.Lines)
            .Where(e => e.SourceType == sourceType && e.SourceId == sourceId && e.ReversesId == null && !entries.Any(r => r.ReversesId == e.Id))
            .OrderBy(e => e.Id).ToListAsync(ct);
        var reversals = new List<JournalEntry>();
        foreach (var entry in posted)
            reversals.Add(await PostAsync(db, settings, new JournalDraft
            {
                SourceType = sourceType, SourceId = sourceId, DocumentNumber = entry.DocumentNumber, DocumentDate = date, PostingDate = date, SupplyDate = entry.SupplyDate, Text = entry.Text,
                ReversesId = entry.Id, Reason = why, Lines = [.. entry.Lines.OrderBy(l => l.Position).Select(DraftLine.Reversing)],
            }, ct));
        return reversals;
    }
}
