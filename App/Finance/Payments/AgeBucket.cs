using Erp.Finance.Contracts;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Finance.Payments;

/// <summary>What is owed of one age.</summary>
/// <param name="Label">The age in words.</param>
/// <param name="Amount">What is owed; below zero where credits outweigh.</param>
/// <param name="Due">Days on which such items fell due, in the neutral form of a list's filter.</param>
/// <param name="Colour">How it is drawn: the older, the more urgent.</param>
/// <param name="Side">Customers or suppliers.</param>
public sealed record AgeBucket(Text Label, decimal Amount, string? Due, string Colour, OpenItemSide Side)
{
    /// <summary>The ages in order, seen from a day.</summary>
    public static IReadOnlyList<AgeBucket> Of(AgedAmounts amounts, DateOnly today, OpenItemSide side = OpenItemSide.Receivable) =>
    [
        new(OpenItemTexts.NotDue, amounts.NotDue, GridRange.Of(today, null), "var(--accent)", side),
        new(OpenItemTexts.UpTo30, amounts.UpTo30, GridRange.Of(today.AddDays(-30), today.AddDays(-1)), "var(--age-1)", side),
        new(OpenItemTexts.UpTo60, amounts.UpTo60, GridRange.Of(today.AddDays(-60), today.AddDays(-31)), "var(--age-2)", side),
        new(OpenItemTexts.UpTo90, amounts.UpTo90, GridRange.Of(today.AddDays(-90), today.AddDays(-61)), "var(--age-3)", side),
        new(OpenItemTexts.Over90, amounts.Over90, GridRange.Of(null, today.AddDays(-91)), "var(--age-4)", side),
    ];

    /// <summary>Where the items of this age are listed.</summary>
    public string Href => $"{OpenItemListPage.Path(Side)}?f.dueDate={Due}";

    /// <summary>Height of its column.</summary>
    public double Height => (double)Amount;
}
