using Erp.Platform.Access;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Tenancy;

/// <summary>What all companies share, in the schema <c>platform</c>: companies, accounts, sign-in sessions and the server's own keys. No business.</summary>
public sealed class PlatformDb(DbContextOptions<PlatformDb> options) : IdentityUserContext<User, Guid>(options)
{
    public const string Schema = "platform";

    public DbSet<TenantRow> Tenants => Set<TenantRow>();

    public DbSet<TenantUser> TenantUsers => Set<TenantUser>();

    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    public DbSet<ServerKey> ServerKeys => Set<ServerKey>();

    public DbSet<ServerSecret> ServerSecrets => Set<ServerSecret>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<User>(user =>
        {
            user.ToTable("users");
            user.Property(u => u.DisplayName).HasMaxLength(AccessLimits.Name);
            user.Property(u => u.Language).HasMaxLength(5);
            user.Property(u => u.PasswordHash).HasMaxLength(300);
            user.Property(u => u.PhoneNumber).HasMaxLength(50);
            user.Property(u => u.ConcurrencyStamp).HasMaxLength(50);
            user.Property(u => u.SecurityStamp).HasMaxLength(50);
        });
        builder.Entity<TenantRow>(tenant =>
        {
            tenant.ToTable("tenants");
            tenant.Property(t => t.Slug).HasMaxLength(TenantRow.SlugLength);
            tenant.Property(t => t.Name).HasMaxLength(TenantRow.NameLength);
            tenant.HasIndex(t => t.Slug).IsUnique();
        });
        builder.Entity<TenantUser>(member =>
        {
            member.ToTable("tenant_users").HasKey(m => new { m.UserId, m.TenantId });
            member.HasOne<User>().WithMany().HasForeignKey(m => m.UserId);
            member.HasOne<TenantRow>().WithMany().HasForeignKey(m => m.TenantId);
        });
        builder.Entity<SignInSession>(session =>
        {
            session.ToTable("sessions");
            session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId);
            session.HasOne<TenantRow>().WithMany().HasForeignKey(s => s.TenantId);
            session.Property(s => s.Device).HasMaxLength(AccessLimits.Device);
            session.HasIndex(s => s.ExpiresAt);
        });
        builder.Entity<ServerKey>(key =>
        {
            key.ToTable("server_keys").HasKey(k => k.Name);
            key.Property(k => k.Name).HasMaxLength(200);
        });
        builder.Entity<ServerSecret>(secret =>
        {
            secret.ToTable("server_secrets").HasKey(s => s.Name);
            secret.Property(s => s.Name).HasMaxLength(200);
        });
        ModelConventions.Apply(builder);
    }
}

/// <summary>A company kept on this server.</summary>
public sealed class TenantRow
{
    public const int SlugLength = 40;
    public const int NameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Lower-case letters, digits, hyphens; part of addresses and of the schema's name; never changes.</summary>
    public required string Slug { get; init; }

    public required string Name { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Set once its schema and first records stand; before that nobody can sign in.</summary>
    public bool Ready { get; set; }

    /// <summary>The company as commands see it.</summary>
    public Tenant ToTenant() => new(Id, Slug, Name);
}

/// <summary>Which accounts may enter which company; what they may do there stands in that company's own schema.</summary>
public sealed class TenantUser
{
    public Guid UserId { get; init; }

    public Guid TenantId { get; init; }
}

/// <summary>A signed-in browser. The cookie carries only its key, so ending the row ends the session everywhere.</summary>
public sealed class SignInSession
{
    public Guid Id { get; init; }

    public Guid UserId { get; init; }

    /// <summary>The company the person entered.</summary>
    public Guid TenantId { get; init; }

    /// <summary>Browser and system in a few words, so that people know their own sessions again.</summary>
    public string? Device { get; init; }

    /// <summary>The protected ticket: who, in which company.</summary>
    public required byte[] Ticket { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>A key that protects cookies and tickets, as the framework writes it; shared by all servers.</summary>
public sealed class ServerKey
{
    public required string Name { get; init; }

    public required string Xml { get; set; }
}

/// <summary>A secret of the server, kept under its own protection, such as the key that signs the codes on printed documents.</summary>
public sealed class ServerSecret
{
    public required string Name { get; init; }

    public required byte[] Protected { get; init; }
}
