using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Purchasing.Contracts;

namespace Erp.Purchasing.Requests;

/// <summary>A purchase request as it is typed.</summary>
public sealed class PurchaseRequestForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>From whom; needed before it is approved.</summary>
    public Guid? SupplierId { get; set; }

    /// <summary>The day it is needed.</summary>
    [PlausibleDate]
    public DateOnly? WantedDate { get; set; }

    [StringLength(PurchaseLimits.Note)]
    public string? Note { get; set; }

    [Required, MinLength(1), MaxLength(PurchaseLimits.Lines)]
    public List<PurchaseRequestLineForm> Lines { get; set; } = [];

    /// <summary>A form to change a request in.</summary>
    public static PurchaseRequestForm Of(PurchaseRequest request) => new()
    {
        Version = request.Version, SupplierId = request.SupplierId, WantedDate = request.WantedDate, Note = request.Note,
        Lines = [.. request.Lines.Select(l => new PurchaseRequestLineForm
        {
            Id = l.Id, ItemId = l.ItemId, ItemNumber = l.ItemNumber, Text = l.Text, Quantity = l.Quantity, UnitCode = l.UnitCode, UnitPrice = l.UnitPrice, CostCategory = l.CostCategory,
        })],
    };
}

/// <summary>A line of a purchase request as it is typed.</summary>
public sealed class PurchaseRequestLineForm
{
    /// <summary>The line this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>The item; empty for free text.</summary>
    public Guid? ItemId { get; set; }

    [StringLength(ItemLimits.Number), OneLine]
    public string? ItemNumber { get; set; }

    [Required, StringLength(PurchaseLimits.Text), OneLine]
    public string Text { get; set; } = "";

    [Required, Positive, Between(0, PurchaseLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    [Required, StringLength(UnitLimits.Code), OneLine]
    public string UnitCode { get; set; } = "Stk";

    /// <summary>What one is thought to cost, net in euro.</summary>
    [Required, Between(0, PurchaseLimits.MostPrice), Decimals(Money.PriceDecimals)]
    public decimal? UnitPrice { get; set; } = 0;

    [StringLength(PurchaseLimits.CostCategory), OneLine]
    public string? CostCategory { get; set; }
}

/// <summary>Agreement to a request as whoever agrees has it in front of them.</summary>
public sealed class PurchaseApprovalForm : IVersionedForm
{
    public int Version { get; set; }
}

/// <summary>Why a request, as whoever decides has it in front of them, is rejected or cancelled.</summary>
public sealed class PurchaseReasonForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(PurchaseLimits.Reason)]
    public string Reason { get; set; } = "";
}
