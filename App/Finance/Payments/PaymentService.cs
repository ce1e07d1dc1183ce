using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Parties.Contracts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>Records and cancels payments of customers.</summary>
public sealed class PaymentService(UnitOfWork work, OpenItems openItems, Bookkeeping books, Numbers numbers, TimeProvider clock)
{
    /// <summary>Records money that came in: posts it from the bank or cash account against receivables and settles the items it is allocated to.</summary>
    /// <returns>Key of the payment.</returns>
    /// <exception cref="InvalidInputException">A field is wrong; more is allocated than arrived or than an item has open.</exception>
    /// <exception cref="BusinessRuleException">The period is closed.</exception>
    public Task<Guid> RecordAsync(PaymentForm form, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.RecordPayment, form, async db =>
        {
            FormCheck.Require(form);
            var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
            var items = await CheckAsync(db, form, settings.Currency, ct);
            var payment = new Payment(form, items.PartyName, settings.Currency);
            foreach (var allocation in payment.Allocations) OpenItems.Settle(db, items.ById[allocation.OpenItemId], allocation.Amount);

            payment.Enter(await numbers.NextAsync(db, FinanceNumbers.Payment, payment.Date, ct));
            db.Add(payment);
            if (payment.Unallocated != 0)
                await openItems.CreateAsync(db, new NewOpenItem(
                    Payment.SourceType, payment.Id, payment.Number, payment.Date, payment.Date, payment.PartyId, payment.PartyName, settings.ReceivablesAccountId,
                    -payment.Unallocated, payment.Currency), ct);
            await books.PostAsync(db, settings, Draft(payment, items.ById, settings.ReceivablesAccountId), ct);
            return payment.Id;
        }, ct);

    /// <summary>Takes a payment back, as when the bank returned it: reverses its entry today and opens the items again.</summary>
    /// <exception cref="BusinessRuleException">It is already cancelled, no reason is given, or a credit it left was used since.</exception>
    public Task CancelAsync(Guid id, string reason, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.CancelPayment, new { id, reason }, async db =>
        {
            var payment = await db.Payments.Include(p => p.Allocations).RequireAsync(id, ct);
            payment.Cancel(Bookkeeping.Reason(reason));
            if (await db.OpenItems.AnyAsync(i => i.SourceType == Payment.SourceType && i.SourceId == id && i.Open != i.Amount, ct))
                throw new BusinessRuleException(PaymentTexts.CreditUsed);
            await OpenItems.CancelAsync(db, Payment.SourceType, id, ct);
            var itemIds = payment.Allocations.Select(a => a.OpenItemId).ToList();
            var items = await db.OpenItems.Where(i => itemIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
            foreach (var allocation in payment.Allocations) OpenItems.Reopen(db, items[allocation.OpenItemId], allocation.Amount);
            await books.ReverseAsync(db, Payment.SourceType, id, clock.Today(), reason, ct);
        }, ct);

    /// <summary>Money in debit; in credit the receivable of each item, and what is left over as the customer's credit. The books of a German company are kept in German.</summary>
    static JournalDraft Draft(Payment payment, Dictionary<Guid, OpenItem> items, Guid receivablesId)
    {
        var credits = payment.Allocations
            .Select(a => DraftLine.OnCredit(items[a.OpenItemId].AccountId, a.Amount) with { Text = items[a.OpenItemId].DocumentNumber }).ToList();
        if (payment.Unallocated != 0) credits.Add(DraftLine.OnCredit(receivablesId, payment.Unallocated));
        return new JournalDraft
        {
            SourceType = Payment.SourceType, SourceId = payment.Id, DocumentNumber = payment.Number, DocumentDate = payment.Date, PostingDate = payment.Date,
            Text = PaymentTexts.PostingText.With(payment.Number).In(Languages.German), Currency = payment.Currency,
            Lines =
            [
                DraftLine.OnDebit(payment.AccountId, payment.Amount) with { ContraAccountId = receivablesId },
                .. credits.Select(l => l with { PartyId = payment.PartyId, ContraAccountId = payment.AccountId }),
            ],
        };
    }

    /// <summary>Every allocation must fit: all errors at once, each at its field.</summary>
    static async Task<(string PartyName, Dictionary<Guid, OpenItem> ById)> CheckAsync(ErpDb db, PaymentForm form, string currency, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        if (!await db.Accounts.AnyAsync(a => a.Id == form.AccountId && a.Active && (a.Use == Accounts.AccountUse.Bank || a.Use == Accounts.AccountUse.Cash), ct))
            errors.Add(new(nameof(form.AccountId), PaymentTexts.NoMoneyAccount));
        var partyName = await db.Parties.Where(p => p.Id == form.PartyId).Select(p => p.Name).FirstOrDefaultAsync(ct);
        if (partyName is null) errors.Add(new(nameof(form.PartyId), PaymentTexts.UnknownParty));
        var allocated = form.Allocations.Sum(a => a.Amount);
        if (allocated > form.Amount) errors.Add(new(nameof(form.Allocations), PaymentTexts.OverAllocated.With(allocated, form.Amount)));

        var ids = form.Allocations.Select(a => a.OpenItemId).ToList();
        var items = await db.OpenItems.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var seen = new HashSet<Guid>();
        for (var i = 0; i < form.Allocations.Count; i++)
            if (Fault(form, form.Allocations[i], items, seen, currency) is { } says)
                errors.Add(new($"{nameof(form.Allocations)}[{i}].{nameof(PaymentAllocationForm.Amount)}", says));
        return errors.Count == 0 ? (partyName!, items) : throw new InvalidInputException(errors);
    }

    static Message? Fault(PaymentForm form, PaymentAllocationForm allocation, Dictionary<Guid, OpenItem> items, HashSet<Guid> seen, string currency)
    {
        if (!items.TryGetValue(allocation.OpenItemId, out var item)) return OpenItemTexts.Unknown;
        if (item.PartyId != form.PartyId) return PaymentTexts.OtherParty.With(item.DocumentNumber);
        if (item.Currency != currency) return PaymentTexts.OtherCurrency.With(item.DocumentNumber, item.Currency);
        if (!seen.Add(item.Id)) return PaymentTexts.Twice.With(item.DocumentNumber);
        return item.MaySettle(allocation.Amount) ? null : OpenItemTexts.MoreThanOpen.With(item.DocumentNumber, item.Open);
    }
}
