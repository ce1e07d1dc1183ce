using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Platform.Amounts;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>
/// The tax on down payments. It waits on an account of its own until the money is received, part by part (§ 13 (1) no. 1 a sentence 4 UStG),
/// or until what was ordered is supplied. What is to be owed follows from the open item alone, so that payments can come and go in any order.
/// </summary>
public sealed class AdvanceTaxes(Bookkeeping books, TaxCodes taxCodes)
{
    /// <summary>Posts what has come to be owed, or no longer is, since the last time; nothing where all is well.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="settings">How the books are kept, read for posting.</param>
    /// <param name="item">The open item of the down payment, as it is from now on.</param>
    /// <param name="date">Day of the payment or supply.</param>
    /// <param name="ct">Stops waiting.</param>
    internal async Task AlignAsync(ErpDb db, FinanceSettings settings, OpenItem item, DateOnly date, CancellationToken ct)
    {
        var rates = (await taxCodes.InForceAsync(db, item.DocumentDate, ct)).ToDictionary(t => t.Code.Id, t => t.Rate);
        var posted = await db.JournalEntries.AsNoTracking().Where(e => e.SourceType == item.SourceType && e.SourceId == item.SourceId)
            .SelectMany(e => e.Lines).Where(l => l.TaxCodeId != null).ToListAsync(ct);
        // What this very transaction posted is not in the database yet.
        posted.AddRange(db.JournalEntries.Local.Where(e => e.SourceType == item.SourceType && e.SourceId == item.SourceId && db.Entry(e).State == EntityState.Added)
            .SelectMany(e => e.Lines).Where(l => l.TaxCodeId is not null));
        List<DraftLine> lines = [];
        foreach (var code in posted.GroupBy(l => l.TaxCodeId!.Value))
            if (rates[code.Key] is { UndueAccountId: { } undue, OwedAccountId: { } owed } rate) lines.AddRange(Lines(item, [.. code], code.Key, undue, owed, rate.AdvanceAccountId));
        if (lines.Count == 0) return;
        await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = item.SourceType, SourceId = item.SourceId, DocumentNumber = item.DocumentNumber, DocumentDate = date, PostingDate = date,
            Text = PaymentTexts.AdvanceTax.With(item.DocumentNumber).In(Languages.German), Lines = lines,
        }, ct);
    }

    static IEnumerable<DraftLine> Lines(OpenItem item, IReadOnlyList<JournalLine> posted, Guid taxCodeId, Guid undue, Guid owed, Guid? advance)
    {
        var isOwed = On(owed);
        var moved = Owed(item, isOwed + On(undue)) - isOwed;
        if (moved == 0) yield break;
        var taxBase = Owed(item, On(advance)) - posted.Where(l => l.AccountId == owed).Sum(l => l.TaxBase ?? 0);
        yield return DraftLine.OnDebit(undue, moved) with { TaxCodeId = taxCodeId, ContraAccountId = owed };
        yield return DraftLine.OnCredit(owed, moved) with { TaxCodeId = taxCodeId, TaxBase = taxBase, ContraAccountId = undue };

        decimal On(Guid? account) => posted.Where(l => l.AccountId == account).Sum(l => l.Credit - l.Debit);
    }

    /// <summary>The part of an amount that is owed now: all of it once supplied, before that what was received of it.</summary>
    static decimal Owed(OpenItem item, decimal amount) =>
        item.TaxOnReceipt && item.Amount != 0 ? Money.Round(amount * (item.Amount - item.Open) / item.Amount) : amount;
}
