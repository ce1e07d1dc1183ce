using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Items;

/// <summary>What a kit consists of: another item and how much of it one kit holds, in that item's own unit.</summary>
public sealed class KitPart : Entity, IPartOf
{
    KitPart() { }

    internal KitPart(Guid kitId, Guid itemId) => (KitId, ItemId) = (kitId, itemId);

    public Guid KitId { get; private set; }

    /// <summary>The part: goods, a service, or another kit.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>How much one kit holds, above zero, three decimals.</summary>
    public decimal Quantity { get; private set; }

    Guid IPartOf.RootId => KitId;

    internal void Hold(decimal quantity) => Quantity = quantity;
}

/// <summary>A part of a kit as it is typed.</summary>
public sealed class KitPartForm
{
    [Required]
    public Guid? ItemId { get; set; }

    [Required, Positive, Between(0, PriceLimits.MostQuantity), Decimals(Money.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;
}
