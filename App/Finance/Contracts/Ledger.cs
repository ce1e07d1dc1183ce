using Erp.Finance.Accounts;
using Erp.Finance.Journal;
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
public sealed class Ledger(OpenItems openItems, Bookkeeping books, TaxCodes taxCodes, KeptTables tables)
{
    /// <summary>
    /// Posts an issued sales document: debit receivables with the gross amount, credit revenue per tax code and the tax per rate;
    /// and opens the item that the customer owes. Joins the caller's transaction.
    /// </summary>
    /// <returns>Key of the journal entry.</returns>
    /// <exception cref="BusinessRuleException">The period is closed, an account or tax code cannot be posted to, or the currency is foreign.</exception>
    public async Task<Guid> PostAsync(ErpDb db, Posting posting, CancellationToken ct = default)
    {
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        var lines = await LinesAsync(db, settings, posting, ct);
        await openItems.CreateAsync(db, new NewOpenItem(
            posting.SourceType, posting.SourceId, posting.DocumentNumber, posting.DocumentDate, posting.DueDate, posting.PartyId, posting.PartyName,
            settings.ReceivablesAccountId, lines[0].Debit, posting.Currency, posting.PostingDate, posting.Discount), ct);
        var entry = await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = posting.SourceType, SourceId = posting.SourceId, DocumentNumber = posting.DocumentNumber, DocumentDate = posting.DocumentDate,
            PostingDate = posting.PostingDate, Text = posting.Text, Currency = posting.Currency, Lines = lines,
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

    /// <summary>The receivable first, then revenue in the order given, then tax by tax code.</summary>
    async Task<IReadOnlyList<DraftLine>> LinesAsync(ErpDb db, FinanceSettings settings, Posting posting, CancellationToken ct)
    {
        var codeIds = posting.Revenues.Select(r => r.TaxCodeId).Distinct().ToList();
        var codes = (await taxCodes.InForceAsync(db, posting.SupplyDate ?? posting.DocumentDate, ct)).Where(t => codeIds.Contains(t.Code.Id)).ToDictionary(t => t.Code.Id);
        foreach (var id in codeIds.Where(id => !codes.ContainsKey(id))) throw new BusinessRuleException(TaxCodeTexts.NotForSales);

        var revenues = posting.Revenues.Where(r => r.Net != 0)
            .Select(r => DraftLine.OnCredit(r.AccountId ?? Required(codes[r.TaxCodeId], t => t.RevenueAccountId), r.Net) with { TaxCodeId = r.TaxCodeId }).ToList();
        var taxes = posting.Revenues.GroupBy(r => r.TaxCodeId).Where(g => g.Sum(r => r.Tax) != 0)
            .Select(g => DraftLine.OnCredit(Required(codes[g.Key], t => t.OwedAccountId), g.Sum(r => r.Tax)) with { TaxCodeId = g.Key, TaxBase = g.Sum(r => r.Net) });
        var credits = revenues.Concat(taxes).Select(l => l with { ContraAccountId = settings.ReceivablesAccountId }).ToList();
        await RequirePostableAsync(db, [.. credits.Select(l => l.AccountId)], ct);

        var contra = revenues.Select(l => l.AccountId).Distinct().ToList();
        var receivable = DraftLine.OnDebit(settings.ReceivablesAccountId, credits.Sum(l => l.Credit)) with
        {
            PartyId = posting.PartyId, ContraAccountId = contra.Count == 1 ? contra[0] : null,
        };
        return [receivable, .. credits];
    }

    static Guid Required(TaxCodeInForce code, Func<TaxRate, Guid?> account) =>
        account(code.Rate) ?? throw new BusinessRuleException(TaxCodeTexts.NoAccount.With(code.Code.Code));

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
