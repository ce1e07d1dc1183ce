using Erp.Platform.Amounts;

namespace Erp.Finance.Payments;

/// <summary>How an amount is put on open items while a payment is typed.</summary>
public static class PaymentAllocating
{
    /// <summary>
    /// Proposes what the amount pays: an item that it pays exactly, less its discount or in full; else what has been due longest, then the
    /// next, each less the discount that may still be taken, until it is used up. Credits of the
    /// customer are left alone, unless money is paid out: that goes to them in the same order, less the discount they bear.
    /// </summary>
    /// <param name="form">The payment.</param>
    /// <param name="items">The customer's open items, the longest due first.</param>
    public static void Distribute(this PaymentForm form, IEnumerable<OpenItemRow> items)
    {
        form.Allocations.Clear();
        var sign = form.Amount < 0 ? -1 : 1;
        var owed = items.Where(i => Math.Sign(i.Open) == sign).ToList();
        if (owed.Find(i => form.Amount == i.Open || form.Amount == i.Open - i.DiscountOn(form.Date)) is { } paid)
        {
            form.Put(paid.Id, form.Amount, paid.Open - form.Amount);
            return;
        }

        var left = form.Amount;
        foreach (var item in owed)
        {
            if (left * sign <= 0) return;
            var discount = item.DiscountOn(form.Date);
            var isCovered = left * sign >= (item.Open - discount) * sign;
            form.Put(item.Id, isCovered ? item.Open - discount : left, isCovered ? discount : 0);
            left -= form.On(item.Id);
        }

        TakeBackDiscounts(form, left, sign);
    }

    /// <summary>
    /// The customer's items are not what they were: lets go of what was put on those that are settled meanwhile, and proposes anew what nobody put there by hand.
    /// </summary>
    /// <param name="form">The payment.</param>
    /// <param name="items">The customer's open items by now, the longest due first.</param>
    /// <param name="byHand">Somebody said themselves what goes where.</param>
    /// <returns>Whether the allocation is another one.</returns>
    public static bool Follow(this PaymentForm form, IReadOnlyList<OpenItemRow> items, bool byHand)
    {
        var before = form.Allocations.Select(a => (a.OpenItemId, a.Amount, a.Discount)).ToList();
        if (byHand) form.Allocations.RemoveAll(a => items.All(i => i.Id != a.OpenItemId));
        else form.Distribute(items);
        return !before.SequenceEqual(form.Allocations.Select(a => (a.OpenItemId, a.Amount, a.Discount)));
    }

    /// <summary>Settles everything, credits too: the amount becomes what is owed in all, less the discounts that may still be taken; negative where more is to be paid back.</summary>
    public static void Everything(this PaymentForm form, IReadOnlyList<OpenItemRow> items)
    {
        form.Allocations.Clear();
        foreach (var item in items) form.Settle(item);
        form.Amount = form.Allocated();
    }

    /// <summary>Settles one item: what is open, less the discount that may still be taken.</summary>
    public static void Settle(this PaymentForm form, OpenItemRow item) => form.Put(item.Id, item.Open - item.DiscountOn(form.Date), item.DiscountOn(form.Date));

    /// <summary>Puts an amount on one item; nothing takes it off. A discount stays as far as it fits, and comes by itself with exactly what is owed less it.</summary>
    public static void Type(this PaymentForm form, OpenItemRow item, decimal amount)
    {
        var (allowed, sign) = (item.DiscountOn(form.Date), Math.Sign(item.Open));
        var fits = amount + allowed == item.Open ? allowed : sign * Math.Min(form.DiscountOn(item.Id) * sign, Math.Max((item.Open - amount) * sign, 0));
        form.Put(item.Id, amount, fits);
    }

    /// <summary>Puts an amount and a discount on one item; nothing of both takes it off.</summary>
    public static void Put(this PaymentForm form, Guid openItemId, decimal amount, decimal discount = 0)
    {
        var known = form.Allocations.Find(a => a.OpenItemId == openItemId);
        if (amount == 0 && discount == 0)
        {
            if (known is not null) form.Allocations.Remove(known);
            return;
        }

        if (known is null) form.Allocations.Add(known = new() { OpenItemId = openItemId });
        (known.Amount, known.Discount) = (amount, discount);
    }

    /// <summary>What is put on one item.</summary>
    public static decimal On(this PaymentForm form, Guid openItemId) => form.Allocations.Find(a => a.OpenItemId == openItemId)?.Amount ?? 0;

    /// <summary>The discount granted on one item.</summary>
    public static decimal DiscountOn(this PaymentForm form, Guid openItemId) => form.Allocations.Find(a => a.OpenItemId == openItemId)?.Discount ?? 0;

    /// <summary>What is put on items in all.</summary>
    public static decimal Allocated(this PaymentForm form) => form.Allocations.Sum(a => a.Amount);

    /// <summary>What of an item stays open.</summary>
    public static decimal Rest(this PaymentForm form, OpenItemRow item) => item.Open - form.On(item.Id) - form.DiscountOn(item.Id);

    /// <summary>The small difference on an item that may be granted as a cash discount; 0 when there is none or too much.</summary>
    public static decimal Offered(this PaymentForm form, OpenItemRow item) =>
        form.On(item.Id) > 0 && form.Rest(item) is var rest and > 0 && rest + form.DiscountOn(item.Id) <= Math.Max(Money.Percent(item.Open, CashDiscounts.Goodwill), item.DiscountOn(form.Date))
            ? rest
            : 0;

    /// <summary>More moved than is owed less the discounts: whoever paid did not take them, or not in full.</summary>
    static void TakeBackDiscounts(PaymentForm form, decimal left, int sign)
    {
        foreach (var allocation in form.Allocations.Where(a => a.Discount != 0))
        {
            var back = sign * Math.Min(left * sign, allocation.Discount * sign);
            (allocation.Amount, allocation.Discount, left) = (allocation.Amount + back, allocation.Discount - back, left - back);
        }
    }
}
