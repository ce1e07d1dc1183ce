using Erp.Platform.Work;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Sales.Quotes;

sealed class QuoteConfiguration : IEntityTypeConfiguration<Quote>, IEntityTypeConfiguration<QuoteLine>, IEntityTypeConfiguration<QuoteAdjustment>
{
    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder.ToTable("quotes");
        SalesDocumentMapping.MapDocument<Quote, QuoteLine>(builder);
        builder.Property(q => q.DeclineReason).HasMaxLength(SalesLimits.Reason);
        builder.HasMany(q => q.Lines).WithOne().HasForeignKey(l => l.QuoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(q => q.Adjustments).WithOne().HasForeignKey(a => a.QuoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Quote>().WithMany().HasForeignKey(q => q.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(q => q.Number).IsUnique();
        builder.HasIndex(q => new { q.OriginId, q.Revision }).IsUnique();
        builder.HasIndex(q => new { q.QuoteDate, q.Id });
        DatabaseErrors.Explain("ux_quotes_origin_id_revision", QuoteTexts.VersionInWork);
    }

    public void Configure(EntityTypeBuilder<QuoteAdjustment> builder)
    {
        builder.ToTable("quote_adjustments");
        SalesDocumentMapping.MapAdjustment(builder);
    }

    public void Configure(EntityTypeBuilder<QuoteLine> builder)
    {
        builder.ToTable("quote_lines");
        SalesDocumentMapping.MapLine(builder);
    }
}
