using System.Text.Json.Serialization;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Sales.Quotes;

namespace Erp.Sales.Contracts;

/// <summary>What came of a quote so far.</summary>
public enum QuoteAnswer
{
    /// <summary>It is being written, or the customer has not answered.</summary>
    Open,

    /// <summary>The customer took it.</summary>
    Accepted,

    /// <summary>The customer does not want it, or its last valid day passed.</summary>
    Refused,
}

/// <summary>A quote as modules above see it; one that a later version superseded is not shown.</summary>
/// <param name="FirstId">Its first version, by which all versions are known.</param>
/// <param name="Number">None while it is being written.</param>
/// <param name="Net">In its own currency.</param>
/// <param name="HomeNet">In the currency of the books.</param>
public sealed record OfferedQuote(Guid Id, Guid FirstId, string? Number, int Revision, DateOnly Date, DateOnly ValidUntil, string Currency, decimal Net, decimal HomeNet, QuoteAnswer Answer)
{
    internal QuoteState State { get; init; }

    /// <summary>Its state in words.</summary>
    [JsonIgnore]
    public Text Label => Quote.Transitions.Label(State);

    /// <summary>How its state looks.</summary>
    [JsonIgnore]
    public Tone Tone => Quote.Transitions.Tone(State);
}
