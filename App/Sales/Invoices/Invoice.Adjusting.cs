using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Invoices;

/// <summary>Its discounts and charges on the whole.</summary>
public sealed partial class Invoice
{
    readonly List<InvoiceAdjustment> adjustments = [];

    /// <summary>Discounts and charges on the whole as amounts, by position; of orders the share of what is billed.</summary>
    public IReadOnlyList<InvoiceAdjustment> Adjustments => adjustments;

    internal override IReadOnlyList<SalesAdjustment> Adjusted => adjustments;

    /// <summary>Takes what is due of the discounts and charges of the orders it bills; those of other orders go.</summary>
    internal void Share(IReadOnlyList<(OrderAdjustment Of, decimal Due, string? Text)> shares)
    {
        adjustments.RemoveAll(a => a.OrderAdjustmentId is { } id && shares.All(s => s.Of.Id != id));
        foreach (var (of, due, text) in shares)
        {
            if (adjustments.Find(a => a.OrderAdjustmentId == of.Id) is not { } part)
            {
                if (due == 0) continue;
                part = new(Id);
                part.Fill(adjustments.Count + 1, of.Content() with { Amount = due, Text = text });
                part.Bills(of.Id);
                adjustments.Add(part);
            }

            part.Follow(due);
        }

        Summarise();
    }

    /// <summary>Bills nothing of one on an order, as the invoice it stands in for did.</summary>
    internal void LeaveOut(InvoiceAdjustment billed)
    {
        var part = new InvoiceAdjustment(Id);
        part.Fill(adjustments.Count + 1, billed.Content() with { Id = null });
        part.Bills(billed.OrderAdjustmentId, billed.Own);
        adjustments.Add(part);
    }

    /// <summary>On a credit note, gives back what is due of the discounts and charges of its invoice.</summary>
    internal void GiveBack(Invoice credited, IReadOnlyList<AdjustmentPart> parts)
    {
        foreach (var adjustment in adjustments)
            if (parts.FirstOrDefault(p => p.IsGivenBackBy(adjustment)) is { } part) adjustment.Follow(-part.Due(this, credited));
        Summarise();
    }

    /// <summary>A part of one on an order or invoice that is left out is none of it: else it would come back with the next change.</summary>
    private protected override void FillAdjustments(IReadOnlyList<AdjustmentContent> contents) => Keep(
        adjustments, [.. contents, .. adjustments.Where(a => a.Follows && contents.All(c => c.Id != a.Id)).Select(a => a.Content() with { Amount = 0 })], () => new(Id));
}
