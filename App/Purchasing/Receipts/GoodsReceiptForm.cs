using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Receipts;

/// <summary>What came of a purchase request, as it is typed. The version is that of the request whoever receives has in front of them.</summary>
public sealed class GoodsReceiptForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The day the goods came; not in the future.</summary>
    [Required, PlausibleDate]
    public DateOnly? Date { get; set; }

    /// <summary>Number of the supplier's delivery note.</summary>
    [StringLength(PurchaseLimits.DeliveryNote), OneLine]
    public string? DeliveryNote { get; set; }

    /// <summary>Where goods that are kept in stock are put; left empty, the first bin of the usual warehouse.</summary>
    public Guid? BinId { get; set; }

    /// <summary>More came than was ordered, and is kept all the same.</summary>
    public bool TakesMore { get; set; }

    /// <summary>Nothing more comes: the rest of the request is given up.</summary>
    public bool EndsRequest { get; set; }

    [Required, MaxLength(PurchaseLimits.Lines)]
    public List<GoodsReceiptLineForm> Lines { get; set; } = [];

    /// <summary>Everything of a request that has yet to come.</summary>
    internal static GoodsReceiptForm Of(PurchaseRequest request, DateOnly date) => new()
    {
        Version = request.Version, Date = date, Lines = [.. request.Lines.Select(l => new GoodsReceiptLineForm { RequestLineId = l.Id, Quantity = l.Open })],
    };
}

/// <summary>How much came of one line of the request.</summary>
public sealed class GoodsReceiptLineForm
{
    [Required]
    public Guid? RequestLineId { get; set; }

    /// <summary>How much came, in the unit of the line; 0 where nothing did.</summary>
    [Required, Between(0, PurchaseLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; }
}
