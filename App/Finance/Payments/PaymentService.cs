using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>Records and cancels payments of customers and to suppliers, and what either is paid back.</summary>
public sealed class PaymentService(
    UnitOfWork work, OpenItems openItems, Bookkeeping books, PaymentPosting posting, AdvanceTaxes advanceTaxes, ExchangeRates rates, Numbers numbers, TimeProvider clock)
{
    /// <summary>
    /// Records money that came in, went out or was paid back, or credits set off against debts: posts it from the bank or cash account against receivables or payables
    /// and settles the items it is allocated to; a cash discount takes its part of the tax back (§ 17 UStG), and the tax on a down payment comes to be owed, as of the
    /// day of the payment even where the supply was billed since. In another currency than the books, what it is worth beyond its items is an exchange gain or loss.
    /// </summary>
    /// <returns>Key of the payment.</returns>
    /// <exception cref="InvalidInputException">A field is wrong; it is dated after today; more is allocated than was paid or than an item has open; money paid out or a
    /// set-off is not allocated to the cent; a discount is more than the terms or goodwill allow.</exception>
    /// <exception cref="BusinessRuleException">The period is closed; the currency is unknown, or has no rate by that day where the form does not say what the payment came to.</exception>
    public Task<Guid> RecordAsync(PaymentForm form, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.RecordPayment, form, async db =>
        {
            FormCheck.Require(form);
            var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
            var currency = form.Currency.Trimmed()?.ToUpperInvariant() ?? settings.Currency;
            var items = await CheckAsync(db, form, currency, ct);
            var payment = new Payment(form, items.PartyName, currency, await HomeAmountAsync(db, form, currency, settings.Currency, ct));
            foreach (var allocation in payment.Allocations) allocation.Settle(db, items.ById[allocation.OpenItemId]);

            payment.Enter(await numbers.NextAsync(db, FinanceNumbers.Payment, payment.Date, ct));
            db.Add(payment);
            if (payment.Unallocated != 0)
                await openItems.CreateAsync(db, new NewOpenItem(
                    Payment.SourceType, payment.Id, payment.Number, payment.Date, payment.Date, payment.PartyId, payment.PartyName, settings.ControlAccountId(payment.Side),
                    -payment.Unallocated, payment.Currency, -payment.HomeShares()[^1], Side: payment.Side), ct);
            await books.PostAsync(db, settings, await posting.DraftAsync(db, payment, items.ById, settings, ct), ct);
            foreach (var allocation in payment.Allocations) await MoveTaxAsync(db, settings, items.ById[allocation.OpenItemId], allocation.Settled, payment.Date, ct);
            return payment.Id;
        }, ct);

    /// <summary>Takes a payment back, as when it was recorded by mistake or the bank returned it: reverses its entry and opens the items again; the tax on a down payment waits again.</summary>
    /// <param name="id">The payment.</param>
    /// <param name="reason">Why; kept with the payment and the reversing entry.</param>
    /// <param name="date">As of which day; today where none is given. A mistake never was: then it is the day of the payment, so that the bank account is right on every day between.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidInputException">The date lies before that of the payment, or in the future.</exception>
    /// <exception cref="BusinessRuleException">It is already cancelled, no reason is given, a credit it left was used since, or the period is closed.</exception>
    public Task CancelAsync(Guid id, string reason, DateOnly? date = null, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.CancelPayment, new { id, reason, date }, db => CancelAsync(db, id, reason, date, ct), ct);

    /// <summary>The same as a step of a larger command. Joins the caller's transaction.</summary>
    internal async Task CancelAsync(ErpDb db, Guid id, string reason, DateOnly? date, CancellationToken ct)
    {
        var payment = await db.Payments.Include(p => p.Allocations).RequireAsync(id, ct);
        var day = Bookkeeping.ReversalDay(date, payment.Date, clock.Today());
        payment.Cancel(Bookkeeping.Reason(reason), day);
        if (await db.OpenItems.AnyAsync(i => i.SourceType == Payment.SourceType && i.SourceId == id && i.Open != i.Amount, ct))
            throw new BusinessRuleException(PaymentTexts.CreditUsed);
        await OpenItems.CancelAsync(db, Payment.SourceType, id, day, ct);
        var itemIds = payment.Allocations.Select(a => a.OpenItemId).ToList();
        var items = await db.OpenItems.Where(i => itemIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        foreach (var allocation in payment.Allocations) OpenItems.Reopen(db, items[allocation.OpenItemId], allocation.Settled, allocation.HomeSettled);
        await books.ReverseAsync(db, Payment.SourceType, id, day, reason, ct);
        var settings = await Bookkeeping.SettingsForPostingAsync(db, ct);
        foreach (var allocation in payment.Allocations) await MoveTaxAsync(db, settings, items[allocation.OpenItemId], -allocation.Settled, day, ct);
    }

    /// <summary>The tax on a down payment follows what is received of it.</summary>
    Task MoveTaxAsync(ErpDb db, FinanceSettings settings, OpenItem item, decimal settled, DateOnly date, CancellationToken ct) =>
        item.TaxOnReceipt ? advanceTaxes.AlignAsync(db, settings, item, date, ct) : advanceTaxes.BringForwardAsync(db, settings, item, settled, date, ct);

    /// <summary>What the payment is worth in the books: what the bank booked, else by the rate of the day.</summary>
    async Task<decimal> HomeAmountAsync(ErpDb db, PaymentForm form, string currency, string home, CancellationToken ct)
    {
        if (currency == home)
            return form.HomeAmount is null || form.HomeAmount == form.Amount ? form.Amount : throw new InvalidInputException(nameof(form.HomeAmount), PaymentTexts.HomeDiffers.With(home));
        if (form.Amount == 0) return form.HomeAmount is null or 0 ? 0 : throw new InvalidInputException(nameof(form.HomeAmount), PaymentTexts.OtherSign);
        if (form.HomeAmount is { } credited)
        {
            if (Math.Sign(credited) != Math.Sign(form.Amount)) throw new InvalidInputException(nameof(form.HomeAmount), PaymentTexts.OtherSign);
            await rates.RequireCurrencyAsync(db, currency, ct);
            return credited;
        }

        var worth = Money.ToHome(form.Amount, (await rates.RequireAsync(db, currency, form.Date, ct)).Rate);
        return worth != 0 ? worth : throw new InvalidInputException(nameof(form.HomeAmount), PaymentTexts.WorthNothing.With(home));
    }

    /// <summary>Every allocation must fit: all errors at once, each at its field.</summary>
    async Task<(string PartyName, Dictionary<Guid, OpenItem> ById)> CheckAsync(ErpDb db, PaymentForm form, string currency, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        if (form.Date > clock.Today()) errors.Add(new(nameof(form.Date), PaymentTexts.InFuture));
        if (form is { Amount: 0, Allocations.Count: 0 }) errors.Add(new(nameof(form.Amount), PaymentTexts.NothingPaid));
        if (form.Amount != 0 && !await db.Accounts.AnyAsync(a => a.Id == form.AccountId && a.Active && (a.Use == Accounts.AccountUse.Bank || a.Use == Accounts.AccountUse.Cash), ct))
            errors.Add(new(nameof(form.AccountId), PaymentTexts.NoMoneyAccount));
        var partyName = await db.Parties.Where(p => p.Id == form.PartyId).Select(p => p.Name).FirstOrDefaultAsync(ct);
        if (partyName is null) errors.Add(new(nameof(form.PartyId), PaymentTexts.UnknownParty));
        var allocated = form.Allocations.Sum(a => a.Amount);
        if (form.Amount <= 0 && allocated != form.Amount) errors.Add(new(nameof(form.Allocations), PaymentTexts.NotExact.With(form.Amount, allocated)));
        else if (allocated > form.Amount) errors.Add(new(nameof(form.Allocations), PaymentTexts.OverAllocated.With(allocated, form.Amount)));

        var ids = form.Allocations.Select(a => a.OpenItemId).ToList();
        var items = await db.OpenItems.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var discounted = form.Allocations.Where(a => a.Discount != 0).Select(a => items.GetValueOrDefault(a.OpenItemId)).OfType<OpenItem>().Distinct().ToList();
        var limits = await CashDiscounts.LimitsAsync(db, discounted, form.Date, ct);
        var seen = new HashSet<Guid>();
        for (var i = 0; i < form.Allocations.Count; i++)
        {
            var (allocation, field) = (form.Allocations[i], $"{nameof(form.Allocations)}[{i}].");
            if (Fault(form, allocation, items, seen, currency) is { } says) errors.Add(new(field + nameof(allocation.Amount), says));
            else if (DiscountFault(allocation, items[allocation.OpenItemId], limits) is { } why) errors.Add(new(field + nameof(allocation.Discount), why));
        }

        return errors.Count == 0 ? (partyName!, items) : throw new InvalidInputException(errors);
    }

    static Message? Fault(PaymentForm form, PaymentAllocationForm allocation, Dictionary<Guid, OpenItem> items, HashSet<Guid> seen, string currency)
    {
        if (!items.TryGetValue(allocation.OpenItemId, out var item)) return OpenItemTexts.Unknown;
        if (item.Side != form.Side) return PaymentTexts.OtherSide.With(item.DocumentNumber);
        if (item.PartyId != form.PartyId) return PaymentTexts.OtherParty.With(item.DocumentNumber);
        if (item.Currency != currency) return PaymentTexts.OtherCurrency.With(item.DocumentNumber, item.Currency, currency);
        if (!seen.Add(item.Id)) return PaymentTexts.Twice.With(item.DocumentNumber);
        if (allocation is { Amount: 0, Discount: not 0 }) return PaymentTexts.DiscountAlone.With(item.DocumentNumber);
        return item.MaySettle(allocation.Amount) ? null : OpenItemTexts.MoreThanOpen.With(item.DocumentNumber, item.Open);
    }

    static Message? DiscountFault(PaymentAllocationForm allocation, OpenItem item, Dictionary<Guid, decimal> limits)
    {
        if (allocation.Discount == 0) return null;
        if (item.SourceType == Payment.SourceType) return PaymentTexts.NothingToDiscount.With(item.DocumentNumber);
        if (item.TaxOnReceipt) return PaymentTexts.NoDiscountOnAdvance.With(item.DocumentNumber);
        if (!item.MaySettle(allocation.Discount) || !item.MaySettle(allocation.Amount + allocation.Discount)) return OpenItemTexts.MoreThanOpen.With(item.DocumentNumber, item.Open);
        return Math.Abs(allocation.Discount) <= limits[item.Id] ? null : PaymentTexts.MoreThanDiscount.With(item.DocumentNumber, limits[item.Id]);
    }
}
