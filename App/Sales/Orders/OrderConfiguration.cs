using Erp.Catalog.Items;
using Erp.Sales.Documents;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Orders;

sealed class OrderConfiguration : IEntityTypeConfiguration<Order>, IEntityTypeConfiguration<OrderLine>, IEntityTypeConfiguration<OrderAdjustment>, IEntityTypeConfiguration<OrderKitPart>
{
    const int PartDecimals = 6;

    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders");
        SalesDocumentMapping.MapDocument<Order, OrderLine>(builder);
        builder.Property(o => o.CancelReason).HasMaxLength(SalesLimits.Reason);
        builder.Property(o => o.CreditReason).HasMaxLength(SalesLimits.Reason);
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Adjustments).WithOne().HasForeignKey(a => a.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Quote>().WithMany().HasForeignKey(o => o.QuoteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.OrderDate, o.Id });
        // Few of many orders wait for their invoice: the start page adds up those alone.
        builder.HasIndex(o => o.ToInvoiceNet).HasFilter("to_invoice_net <> 0");
    }

    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("order_lines");
        SalesDocumentMapping.MapLine(builder);
        builder.Property(l => l.InvoicedQuantity).HasPrecision(SalesLimits.QuantityPrecision, Platform.Amounts.Money.QuantityDecimals);
        builder.Property(l => l.IssuedQuantity).HasPrecision(SalesLimits.QuantityPrecision, Platform.Amounts.Money.QuantityDecimals);
        builder.Property(l => l.DeliveredQuantity).HasPrecision(SalesLimits.QuantityPrecision, Platform.Amounts.Money.QuantityDecimals);
        builder.Ignore(l => l.OpenQuantity);
        builder.Ignore(l => l.ToDeliver);
    }

    public void Configure(EntityTypeBuilder<OrderAdjustment> builder)
    {
        builder.ToTable("order_adjustments");
        SalesDocumentMapping.MapAdjustment(builder);
    }

    public void Configure(EntityTypeBuilder<OrderKitPart> builder)
    {
        builder.ToTable("order_kit_parts");
        // Parts of parts multiply: three decimals each, and the factor of the unit.
        builder.Property(p => p.Quantity).HasPrecision(SalesLimits.QuantityPrecision + PartDecimals, Platform.Amounts.Money.QuantityDecimals + PartDecimals);
        builder.HasOne<Order>().WithMany().HasForeignKey(p => p.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OrderLine>().WithMany().HasForeignKey(p => p.OrderLineId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Item>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
