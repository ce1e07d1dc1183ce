using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>Why lines of a document are taxed as they are.</summary>
/// <param name="Numbers">The lines it holds for, as they are numbered on the document.</param>
/// <param name="Says">The reason with its paragraph.</param>
public sealed record TaxSentence(IReadOnlyList<int> Numbers, string Says)
{
    /// <summary>The reasons for the lines of a document that stands, each once.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="countryCode">Where its goods go.</param>
    public static IReadOnlyList<TaxSentence> Of(IReadOnlyList<DocumentLine> lines, string countryCode) =>
        Of(lines.Where(l => l.Kind == LineKind.Item).Select(l => TaxDetermination.Explain(l.TaxCategory!.Value, l.TaxCode, l.TaxRate, countryCode)));

    /// <summary>Each reason once, with the numbers of the items it is the reason of.</summary>
    internal static IReadOnlyList<TaxSentence> Of(IEnumerable<Message?> reasons) =>
        [
            .. reasons.Select((reason, i) => (Number: i + 1, Says: reason?.ToString())).Where(r => r.Says is not null).GroupBy(r => r.Says!)
                .Select(g => new TaxSentence([.. g.Select(r => r.Number)], g.Key)),
        ];
}
