using Erp.Finance.Accounts;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>
/// What customers owed when the books began here: each of it is an entry of its own, receivables against the account of balances carried forward (9008), and opens
/// an item that is paid and chased like any other. Its tax was told by the program before; so none is posted, and no discount taken back.
/// </summary>
public sealed class OpeningItems(Bookkeeping books)
{
    /// <summary>Name of such entries as their own source.</summary>
    public const string SourceType = "finance.opening";

    /// <summary>Posts what was owed from one document and opens its item. Joins the caller's transaction.</summary>
    /// <exception cref="InvalidInputException">The amounts do not fit each other, what it stands in the books with is missing, or the customer owes a document of this number already.</exception>
    /// <exception cref="BusinessRuleException">The period is closed, or the chart lacks the account of balances carried forward.</exception>
    internal async Task<OpenItem> PostAsync(ErpDb db, OpeningItemForm form, CancellationToken ct)
    {
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        var currency = form.Currency.Trimmed()?.ToUpperInvariant() ?? settings.Currency;
        var home = currency == settings.Currency
            ? form.Amount!.Value
            : form.HomeAmount ?? throw new InvalidInputException(nameof(form.HomeAmount), OpenItemTexts.HomeAmountMissing.With(settings.Currency));
        if (form.Amount == 0) throw new InvalidInputException(nameof(form.Amount), OpenItemTexts.NotZero);
        if (Math.Sign(home) != Math.Sign(form.Amount!.Value)) throw new InvalidInputException(nameof(form.HomeAmount), OpenItemTexts.OppositeSign);
        var forward = await db.Accounts.Where(a => a.Number == ChartOfAccounts.OpeningReceivables && a.Active).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct)
            ?? throw new BusinessRuleException(AccountTexts.Missing.With(ChartOfAccounts.OpeningReceivables));
        var party = await db.Parties.AsNoTracking().RequireAsync(form.PartyId!.Value, ct);
        var number = form.DocumentNumber!.Trim();
        if (await db.OpenItems.AnyAsync(i => i.Side == OpenItemSide.Receivable && i.PartyId == party.Id && i.DocumentNumber == number && !i.Cancelled, ct))
            throw new InvalidInputException(nameof(form.DocumentNumber), OpenItemTexts.OpenAlready.With(number));
        var entry = await books.PostAsync(db, settings, new JournalDraft
        {
            SourceType = SourceType, DocumentNumber = number, DocumentDate = form.DocumentDate!.Value, PostingDate = form.PostingDate!.Value,
            Text = OpenItemTexts.OpeningText.With(number).In(Languages.German),
            Lines =
            [
                DraftLine.OnDebit(settings.ReceivablesAccountId, home) with { PartyId = party.Id, ContraAccountId = forward },
                DraftLine.OnCredit(forward, home) with { ContraAccountId = settings.ReceivablesAccountId },
            ],
        }, ct);
        var item = new OpenItem(new NewOpenItem(
            SourceType, entry.SourceId, number, entry.DocumentDate, form.DueDate ?? entry.DocumentDate, party.Id, party.Name, settings.ReceivablesAccountId,
            form.Amount.Value, currency, home, entry.PostingDate));
        db.Add(item);
        return item;
    }
}
