using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Files;

sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("attachments");
        builder.Property(a => a.Entity).HasMaxLength(AttachmentLimits.Entity);
        builder.Property(a => a.Name).HasMaxLength(AttachmentLimits.Name);
        builder.Ignore(a => a.Current);
        builder.HasMany(a => a.Versions).WithOne().HasForeignKey(v => v.AttachmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.SubjectId, a.Name }).IsUnique().HasFilter("trashed_at is null");
        builder.HasIndex(a => a.SubjectId);
        DatabaseErrors.Explain("ux_attachments_subject_id_name", AttachmentTexts.NameTaken, nameof(Attachment.Name));
    }
}

sealed class AttachmentVersionConfiguration : IEntityTypeConfiguration<AttachmentVersion>
{
    public void Configure(EntityTypeBuilder<AttachmentVersion> builder)
    {
        builder.ToTable("attachment_versions");
        builder.Property(v => v.Hash).HasMaxLength(AttachmentLimits.Hash);
        builder.Property(v => v.MediaType).HasMaxLength(AttachmentLimits.MediaType);
        builder.Property(v => v.FileName).HasMaxLength(AttachmentLimits.Name);
        builder.Property(v => v.AuthorName).HasMaxLength(AccessLimits.Name);
        builder.HasIndex(v => new { v.AttachmentId, v.No }).IsUnique();
        builder.HasIndex(v => v.Hash);
    }
}

sealed class FileLinkConfiguration : IEntityTypeConfiguration<FileLink>
{
    public void Configure(EntityTypeBuilder<FileLink> builder)
    {
        builder.ToTable("file_links");
        builder.Property(l => l.AuthorName).HasMaxLength(AccessLimits.Name);
        builder.HasOne<Attachment>().WithMany().HasForeignKey(l => l.AttachmentId);
        builder.HasOne<AttachmentVersion>().WithMany().HasForeignKey(l => l.VersionId);
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }
}

sealed class LinkDownloadConfiguration : IEntityTypeConfiguration<LinkDownload>
{
    public void Configure(EntityTypeBuilder<LinkDownload> builder)
    {
        builder.ToTable("link_downloads");
        builder.Property(d => d.Network).HasMaxLength(AttachmentLimits.Network);
        builder.HasOne<FileLink>().WithMany().HasForeignKey(d => d.LinkId);
    }
}
