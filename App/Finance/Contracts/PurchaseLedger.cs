using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Journal;
using Erp.Finance.Taxes;
using Erp.Platform.Amounts;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>The journal as whoever keeps suppliers' invoices uses it: they say what was bought, the ledger knows the accounts of taxes and debts.</summary>
[Contract]
public sealed class PurchaseLedger(OpenItems openItems, Bookkeeping books, Ledger ledger, TaxCodes taxCodes)
{
    /// <summary>The right it takes to post.</summary>
    public const string Permission = FinancePermissions.Write;

    /// <summary>
    /// Posts a supplier's invoice: debit expenses per line and the input tax per rate, credit payables with what is to be paid; and opens the item that the supplier is owed.
    /// Where the recipient owes the tax (§ 13b, § 1a UStG) it is owed and deducted in one, and nothing of it is paid to the supplier. Joins the caller's transaction.
    /// </summary>
    /// <returns>Key of the journal entry.</returns>
    /// <exception cref="BusinessRuleException">The period or a cost object is closed, or an account or tax code cannot be posted to.</exception>
    public async Task<Guid> PostAsync(ErpDb db, PurchasePosting posting, CancellationToken ct = default)
    {
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        await RequirePostableAsync(db, posting.Lines, ct);
        var lines = await LinesAsync(db, posting, ct);
        var owed = lines.Sum(l => l.Debit - l.Credit);
        await openItems.CreateAsync(db, new NewOpenItem(
            posting.SourceType, posting.SourceId, posting.DocumentNumber, posting.DocumentDate, posting.DueDate, posting.PartyId, posting.PartyName, settings.PayablesAccountId,
            owed, settings.Currency, owed, posting.PostingDate, posting.Discount, Side: OpenItemSide.Payable), ct);
        var accounts = lines.Select(l => l.AccountId).Distinct().ToList();
        var payable = DraftLine.OnCredit(settings.PayablesAccountId, owed) with { PartyId = posting.PartyId, ContraAccountId = accounts.Count == 1 ? accounts[0] : null };
        var entry = await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = posting.SourceType, SourceId = posting.SourceId, DocumentNumber = posting.DocumentNumber, DocumentDate = posting.DocumentDate, PostingDate = posting.PostingDate,
            SupplyDate = posting.SupplyDate, Text = posting.Text, Lines = [.. lines.Select(l => l with { ContraAccountId = settings.PayablesAccountId }), payable],
        }, ct);
        return entry.Id;
    }

    /// <summary>Takes back all a supplier's invoice posted, as of the day it was posted while that can be posted to, else today. Joins the caller's transaction.</summary>
    /// <returns>The day.</returns>
    /// <exception cref="BusinessRuleException">Nothing is left to reverse, or payments are allocated to the document.</exception>
    public async Task<DateOnly> ReverseAsync(ErpDb db, string sourceType, Guid sourceId, DateOnly posted, DateOnly today, string reason, CancellationToken ct = default)
    {
        var day = (await Bookkeeping.SettingsForPostingAsync(db, ct)).ReversalDay(posted, today);
        await ledger.ReverseAsync(db, sourceType, sourceId, day, reason, ct);
        return day;
    }

    /// <summary>Expenses in the order given, then tax by tax code: deducted, and owed where the recipient owes it.</summary>
    async Task<IReadOnlyList<DraftLine>> LinesAsync(ErpDb db, PurchasePosting posting, CancellationToken ct)
    {
        var codes = (await taxCodes.InForceAsync(db, posting.SupplyDate, ct)).Where(t => t.Code.Direction == TaxDirection.Input).ToDictionary(t => t.Code.Id);
        if (posting.Lines.Any(l => !codes.ContainsKey(l.TaxCodeId))) throw new BusinessRuleException(TaxCodeTexts.NotForPurchases);
        var expenses = posting.Lines.Where(l => l.Net != 0).GroupBy(l => (l.TaxCodeId, l.AccountId, l.CostObjectId))
            .Select(g => DraftLine.OnDebit(g.Key.AccountId, g.Sum(l => l.Net)) with { TaxCodeId = g.Key.TaxCodeId, CostObjectId = g.Key.CostObjectId });
        return [.. expenses, .. posting.Lines.GroupBy(l => l.TaxCodeId).SelectMany(g => Taxes(codes[g.Key], g.Sum(l => l.Net), g.Sum(l => l.Tax)))];
    }

    static IEnumerable<DraftLine> Taxes(TaxCodeInForce code, decimal net, decimal shown)
    {
        var isOwed = code.Rate.OwedAccountId is not null;
        var tax = isOwed ? Money.Percent(net, code.Rate.Rate) : shown;
        if (tax == 0) yield break;
        var deductible = code.Rate.DeductibleAccountId ?? throw new BusinessRuleException(TaxCodeTexts.NoAccount.With(code.Code.Code));
        yield return DraftLine.OnDebit(deductible, tax) with { TaxCodeId = code.Code.Id, TaxBase = net };
        if (code.Rate.OwedAccountId is { } owed) yield return DraftLine.OnCredit(owed, tax) with { TaxCodeId = code.Code.Id, TaxBase = net };
    }

    static async Task RequirePostableAsync(ErpDb db, IReadOnlyList<PurchaseLine> lines, CancellationToken ct)
    {
        var costObjects = await CostObjectBook.HoldAsync(db, lines.Select(l => l.CostObjectId).OfType<Guid>(), ct);
        var ids = lines.Select(l => l.AccountId).ToHashSet();
        var accounts = await db.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        foreach (var (n, line) in lines.Index())
        {
            var account = accounts.GetValueOrDefault(line.AccountId) ?? throw new BusinessRuleException(AccountTexts.Unknown, Field(n, nameof(line.AccountId)));
            account.RequireActive();
            if (account.IsControl) throw new BusinessRuleException(AccountTexts.ControlAccount.With(account.Number), Field(n, nameof(line.AccountId)));
            if (line.CostObjectId is not { } id) continue;
            if (!account.IsResult) throw new BusinessRuleException(CostObjectTexts.ResultsOnly.With(account.Number), Field(n, nameof(line.CostObjectId)));
            var costObject = costObjects.GetValueOrDefault(id) ?? throw new BusinessRuleException(CostObjectTexts.Unknown, Field(n, nameof(line.CostObjectId)));
            if (costObject.Closed) throw new BusinessRuleException(CostObjectTexts.IsClosed.With(costObject.Code), Field(n, nameof(line.CostObjectId)));
        }

        static string Field(int line, string field) => $"{nameof(PurchasePosting.Lines)}[{line}].{field}";
    }
}
