namespace Erp.Finance.Payments;

/// <summary>How an incoming amount is put on open items while a payment is typed.</summary>
public static class PaymentAllocating
{
    /// <summary>Puts the amount on what has been due longest, then the next, until it is used up. Credits of the customer are left alone.</summary>
    /// <param name="form">The payment.</param>
    /// <param name="items">The customer's open items, the longest due first.</param>
    public static void OldestFirst(this PaymentForm form, IEnumerable<OpenItemRow> items)
    {
        form.Allocations.Clear();
        var left = form.Amount;
        foreach (var item in items.Where(i => i.Open > 0))
        {
            if (left <= 0) return;
            var part = Math.Min(left, item.Open);
            form.Allocations.Add(new() { OpenItemId = item.Id, Amount = part });
            left -= part;
        }
    }

    /// <summary>Settles everything, credits too: the amount becomes what is owed in all.</summary>
    public static void Everything(this PaymentForm form, IReadOnlyList<OpenItemRow> items)
    {
        form.Amount = Math.Max(items.Sum(i => i.Open), 0);
        form.Allocations = [.. items.Select(i => new PaymentAllocationForm { OpenItemId = i.Id, Amount = i.Open })];
    }

    /// <summary>Puts an amount on one item; nothing takes it off.</summary>
    public static void Put(this PaymentForm form, Guid openItemId, decimal amount)
    {
        var known = form.Allocations.Find(a => a.OpenItemId == openItemId);
        if (amount == 0 && known is not null) form.Allocations.Remove(known);
        else if (known is not null) known.Amount = amount;
        else if (amount != 0) form.Allocations.Add(new() { OpenItemId = openItemId, Amount = amount });
    }

    /// <summary>What is put on one item.</summary>
    public static decimal On(this PaymentForm form, Guid openItemId) => form.Allocations.Find(a => a.OpenItemId == openItemId)?.Amount ?? 0;

    /// <summary>What is put on items in all.</summary>
    public static decimal Allocated(this PaymentForm form) => form.Allocations.Sum(a => a.Amount);
}
