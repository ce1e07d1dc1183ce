using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Search;

/// <summary>A word that stands in some record's search words, for whoever misspells it. Follows from the records; the platform keeps it for itself.</summary>
[PlatformTable]
public sealed class SearchWord
{
    public required string Word { get; init; }

    /// <summary>How it sounds, and the same with each one letter left out (<see cref="Spelling.Keys"/>).</summary>
    public required string[] Keys { get; init; }
}

/// <summary>How far the words in use were gathered from the change log. One row per company.</summary>
[PlatformTable]
public sealed class SearchPosition
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Transaction number of the last commit read.</summary>
    public ulong Xid { get; init; }

    /// <summary>When words that nobody uses any more were last taken out (UTC).</summary>
    public DateTimeOffset SweptAt { get; init; }
}

sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>, IEntityTypeConfiguration<SearchPosition>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.ToTable("search_words").HasKey(w => w.Word);
        builder.Property(w => w.Word).HasMaxLength(SearchText.MaxLength);
        builder.Property(w => w.Keys).HasColumnType("text[]");
        builder.HasIndex(w => w.Word).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(w => w.Keys).HasMethod("gin");
    }

    public void Configure(EntityTypeBuilder<SearchPosition> builder)
    {
        builder.ToTable("search_position").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Xid).HasColumnType("xid8");
    }
}
