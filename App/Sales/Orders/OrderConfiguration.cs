using Erp.Sales.Documents;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Orders;

sealed class OrderConfiguration : IEntityTypeConfiguration<Order>, IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders");
        SalesDocumentMapping.MapDocument<Order, OrderLine>(builder);
        builder.Property(o => o.CancelReason).HasMaxLength(SalesLimits.Reason);
        builder.Property(o => o.CreditReason).HasMaxLength(SalesLimits.Reason);
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Quote>().WithMany().HasForeignKey(o => o.QuoteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.OrderDate, o.Id });
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
}
