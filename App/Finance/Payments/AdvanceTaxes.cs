using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Finance.Taxes;
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
        var lines = (await TaxesAsync(db, item, ct)).SelectMany(t => t.Move(Owed(item, t.Whole) - t.IsOwed, Owed(item, t.Net) - t.OwedBase)).ToList();
        await PostAsync(db, settings, item, date, item.SuppliedOn, lines, ct);
    }

    /// <summary>
    /// A part was received before the supply, but is recorded after it; or is taken back like this. Its tax was owed from that day on (§ 13 (1) no. 1 a sentence 4
    /// UStG), not with the supply: it is brought forward to the one, and taken off the other. Nothing to do where the supply came first.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="settings">How the books are kept, read for posting.</param>
    /// <param name="item">The open item of the down payment.</param>
    /// <param name="settled">What was received of it, in its currency; of the opposite sign where that is taken back.</param>
    /// <param name="date">Day of the payment.</param>
    /// <param name="ct">Stops waiting.</param>
    internal async Task BringForwardAsync(ErpDb db, FinanceSettings settings, OpenItem item, decimal settled, DateOnly date, CancellationToken ct)
    {
        if (item.SuppliedOn is not { } supplied || date >= supplied) return;
        var taxes = await TaxesAsync(db, item, ct);
        var lines = taxes.SelectMany(t => t.Move(Part(t.Whole), Part(t.Net))).ToList();
        var atSupply = taxes.Select(t => t.LastOwed).Append(supplied).Max();
        await PostAsync(db, settings, item, date, supplyDate: null, lines, ct);
        await PostAsync(db, settings, item, atSupply, supplied, [.. taxes.SelectMany(t => t.Move(-Part(t.Whole), -Part(t.Net)))], ct);

        decimal Part(decimal amount) => Money.Round(amount * settled / item.Amount);
    }

    async Task PostAsync(ErpDb db, FinanceSettings settings, OpenItem item, DateOnly date, DateOnly? supplyDate, List<DraftLine> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return;
        await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = item.SourceType, SourceId = item.SourceId, DocumentNumber = item.DocumentNumber, DocumentDate = date, PostingDate = date, SupplyDate = supplyDate,
            Text = PaymentTexts.AdvanceTax.With(item.DocumentNumber).In(Languages.German), Lines = lines,
        }, ct);
    }

    /// <summary>What the down payment's own entries say of its taxes, by tax code.</summary>
    async Task<IReadOnlyList<AdvanceTax>> TaxesAsync(ErpDb db, OpenItem item, CancellationToken ct)
    {
        var rates = (await taxCodes.InForceAsync(db, item.DocumentDate, ct)).ToDictionary(t => t.Code.Id, t => t.Rate);
        var posted = await db.JournalEntries.AsNoTracking().Where(e => e.SourceType == item.SourceType && e.SourceId == item.SourceId)
            .SelectMany(e => e.Lines).Where(l => l.TaxCodeId != null).ToListAsync(ct);
        // What this very transaction posted is not in the database yet.
        posted.AddRange(db.JournalEntries.Local.Where(e => e.SourceType == item.SourceType && e.SourceId == item.SourceId && db.Entry(e).State == EntityState.Added)
            .SelectMany(e => e.Lines).Where(l => l.TaxCodeId is not null));
        return
        [
            .. posted.GroupBy(l => l.TaxCodeId!.Value).Where(code => rates[code.Key] is { UndueAccountId: not null, OwedAccountId: not null })
                .Select(code => new AdvanceTax(rates[code.Key], [.. code])),
        ];
    }

    /// <summary>The part of an amount that is owed now: all of it once supplied, before that what was received of it.</summary>
    static decimal Owed(OpenItem item, decimal amount) =>
        item.TaxOnReceipt && item.Amount != 0 ? Money.Round(amount * (item.Amount - item.Open) / item.Amount) : amount;

    /// <summary>The tax of one tax code on a down payment, as it was posted so far.</summary>
    sealed class AdvanceTax(TaxRate rate, IReadOnlyList<JournalLine> posted)
    {
        readonly (Guid Undue, Guid Owed) accounts = (rate.UndueAccountId!.Value, rate.OwedAccountId!.Value);

        /// <summary>What is owed by now.</summary>
        public decimal IsOwed => On(accounts.Owed);

        /// <summary>What it is on.</summary>
        public decimal OwedBase => posted.Where(l => l.AccountId == accounts.Owed).Sum(l => l.TaxBase ?? 0);

        /// <summary>All of it, owed or waiting.</summary>
        public decimal Whole => IsOwed + On(accounts.Undue);

        /// <summary>What the down payment is without tax.</summary>
        public decimal Net => On(rate.AdvanceAccountId);

        /// <summary>Day of the last that came to be owed.</summary>
        public DateOnly LastOwed => posted.Where(l => l.AccountId == accounts.Owed).Select(l => l.PostingDate).DefaultIfEmpty().Max();

        /// <summary>The lines by which a part of it comes to be owed; none where nothing moves.</summary>
        public IEnumerable<DraftLine> Move(decimal tax, decimal taxBase) => tax == 0 ? [] :
        [
            DraftLine.OnDebit(accounts.Undue, tax) with { TaxCodeId = posted[0].TaxCodeId, ContraAccountId = accounts.Owed },
            DraftLine.OnCredit(accounts.Owed, tax) with { TaxCodeId = posted[0].TaxCodeId, TaxBase = taxBase, ContraAccountId = accounts.Undue },
        ];

        decimal On(Guid? account) => posted.Where(l => l.AccountId == account).Sum(l => l.Credit - l.Debit);
    }
}
