using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Finance.Settings;
using Erp.Finance.Taxes;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>
/// The journal as other modules use it: they say what was sold, the ledger finds the accounts. What is posted stands for ever;
/// corrections are reversals (GoBD).
/// </summary>
[Contract]
public sealed class Ledger(OpenItems openItems, Bookkeeping books, TaxCodes taxCodes, AdvanceTaxes advanceTaxes, KeptTables tables)
{
    /// <summary>
    /// Keeps the books from being closed before the command ends, as posting does. Whoever takes a number for what is posted does this first: others
    /// wait for that number until the commit.
    /// </summary>
    /// <exception cref="BusinessRuleException">The company keeps no books.</exception>
    public static Task HoldAsync(ErpDb db, CancellationToken ct = default) => Bookkeeping.SettingsForPostingAsync(db, ct);

    /// <summary>
    /// Posts an issued sales document: debit receivables with the gross amount, credit revenue per tax code and the tax per rate;
    /// and opens the item that the customer owes. Down payments it sets off lower what is owed; their tax is owed from now on, paid or not.
    /// Joins the caller's transaction.
    /// </summary>
    /// <returns>Key of the journal entry.</returns>
    /// <exception cref="BusinessRuleException">The period or the cost object is closed, or an account or tax code cannot be posted to.</exception>
    public async Task<Guid> PostAsync(ErpDb db, Posting posting, CancellationToken ct = default)
    {
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        await RequireOpenAsync(db, posting, ct);
        var (owed, lines) = await LinesAsync(db, settings, posting, ct);
        await OweAdvanceTaxesAsync(db, settings, posting.SourceType, [.. posting.Deductions.Select(d => d.SourceId).Distinct()], posting.PostingDate, posting.SupplyDate ?? posting.PostingDate, ct);
        await openItems.CreateAsync(db, new NewOpenItem(
            posting.SourceType, posting.SourceId, posting.DocumentNumber, posting.DocumentDate, posting.DueDate, posting.PartyId, posting.PartyName,
            settings.ReceivablesAccountId, posting.Foreign?.Amount ?? owed, posting.Foreign?.Currency ?? settings.Currency, owed, posting.PostingDate, posting.Discount,
            posting.IsAdvance, posting.CostObjectId,
            await CorrectedAsync(db, posting, ct)), ct);
        var entry = await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = posting.SourceType, SourceId = posting.SourceId, DocumentNumber = posting.DocumentNumber, DocumentDate = posting.DocumentDate,
            PostingDate = posting.PostingDate, SupplyDate = posting.SupplyDate, Text = posting.Text, Lines = lines,
        }, ct);
        return entry.Id;
    }

    /// <summary>
    /// Reverses everything a document posted (Generalumkehr: same sides, negative amounts, linked to the original) and cancels its
    /// open items. Joins the caller's transaction.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="sourceType">As it was posted.</param>
    /// <param name="sourceId">As it was posted.</param>
    /// <param name="date">Document and posting date of the reversal.</param>
    /// <param name="reason">Why; kept with the reversing entry.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Key of the reversing entry; of the first where the document posted several.</returns>
    /// <exception cref="BusinessRuleException">Nothing is left to reverse, the period is closed, or payments are allocated to the document.</exception>
    public async Task<Guid> ReverseAsync(ErpDb db, string sourceType, Guid sourceId, DateOnly date, string reason, CancellationToken ct = default)
    {
        await OpenItems.CancelAsync(db, sourceType, sourceId, date, ct);
        var reversals = await books.ReverseAsync(db, sourceType, sourceId, date, reason, ct);
        return reversals.Count > 0 ? reversals[0].Id : throw new BusinessRuleException(JournalEntryTexts.NothingToReverse);
    }

    /// <summary>
    /// Lets down payments wait again: the document that set them off is reversed, so their tax is owed as they are paid. Joins the caller's
    /// transaction.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="sourceType">As they were posted.</param>
    /// <param name="sourceIds">The documents that asked for them.</param>
    /// <param name="date">Day of the reversal.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task ReleaseAdvancesAsync(ErpDb db, string sourceType, IReadOnlyList<Guid> sourceIds, DateOnly date, CancellationToken ct = default) =>
        await OweAdvanceTaxesAsync(db, await Bookkeeping.SettingsForPostingAsync(db, ct), sourceType, sourceIds, date, suppliedOn: null, ct);

    async Task OweAdvanceTaxesAsync(ErpDb db, FinanceSettings settings, string sourceType, IReadOnlyList<Guid> sourceIds, DateOnly date, DateOnly? suppliedOn, CancellationToken ct)
    {
        if (sourceIds.Count == 0) return;
        foreach (var item in await db.OpenItems.Where(i => i.SourceType == sourceType && sourceIds.Contains(i.SourceId) && !i.Cancelled).OrderBy(i => i.Id).ToListAsync(ct))
        {
            item.OweTax(suppliedOn);
            await advanceTaxes.AlignAsync(db, settings, item, date, ct);
        }
    }

    /// <summary>The open item of the document that is given back of; none where it gives back nothing.</summary>
    static async Task<Guid?> CorrectedAsync(ErpDb db, Posting posting, CancellationToken ct) => posting.CorrectsId is not { } id ? null
        : await db.OpenItems.Where(i => i.SourceType == posting.SourceType && i.SourceId == id && !i.Cancelled).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(ct);

    /// <summary>The receivable first, then revenue in the order given, then tax by tax code, then what is set off.</summary>
    async Task<(decimal Owed, IReadOnlyList<DraftLine> Lines)> LinesAsync(ErpDb db, FinanceSettings settings, Posting posting, CancellationToken ct)
    {
        var codeIds = posting.Revenues.Select(r => r.TaxCodeId).Concat(posting.Deductions.Select(d => d.TaxCodeId)).Distinct().ToList();
        var codes = (await taxCodes.InForceAsync(db, posting.SupplyDate ?? posting.DocumentDate, ct)).Where(t => codeIds.Contains(t.Code.Id)).ToDictionary(t => t.Code.Id);
        foreach (var id in codeIds.Where(id => !codes.ContainsKey(id))) throw new BusinessRuleException(TaxCodeTexts.NotForSales);

        var revenues = posting.Revenues.Where(r => r.Net != 0)
            .Select(
                r => DraftLine.OnCredit(
                    posting.IsAdvance ? Required(codes[r.TaxCodeId], t => t.AdvanceAccountId) : r.AccountId ?? Required(codes[r.TaxCodeId], t => t.RevenueAccountId),
                    r.Net) with { TaxCodeId = r.TaxCodeId, CostObjectId = posting.IsAdvance ? null : posting.CostObjectId })
                .ToList();
        var taxes = posting.Revenues.GroupBy(r => r.TaxCodeId).Where(g => g.Sum(r => r.Tax) != 0)
            .Select(g => DraftLine.OnCredit(Required(codes[g.Key], t => posting.IsAdvance ? t.UndueAccountId : t.OwedAccountId), g.Sum(r => r.Tax)) with
            {
                TaxCodeId = g.Key, TaxBase = posting.IsAdvance ? null : g.Sum(r => r.Net),
            });
        var setOff = posting.Deductions.GroupBy(d => d.TaxCodeId).SelectMany(g => SetOff(g.Key, codes[g.Key], g.Sum(d => d.Net), g.Sum(d => d.Tax))).ToList();
        var credits = revenues.Concat(taxes).Concat(setOff).Select(l => l with { ContraAccountId = settings.ReceivablesAccountId }).ToList();
        await RequirePostableAsync(db, [.. credits.Select(l => l.AccountId)], ct);

        var contra = revenues.Select(l => l.AccountId).Distinct().ToList();
        var owed = credits.Sum(l => l.Credit - l.Debit);
        var receivable = DraftLine.OnDebit(settings.ReceivablesAccountId, owed) with
        {
            PartyId = posting.PartyId, ContraAccountId = contra.Count == 1 ? contra[0] : null,
        };
        return (owed, owed == 0 && credits.Count > 1 ? credits : [receivable, .. credits]);
    }

    /// <summary>Takes a down payment off the account of those received, and its tax, which is in that of the whole, off the tax owed.</summary>
    static IEnumerable<DraftLine> SetOff(Guid taxCodeId, TaxCodeInForce code, decimal net, decimal tax)
    {
        yield return DraftLine.OnDebit(Required(code, t => t.AdvanceAccountId), net) with { TaxCodeId = taxCodeId };
        if (tax != 0) yield return DraftLine.OnDebit(Required(code, t => t.OwedAccountId), tax) with { TaxCodeId = taxCodeId, TaxBase = -net };
    }

    static Guid Required(TaxCodeInForce code, Func<TaxRate, Guid?> account) =>
        account(code.Rate) ?? throw new BusinessRuleException(TaxCodeTexts.NoAccount.With(code.Code.Code));

    static async Task RequireOpenAsync(ErpDb db, Posting posting, CancellationToken ct)
    {
        if (posting.CostObjectId is not { } id || posting.CorrectsId is not null) return;
        var held = (await CostObjectBook.HoldAsync(db, [id], ct)).GetValueOrDefault(id) ?? throw new BusinessRuleException(CostObjectTexts.Unknown);
        if (held.Closed) throw new BusinessRuleException(CostObjectTexts.IsClosed.With(held.Code));
    }

    async Task RequirePostableAsync(ErpDb db, HashSet<Guid> accountIds, CancellationToken ct)
    {
        var accounts = (await tables.AllAsync<Account>(db.Tenant!, ct: ct)).Where(a => accountIds.Contains(a.Id)).ToList();
        if (accounts.Count < accountIds.Count) throw new BusinessRuleException(AccountTexts.Unknown);
        foreach (var account in accounts)
        {
            account.RequireActive();
            if (account.IsControl) throw new BusinessRuleException(AccountTexts.ControlAccount.With(account.Number));
        }
    }
}
