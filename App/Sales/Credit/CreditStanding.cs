using Erp.Platform.Texts;

namespace Erp.Sales.Credit;

/// <summary>How far a customer's credit is used. Amounts in euro with tax.</summary>
/// <param name="Limit">What they may owe at most; null without a limit.</param>
/// <param name="OpenItems">What they owe from issued invoices.</param>
/// <param name="Ordered">What confirmed orders still bring.</param>
/// <param name="Check">What the company does about an order beyond the limit.</param>
public sealed record CreditStanding(decimal? Limit, decimal OpenItems, decimal Ordered, CreditCheck Check)
{
    /// <summary>What is used already.</summary>
    public decimal Used => OpenItems + Ordered;

    /// <summary>Whether one more order goes beyond the limit.</summary>
    public bool IsExceededBy(decimal amount) => Limit is { } limit && Used + amount > limit;

    /// <summary>Whether one more order is refused without an approval.</summary>
    public bool Refuses(decimal amount) => Check == CreditCheck.Block && IsExceededBy(amount);

    /// <summary>The figures by which the limit is exceeded.</summary>
    public Message Sentence(decimal amount) => CreditTexts.Figures.With(Limit ?? 0, OpenItems, Ordered, amount, Used + amount);
}
