using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Inbox;

sealed class InboxConfiguration :
    IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<Follower>, IEntityTypeConfiguration<SilencedKind>, IEntityTypeConfiguration<InboxPosition>
{
    const int NameLength = 200;

    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notifications").HasKey(n => n.Id);
        builder.Property(n => n.Entity).HasMaxLength(NameLength);
        builder.Property(n => n.ActorName).HasMaxLength(NameLength);
        builder.Property(n => n.Command).HasMaxLength(NameLength);
        builder.HasIndex(n => new { n.UserId, n.At });
        builder.HasIndex(n => n.UserId).HasFilter("read_at is null").HasDatabaseName("ix_notifications_unread");
        // A commit tells a person once of a record, however often the log is read again.
        builder.HasIndex(n => new { n.CommitId, n.RootId, n.UserId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Follower> builder) => builder.ToTable("followers").HasKey(f => new { f.RootId, f.UserId });

    public void Configure(EntityTypeBuilder<SilencedKind> builder) => builder.ToTable("silenced_kinds").HasKey(s => new { s.UserId, s.Kind });

    public void Configure(EntityTypeBuilder<InboxPosition> builder)
    {
        builder.ToTable("inbox_position").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Xid).HasColumnType("xid8");
    }
}
