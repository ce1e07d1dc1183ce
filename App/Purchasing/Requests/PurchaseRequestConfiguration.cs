using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Purchasing.Requests;

sealed class PurchaseRequestConfiguration : IEntityTypeConfiguration<PurchaseRequest>, IEntityTypeConfiguration<PurchaseRequestLine>
{
    public void Configure(EntityTypeBuilder<PurchaseRequest> builder)
    {
        builder.ToTable("purchase_requests");
        builder.Property(r => r.Number).HasMaxLength(PurchaseLimits.Number);
        builder.Property(r => r.Note).HasMaxLength(PurchaseLimits.Note);
        builder.Property(r => r.Reason).HasMaxLength(PurchaseLimits.Reason);
        builder.Property(r => r.SourceType).HasMaxLength(PurchaseLimits.SourceType);
        builder.Property(r => r.SourceNumber).HasMaxLength(PurchaseLimits.SourceNumber);
        builder.HasOne<Party>().WithMany().HasForeignKey(r => r.SupplierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.RequestId).OnDelete(DeleteBehavior.Cascade);
        // Whoever saves a request has its lines at hand: its search words are taken from them.
        builder.Navigation(r => r.Lines).AutoInclude();
        builder.HasSearchText(r => r.SearchText);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.State, r.WantedDate });
        builder.HasIndex(r => new { r.SourceType, r.SourceId });
        DatabaseErrors.Explain("fk_purchase_requests_supplier_id", PurchaseRequestTexts.SupplierUnknown, nameof(PurchaseRequest.SupplierId));
    }

    public void Configure(EntityTypeBuilder<PurchaseRequestLine> builder)
    {
        builder.ToTable("purchase_request_lines");
        builder.Ignore(l => l.Amount);
        builder.Ignore(l => l.Open);
        builder.Property(l => l.ReceivedQuantity).HasPrecision(PurchaseLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.ItemNumber).HasMaxLength(ItemLimits.Number);
        builder.Property(l => l.Text).HasMaxLength(PurchaseLimits.Text);
        builder.Property(l => l.Quantity).HasPrecision(PurchaseLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitCode).HasMaxLength(UnitLimits.Code);
        builder.Property(l => l.UnitPrice).HasPrecision(PurchaseLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(l => l.CostCategory).HasMaxLength(PurchaseLimits.CostCategory);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("fk_purchase_request_lines_item_id", PurchaseRequestTexts.ItemUnknown, nameof(PurchaseRequest.Lines));
    }
}
