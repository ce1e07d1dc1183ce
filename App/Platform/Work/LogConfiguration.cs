using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Work;

/// <summary>Tables of the change log. The migration makes the first three partitioned by month (EF knows nothing of partitions).</summary>
sealed class LogConfiguration :
    IEntityTypeConfiguration<Commit>, IEntityTypeConfiguration<Change>, IEntityTypeConfiguration<LoggedEvent>, IEntityTypeConfiguration<OutboxMessage>,
    IEntityTypeConfiguration<IdempotentAnswer>, IEntityTypeConfiguration<PersonalKey>, IEntityTypeConfiguration<Seal>
{
    const int NameLength = 200;

    public void Configure(EntityTypeBuilder<Commit> builder)
    {
        builder.ToTable("commits").HasKey(c => new { c.At, c.Id });
        builder.Property(c => c.Xid).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        builder.Property(c => c.ActorName).HasMaxLength(NameLength);
        builder.Property(c => c.Command).HasMaxLength(NameLength);
        builder.Property(c => c.Arguments).HasColumnType("jsonb");
        builder.HasIndex(c => c.Xid);
        builder.HasIndex(c => c.Id);
        builder.HasIndex(c => c.UndoOf);
    }

    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("changes").HasKey(c => new { c.At, c.CommitId, c.No });
        builder.Property(c => c.Kind).HasConversion<short>();
        builder.Property(c => c.Entity).HasMaxLength(NameLength);
        builder.Property(c => c.Fields).HasColumnType("jsonb");
        builder.HasIndex(c => new { c.RootId, c.At });
    }

    public void Configure(EntityTypeBuilder<LoggedEvent> builder)
    {
        builder.ToTable("events").HasKey(e => new { e.At, e.CommitId, e.No });
        builder.Property(e => e.Type).HasMaxLength(NameLength);
        builder.Property(e => e.Payload).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox").HasKey(m => m.Id);
        builder.Property(m => m.EventType).HasMaxLength(NameLength);
        builder.Property(m => m.Handler).HasMaxLength(NameLength);
        builder.Property(m => m.Payload).HasColumnType("jsonb");
        builder.Property(m => m.Error).HasMaxLength(4000);
        builder.HasIndex(m => m.NextAt);
    }

    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("idempotent_answers").HasKey(a => new { a.ActorId, a.Key });
        builder.Property(a => a.Key).HasMaxLength(NameLength);
        builder.Property(a => a.Answer).HasColumnType("jsonb");
        builder.HasIndex(a => a.At);
    }

    public void Configure(EntityTypeBuilder<PersonalKey> builder)
    {
        builder.ToTable("personal_keys").HasKey(k => k.PersonId);
        // The system writes too, and its key is of zeros only.
        builder.Property(k => k.PersonId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Seal> builder)
    {
        builder.ToTable("seals").HasKey(s => s.Position);
        builder.Property(s => s.Position).ValueGeneratedNever();
        builder.Property(s => s.Xid).HasColumnType("xid8");
        builder.HasIndex(s => s.CommitId).IsUnique();
    }
}
