using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Inventory.Warehouses;
using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Numbering;
using Erp.Platform.Search;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Deliveries;

sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>, IEntityTypeConfiguration<DeliveryLine>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("deliveries");
        builder.Property(d => d.Number).HasMaxLength(NumberPattern.MaxLength);
        builder.Property(d => d.OrderNumber).HasMaxLength(NumberPattern.MaxLength);
        builder.Property(d => d.CustomerNumber).HasMaxLength(PartyLimits.Number);
        builder.Property(d => d.CustomerName).HasMaxLength(PartyLimits.Name);
        builder.HasAddress(d => d.CustomerAddress);
        builder.Property(d => d.Language).HasMaxLength(PartyLimits.Language);
        builder.Property(d => d.OwnReference).HasMaxLength(SalesLimits.Reference);
        builder.Property(d => d.CustomerReference).HasMaxLength(SalesLimits.Reference);
        builder.Property(d => d.FooterText).HasMaxLength(SalesLimits.Text);
        builder.Property(d => d.CancelReason).HasMaxLength(SalesLimits.Reason);
        builder.HasOne<Order>().WithMany().HasForeignKey(d => d.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PartyAddress>().WithMany().HasForeignKey(d => d.AddressId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(d => d.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(d => d.WarehouseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Lines).WithOne().HasForeignKey(l => l.DeliveryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => new { d.DeliveryDate, d.Id });
        builder.HasSearchText(d => d.SearchText);
    }

    public void Configure(EntityTypeBuilder<DeliveryLine> builder)
    {
        builder.ToTable("delivery_lines", table => table.HasCheckConstraint("ck_delivery_lines_quantity", "quantity > 0"));
        builder.Property(l => l.ItemNumber).HasMaxLength(ItemLimits.Number);
        builder.Property(l => l.Text).HasMaxLength(SalesLimits.LineText);
        builder.Property(l => l.Description).HasMaxLength(SalesLimits.LineDescription);
        builder.Property(l => l.Quantity).HasPrecision(SalesLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitCode).HasMaxLength(UnitLimits.Code);
        builder.Property(l => l.UnitName).HasMaxLength(UnitLimits.Name);
        builder.HasOne<OrderLine>().WithMany().HasForeignKey(l => l.OrderLineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
