using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Sales.Chain;

/// <summary>A step on the way from offer to money.</summary>
public enum ChainStage
{
    Quote,
    Order,

    /// <summary>What asks for money in advance.</summary>
    DownPayment,
    Delivery,
    Invoice,

    /// <summary>What takes an invoice back, wholly or in part.</summary>
    Correction,
}

/// <summary>One document on that way.</summary>
/// <param name="Number">None while it is a draft.</param>
/// <param name="Gross">What it comes to; a delivery has no price.</param>
/// <param name="Href">Address of its page.</param>
public sealed record ChainNode(ChainStage Stage, Guid Id, string? Number, Text State, Tone Tone, decimal? Gross, string Currency, string Href);
