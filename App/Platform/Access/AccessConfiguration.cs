using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Access;

/// <summary>Lengths of access records, shared by forms and mapping.</summary>
public static class AccessLimits
{
    public const int Name = 100;
    public const int Email = 254;
    public const int Permission = 60;
    public const int Password = 200;
    public const int Device = 60;
}

sealed class AccessConfiguration : IEntityTypeConfiguration<Role>, IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<MemberRole>, IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("roles");
        builder.Property(r => r.Name).HasMaxLength(AccessLimits.Name);
        builder.HasIndex(r => r.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("members");
        builder.Property(m => m.Name).HasMaxLength(AccessLimits.Name);
        builder.Property(m => m.Email).HasMaxLength(AccessLimits.Email);
        builder.HasIndex(m => m.UserId).IsUnique();
        builder.HasMany(m => m.Roles).WithOne().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MemberRole> builder)
    {
        builder.ToTable("member_roles");
        builder.HasIndex(r => new { r.MemberId, r.RoleId }).IsUnique();
        builder.HasOne<Role>().WithMany().HasForeignKey(r => r.RoleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("api_keys");
        builder.Property(k => k.Name).HasMaxLength(AccessLimits.Name);
        builder.HasIndex(k => k.Name).IsUnique();
    }
}
