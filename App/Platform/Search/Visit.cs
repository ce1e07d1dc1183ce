using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Search;

/// <summary>That a person opened a record, and when last. Their own business: nobody else reads it, and it is no change of the company's data.</summary>
[PlatformTable]
public sealed class Visit
{
    public Guid UserId { get; init; }

    public Guid RecordId { get; init; }

    /// <summary>Name of the entity.</summary>
    public required string Entity { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>When a person was last here, so that they can be told what happened meanwhile.</summary>
[PlatformTable]
public sealed class Presence
{
    /// <summary>Who gives no sign for so long was away.</summary>
    public static readonly TimeSpan Away = TimeSpan.FromHours(2);

    public Guid UserId { get; init; }

    /// <summary>The last sign of them (UTC).</summary>
    public DateTimeOffset SeenAt { get; init; }

    /// <summary>When they left before they came this time (UTC); null on the first visit.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>When they were last here before now, whether their coming is noted yet or not; null on the first visit.</summary>
    public DateTimeOffset? LeftBefore(DateTimeOffset now) => SeenAt < now - Away ? SeenAt : LeftAt;
}

sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>, IEntityTypeConfiguration<Presence>
{
    const int EntityLength = 200;

    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("visits").HasKey(v => new { v.UserId, v.RecordId });
        builder.Property(v => v.Entity).HasMaxLength(EntityLength);
        builder.HasIndex(v => new { v.UserId, v.At });
    }

    public void Configure(EntityTypeBuilder<Presence> builder)
    {
        builder.ToTable("presences").HasKey(p => p.UserId);
        builder.Property(p => p.UserId).ValueGeneratedNever();
    }
}
