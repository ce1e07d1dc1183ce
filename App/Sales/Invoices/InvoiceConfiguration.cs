using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Invoices;

sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>, IEntityTypeConfiguration<InvoiceLine>
{
    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("invoices");
        SalesDocumentMapping.MapDocument<Invoice, InvoiceLine>(builder);
        builder.Property(i => i.ReversesNumber).HasMaxLength(Platform.Numbering.NumberPattern.MaxLength);
        builder.Property(i => i.CancelReason).HasMaxLength(SalesLimits.Reason);
        builder.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Order>().WithMany().HasForeignKey(i => i.OrderId).OnDelete(DeleteBehavior.Restrict);
        // Unique: an invoice is taken back once.
        builder.HasOne<Invoice>().WithOne().HasForeignKey<Invoice>(i => i.ReversesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.InvoiceDate, i.Id });
    }

    public void Configure(EntityTypeBuilder<InvoiceLine> builder)
    {
        builder.ToTable("invoice_lines");
        SalesDocumentMapping.MapLine(builder);
        builder.HasOne<OrderLine>().WithMany().HasForeignKey(l => l.OrderLineId).OnDelete(DeleteBehavior.Restrict);
    }
}
