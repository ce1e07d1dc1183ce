using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Purchasing.Receipts;

sealed class GoodsReceiptConfiguration : IEntityTypeConfiguration<GoodsReceipt>, IEntityTypeConfiguration<GoodsReceiptLine>
{
    public void Configure(EntityTypeBuilder<GoodsReceipt> builder)
    {
        builder.ToTable("goods_receipts");
        builder.Property(r => r.Number).HasMaxLength(PurchaseLimits.Number);
        builder.Property(r => r.RequestNumber).HasMaxLength(PurchaseLimits.Number);
        builder.Property(r => r.DeliveryNote).HasMaxLength(PurchaseLimits.DeliveryNote);
        builder.Property(r => r.Bin).HasMaxLength(PurchaseLimits.Bin);
        builder.Property(r => r.Reason).HasMaxLength(PurchaseLimits.Reason);
        builder.Ignore(r => r.Source);
        builder.HasOne<PurchaseRequest>().WithMany().HasForeignKey(r => r.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReceiptId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(r => r.Lines).AutoInclude();
        builder.HasSearchText(r => r.SearchText);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.Date, r.Id });
    }

    public void Configure(EntityTypeBuilder<GoodsReceiptLine> builder)
    {
        builder.ToTable("goods_receipt_lines");
        builder.Property(l => l.ItemNumber).HasMaxLength(ItemLimits.Number);
        builder.Property(l => l.Text).HasMaxLength(PurchaseLimits.Text);
        builder.Property(l => l.Quantity).HasPrecision(PurchaseLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitCode).HasMaxLength(UnitLimits.Code);
        builder.HasOne<PurchaseRequestLine>().WithMany().HasForeignKey(l => l.RequestLineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
