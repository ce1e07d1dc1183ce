using System.Text.Json.Serialization;
using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>A quote in a list.</summary>
public sealed class QuoteRow : IRow
{
    public Guid Id { get; init; }

    public string? Number { get; init; }

    public int Revision { get; init; }

    public QuoteState State { get; init; }

    public DateOnly QuoteDate { get; init; }

    public DateOnly ValidUntil { get; init; }

    public Guid CustomerId { get; init; }

    public string CustomerNumber { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public string? CustomerReference { get; init; }

    /// <summary>Number of the project its revenue is for.</summary>
    public string? CostObject { get; init; }

    public decimal Net { get; init; }

    public decimal Gross { get; init; }

    /// <summary>Net amount in the currency of the books.</summary>
    public decimal HomeNet { get; init; }

    /// <summary>Gross amount in the currency of the books.</summary>
    public decimal HomeGross { get; init; }

    /// <summary>What the lines of known cost leave over; nothing without the right to it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Margin { get; init; }

    /// <summary>The same in per cent of their net amount.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MarginPercent { get; init; }

    public string Currency { get; init; } = "";

    /// <summary>What the quick search looks in.</summary>
    [JsonIgnore]
    public string SearchText { get; init; } = "";
}

/// <summary>Everything about one quote.</summary>
/// <param name="Form">What can be changed while it is a draft.</param>
/// <param name="Versions">All versions of it, this one among them, the latest first.</param>
/// <param name="Order">The order that came of it.</param>
public sealed record QuoteDetail(
    Guid Id, int Version, string? Number, int Revision, QuoteState State, string? DeclineReason, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt,
    DocumentCustomer Customer, TermsOfPayment Terms, QuoteForm Form, IReadOnlyList<DocumentLine> Lines, DocumentTotals Totals, IReadOnlyList<QuoteRow> Versions,
    DocumentLink? Order)
{
    /// <summary>ISO 4217 code of its amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>What it comes to in the currency of the books; nothing where it is in that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HomeTotals? Home { get; init; }

    /// <summary>What it and its lines leave over; nothing without the right to it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentMargin? Margin { get; init; }
}
