namespace Erp.Sales.Documents;

/// <summary>What a line of a document is.</summary>
public enum LineKind
{
    /// <summary>Something sold: has quantity, price and tax, and counts.</summary>
    Item,

    /// <summary>Words between the items, such as a heading.</summary>
    Text,

    /// <summary>The sum of the items since the last subtotal. It adds nothing to the document.</summary>
    Subtotal,
}
