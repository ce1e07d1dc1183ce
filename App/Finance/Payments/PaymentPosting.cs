using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Platform.Texts;

namespace Erp.Finance.Payments;

/// <summary>What a payment posts.</summary>
public sealed class PaymentPosting(TaxCodes taxCodes)
{
    /// <summary>
    /// Money in debit, and the discounts granted with the tax they take back; in credit the receivable of each item, and what is left over
    /// as the customer's credit. The books of a German company are kept in German.
    /// </summary>
    internal async Task<JournalDraft> DraftAsync(ErpDb db, Payment payment, Dictionary<Guid, OpenItem> items, Guid receivablesId, CancellationToken ct)
    {
        var debits = new List<DraftLine> { DraftLine.OnDebit(payment.AccountId, payment.Amount) };
        var credits = new List<DraftLine>();
        foreach (var allocation in payment.Allocations)
        {
            var item = items[allocation.OpenItemId];
            if (allocation.Discount != 0) debits.AddRange(await CashDiscounts.LinesAsync(db, taxCodes, item, allocation.Discount, ct));
            credits.Add(DraftLine.OnCredit(item.AccountId, allocation.Settled) with { Text = item.DocumentNumber, ContraAccountId = allocation.Discount == 0 ? payment.AccountId : null });
        }

        if (payment.Unallocated != 0) credits.Add(DraftLine.OnCredit(receivablesId, payment.Unallocated) with { ContraAccountId = payment.AccountId });
        return new JournalDraft
        {
            SourceType = Payment.SourceType, SourceId = payment.Id, DocumentNumber = payment.Number, DocumentDate = payment.Date, PostingDate = payment.Date,
            Text = PaymentTexts.PostingText.With(payment.Number).In(Languages.German), Currency = payment.Currency,
            Lines = [.. debits.Select(l => l with { ContraAccountId = receivablesId }), .. credits.Select(l => l with { PartyId = payment.PartyId })],
        };
    }
}
