using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Taxes;
using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Purchasing.Bills;

sealed class BillConfiguration : IEntityTypeConfiguration<Bill>, IEntityTypeConfiguration<BillLine>
{
    /// <summary>Up to 99.99 %.</summary>
    const int PercentPrecision = 4;
    const int PercentScale = 2;

    public void Configure(EntityTypeBuilder<Bill> builder)
    {
        builder.ToTable("bills");
        builder.Property(b => b.Number).HasMaxLength(PurchaseLimits.Number);
        builder.Property(b => b.InvoiceNumber).HasMaxLength(PurchaseLimits.InvoiceNumber);
        builder.Property(b => b.NumberKey).HasMaxLength(PurchaseLimits.InvoiceNumber);
        builder.Property(b => b.DiscountPercent).HasPrecision(PercentPrecision, PercentScale);
        builder.Property(b => b.Note).HasMaxLength(PurchaseLimits.Note);
        builder.Property(b => b.CancelReason).HasMaxLength(PurchaseLimits.Reason);
        builder.HasOne<Party>().WithMany().HasForeignKey(b => b.SupplierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PurchaseRequest>().WithMany().HasForeignKey(b => b.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Lines).WithOne().HasForeignKey(l => l.BillId).OnDelete(DeleteBehavior.Cascade);
        // Whoever saves a bill has its lines at hand: its search words are taken from them.
        builder.Navigation(b => b.Lines).AutoInclude();
        builder.HasSearchText(b => b.SearchText);
        builder.HasIndex(b => b.Number).IsUnique();
        builder.HasIndex(b => new { b.InvoiceDate, b.Id });
        // One that was cancelled may be entered anew.
        builder.HasIndex(b => new { b.SupplierId, b.NumberKey }).IsUnique().HasFilter($"state <> '{nameof(BillState.Cancelled)}'");
        DatabaseErrors.Explain("ux_bills_supplier_id_number_key", BillTexts.Twice, nameof(Bill.InvoiceNumber));
        DatabaseErrors.Explain("fk_bills_supplier_id", BillTexts.SupplierUnknown, nameof(Bill.SupplierId));
    }

    public void Configure(EntityTypeBuilder<BillLine> builder)
    {
        builder.ToTable("bill_lines");
        builder.Property(l => l.ItemNumber).HasMaxLength(ItemLimits.Number);
        builder.Property(l => l.Text).HasMaxLength(PurchaseLimits.Text);
        builder.Property(l => l.Quantity).HasPrecision(PurchaseLimits.QuantityPrecision, Money.QuantityDecimals);
        builder.Property(l => l.UnitPrice).HasPrecision(PurchaseLimits.PricePrecision, Money.PriceDecimals);
        builder.Property(l => l.PaidRate).HasPrecision(PercentPrecision, PercentScale);
        builder.Property(l => l.CostCategory).HasMaxLength(PurchaseLimits.CostCategory);
        builder.HasOne<Item>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(l => l.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CostObject>().WithMany().HasForeignKey(l => l.CostObjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PurchaseRequestLine>().WithMany().HasForeignKey(l => l.RequestLineId).OnDelete(DeleteBehavior.Restrict);
        DatabaseErrors.Explain("fk_bill_lines_item_id", BillTexts.ItemUnknown, nameof(Bill.Lines));
        DatabaseErrors.Explain("fk_bill_lines_account_id", BillTexts.AccountUnknown, nameof(Bill.Lines));
    }
}
