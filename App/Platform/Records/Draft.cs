using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Records;

/// <summary>What a person has typed into a form and not saved yet: kept on the server, so that no lost connection or restart takes it.</summary>
[PlatformTable]
public sealed class Draft
{
    public Guid UserId { get; init; }

    /// <summary>Which form: its address.</summary>
    public required string Form { get; init; }

    /// <summary>The form as it was read and as it is now, as JSON.</summary>
    public required string Content { get; init; }

    public DateTimeOffset At { get; init; }
}

sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    const int FormLength = 200;

    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("drafts").HasKey(d => new { d.UserId, d.Form });
        builder.Property(d => d.Form).HasMaxLength(FormLength);
        builder.Property(d => d.Content).HasColumnType("text");
        builder.HasIndex(d => d.At);
    }
}
