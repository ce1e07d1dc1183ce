using Erp.Catalog.Contracts;
using Erp.Finance.Taxes;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Invoices;

sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>, IEntityTypeConfiguration<InvoiceLine>, IEntityTypeConfiguration<InvoiceAdjustment>, IEntityTypeConfiguration<InvoiceDeduction>,
    IEntityTypeConfiguration<InvoiceRest>
{
    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("invoices");
        SalesDocumentMapping.MapDocument<Invoice, InvoiceLine>(builder);
        builder.Property(i => i.PrecedingNumber).HasMaxLength(Platform.Numbering.NumberPattern.MaxLength);
        builder.Property(i => i.CancelReason).HasMaxLength(SalesLimits.Reason);
        builder.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(i => i.PrecedingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Adjustments).WithOne().HasForeignKey(a => a.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Deductions).WithOne().HasForeignKey(d => d.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Rests).WithOne().HasForeignKey(r => r.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(i => i.DeductedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.PrecedingId);
        // An invoice is taken back once, however many credit notes it has.
        builder.HasIndex(i => i.PrecedingId, "TakenBackOnce").IsUnique().HasFilter($"kind = '{nameof(InvoiceKind.Reversal)}'");
        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => new { i.InvoiceDate, i.Id });
    }

    public void Configure(EntityTypeBuilder<InvoiceDeduction> builder)
    {
        builder.ToTable("invoice_deductions");
        builder.Property(d => d.Number).HasMaxLength(Platform.Numbering.NumberPattern.MaxLength);
        builder.Property(d => d.TaxRate).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
        builder.Property(d => d.Rate).HasPrecision(PriceLimits.RatePrecision, PriceLimits.RateDecimals);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(d => d.DownPaymentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TaxCode>().WithMany().HasForeignKey(d => d.TaxCodeId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(d => d.Gross);
    }

    public void Configure(EntityTypeBuilder<InvoiceRest> builder)
    {
        builder.ToTable("invoice_rests");
        builder.Property(r => r.TaxRate).HasPrecision(SalesLimits.PercentPrecision, SalesLimits.PercentDecimals);
    }

    public void Configure(EntityTypeBuilder<InvoiceAdjustment> builder)
    {
        builder.ToTable("invoice_adjustments");
        SalesDocumentMapping.MapAdjustment(builder);
        builder.HasOne<OrderAdjustment>().WithMany().HasForeignKey(a => a.OrderAdjustmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InvoiceAdjustment>().WithMany().HasForeignKey(a => a.CreditsAdjustmentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InvoiceLine> builder)
    {
        builder.ToTable("invoice_lines");
        SalesDocumentMapping.MapLine(builder);
        builder.HasOne<Order>().WithMany().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InvoiceLine>().WithMany().HasForeignKey(l => l.CreditsLineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrderLine>().WithMany().HasForeignKey(l => l.OrderLineId).OnDelete(DeleteBehavior.Restrict);
    }
}
