using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Comments;

sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    internal const int EntityLength = 100;

    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("comments");
        builder.Property(c => c.Entity).HasMaxLength(EntityLength);
        builder.Property(c => c.AuthorName).HasMaxLength(AccessLimits.Name);
        builder.Property(c => c.Text).HasMaxLength(CommentForm.Length);
        builder.HasIndex(c => new { c.SubjectId, c.Id });
    }
}
