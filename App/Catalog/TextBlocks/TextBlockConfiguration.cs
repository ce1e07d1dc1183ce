using Erp.Catalog.Contracts;
using Erp.Platform.Search;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Catalog.TextBlocks;

sealed class TextBlockConfiguration : IEntityTypeConfiguration<TextBlock>
{
    public void Configure(EntityTypeBuilder<TextBlock> builder)
    {
        builder.ToTable("text_blocks");
        builder.Property(b => b.Code).HasMaxLength(TextBlockLimits.Code);
        builder.Property(b => b.TitleDe).HasMaxLength(TextBlockLimits.Title);
        builder.Property(b => b.TitleEn).HasMaxLength(TextBlockLimits.Title);
        builder.Property(b => b.TextDe).HasMaxLength(TextBlockLimits.Text);
        builder.Property(b => b.TextEn).HasMaxLength(TextBlockLimits.Text);
        builder.HasSearchText(b => b.SearchText);
        builder.HasIndex(b => b.Code).IsUnique();
        DatabaseErrors.Explain("ux_text_blocks_code", TextBlockTexts.CodeTaken, nameof(TextBlock.Code));
    }
}
