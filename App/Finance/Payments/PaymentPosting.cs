using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What a payment posts.</summary>
public sealed class PaymentPosting(TaxCodes taxCodes)
{
    /// <summary>
    /// Money in debit, and the discounts granted with the tax they take back; in credit the receivable of each item, and what is left over
    /// as the customer's credit. Money paid out is in credit, and a credit that is used up in debit. A payment to a supplier is all that the other way round. What the money is worth
    /// beyond what it pays stood in the books with is an exchange difference. The books of a German company are kept in German.
    /// </summary>
    internal async Task<JournalDraft> DraftAsync(ErpDb db, Payment payment, Dictionary<Guid, OpenItem> items, FinanceSettings settings, CancellationToken ct)
    {
        var (controlId, isPayable) = (settings.ControlAccountId(payment.Side), payment.Side == OpenItemSide.Payable);
        var (debits, credits, differences) = (new List<DraftLine>(), new List<DraftLine>(), new List<DraftLine>());
        if (payment.AccountId is { } account) debits.Add(OnItsSide(account, payment.HomeAmount));
        var paid = payment.HomeShares();
        var charged = await CashDiscounts.ChargedAsync(db, payment.Side, [.. payment.Allocations.Where(a => a.Discount != 0).Select(a => a.OpenItemId)], ct);
        foreach (var (allocation, share) in payment.Allocations.Zip(paid))
        {
            var item = items[allocation.OpenItemId];
            var discount = allocation.HomeDiscount;
            if (discount != 0) debits.AddRange(await CashDiscounts.LinesAsync(db, taxCodes, item, [.. charged[item.Id]], discount, ct));
            if (share + discount - allocation.HomeSettled is var more and not 0)
                differences.Add(ExchangeDifference.Line(settings, isPayable ? -more : more) with { Text = item.DocumentNumber, CostObjectId = item.CostObjectId, ContraAccountId = controlId });
            credits.Add(OnItsSide(item.AccountId, -allocation.HomeSettled) with { Text = item.DocumentNumber, ContraAccountId = allocation.Discount == 0 ? payment.AccountId : null });
        }

        if (payment.Unallocated != 0) credits.Add(DraftLine.OnCredit(controlId, paid[^1]) with { ContraAccountId = payment.AccountId });
        var (first, last) = (debits.Select(l => l with { ContraAccountId = controlId }), credits.Select(l => l with { PartyId = payment.PartyId }));
        return new JournalDraft
        {
            SourceType = Payment.SourceType, SourceId = payment.Id, DocumentNumber = payment.Number, DocumentDate = payment.Date, PostingDate = payment.Date,
            Text = PaymentTexts.PostingText.With(payment.Number).In(Languages.German),
            Lines = isPayable ? [.. last.Select(l => l.Mirrored), .. differences, .. first.Select(l => l.Mirrored)] : [.. first, .. differences, .. last],
        };
    }

    /// <summary>What comes to an account in debit, what leaves it in credit.</summary>
    static DraftLine OnItsSide(Guid accountId, decimal amount) => amount < 0 ? DraftLine.OnCredit(accountId, -amount) : DraftLine.OnDebit(accountId, amount);
}
