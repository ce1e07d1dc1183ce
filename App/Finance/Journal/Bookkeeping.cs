using Erp.Finance.Settings;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Writes entries into the journal: the one place that does, for documents, payments and entries by hand.</summary>
public sealed class Bookkeeping(Numbers numbers)
{
    /// <summary>The settings the books are kept by.</summary>
    /// <exception cref="BusinessRuleException">The company has none.</exception>
    internal static async Task<FinanceSettings> SettingsAsync(ErpDb db, CancellationToken ct) =>
        await db.FinanceSettings.FirstOrDefaultAsync(ct) ?? throw new BusinessRuleException(FinanceTexts.NotSetUp);

    /// <summary>Posts an entry; takes its number last, so that others wait for it only shortly.</summary>
    /// <exception cref="BusinessRuleException">The period is closed, the currency is foreign, or it does not balance.</exception>
    internal async Task<JournalEntry> PostAsync(ErpDb db, FinanceSettings settings, JournalDraft draft, CancellationToken ct)
    {
        var period = settings.Admit(draft.PostingDate, draft.Currency);
        var difference = draft.Lines.Sum(l => l.Debit - l.Credit);
        if (difference != 0) throw new BusinessRuleException(JournalEntryTexts.UnbalancedBy.With(Math.Abs(difference)));
        var entry = new JournalEntry(await numbers.NextAsync(db, FinanceNumbers.Journal, draft.PostingDate, ct), period, draft);
        db.Add(entry);
        return entry;
    }

    /// <summary>Reverses every entry of a document that is not reversed yet.</summary>
    /// <returns>The reversing entries, in the order of what they reverse; none where nothing was left.</returns>
    /// <exception cref="BusinessRuleException">No reason is given, or the period is closed.</exception>
    internal async Task<IReadOnlyList<JournalEntry>> ReverseAsync(ErpDb db, string sourceType, Guid sourceId, DateOnly date, string reason, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new BusinessRuleException(JournalEntryTexts.ReasonMissing, "Reason");
        if (reason.Trim().Length > FinanceLimits.Reason) throw new BusinessRuleException(JournalEntryTexts.ReasonTooLong.With(FinanceLimits.Reason), "Reason");
        var settings = await SettingsAsync(db, ct);
        var entries = db.JournalEntries;
        var posted = await entries.AsNoTracking().Include(e => e.Lines)
            .Where(e => e.SourceType == sourceType && e.SourceId == sourceId && e.ReversesId == null && !entries.Any(r => r.ReversesId == e.Id))
            .OrderBy(e => e.Id).ToListAsync(ct);
        var reversals = new List<JournalEntry>();
        foreach (var entry in posted)
            reversals.Add(await PostAsync(db, settings, new JournalDraft
            {
                SourceType = sourceType, SourceId = sourceId, DocumentNumber = entry.DocumentNumber, DocumentDate = date, PostingDate = date, Text = entry.Text,
                Currency = entry.Currency, ReversesId = entry.Id, Reason = reason.Trim(), Lines = [.. entry.Lines.OrderBy(l => l.Position).Select(DraftLine.Reversing)],
            }, ct));
        return reversals;
    }
}
