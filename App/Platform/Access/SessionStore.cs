using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Access;

/// <summary>
/// Sign-in sessions on the server. The cookie holds only a key; removing the row signs the browser out at its next request and
/// closes its open screens at once.
/// </summary>
public sealed class SessionStore(IDbContextFactory<PlatformDb> databases, IDataProtectionProvider protection, SessionBus bus, TimeProvider clock) : ITicketStore
{
    /// <summary>How long a session lives without use.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    readonly IDataProtector protector = protection.CreateProtector("Kontor.Sessions");

    /// <inheritdoc/>
    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, device: null);

    /// <inheritdoc/>
    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        StoreAsync(ticket, DeviceName.Of(httpContext.Request.Headers.UserAgent.ToString()));

    async Task<string> StoreAsync(AuthenticationTicket ticket, string? device)
    {
        var id = Guid.Parse(ticket.Principal.FindFirst(AccessClaims.Session)!.Value);
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync();
        await db.Sessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync();
        db.Add(new SignInSession
        {
            Id = id, UserId = Guid.Parse(ticket.Principal.FindFirst(AccessClaims.User)!.Value), TenantId = Guid.Parse(ticket.Principal.FindFirst(AccessClaims.TenantId)!.Value),
            Device = device, Ticket = Protect(ticket), CreatedAt = now, ExpiresAt = now + Lifetime,
        });
        await db.SaveChangesAsync();
        return id.ToString("N");
    }

    /// <inheritdoc/>
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var id = Guid.ParseExact(key, "N");
        var expires = clock.GetUtcNow() + Lifetime;
        await using var db = await databases.CreateDbContextAsync();
        var bytes = Protect(ticket);
        await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Ticket, bytes).SetProperty(s => s.ExpiresAt, expires));
    }

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (!Guid.TryParseExact(key, "N", out var id)) return null;
        await using var db = await databases.CreateDbContextAsync();
        var now = clock.GetUtcNow();
        var ticket = await db.Sessions.Where(s => s.Id == id && s.ExpiresAt > now).Select(s => s.Ticket).FirstOrDefaultAsync();
        return ticket is null ? null : TicketSerializer.Default.Deserialize(protector.Unprotect(ticket));
    }

    /// <summary>Whether a session still stands; a screen asks when it may have missed the word of its end.</summary>
    public async Task<bool> StandsAsync(Guid sessionId)
    {
        await using var db = await databases.CreateDbContextAsync();
        var now = clock.GetUtcNow();
        return await db.Sessions.AnyAsync(s => s.Id == sessionId && s.ExpiresAt > now);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(string key) => EndAsync(Guid.ParseExact(key, "N"));

    /// <summary>Ends one session everywhere.</summary>
    public async Task EndAsync(Guid sessionId)
    {
        await using var db = await databases.CreateDbContextAsync();
        await db.Sessions.Where(s => s.Id == sessionId).ExecuteDeleteAsync();
        bus.End(sessionId);
    }

    /// <summary>The living sessions of a person in one company, the latest first.</summary>
    public async Task<IReadOnlyList<OpenSession>> OfUserAsync(Guid userId, Guid tenantId, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Sessions.Where(s => s.UserId == userId && s.TenantId == tenantId && s.ExpiresAt > now).OrderByDescending(s => s.CreatedAt)
            .Select(s => new OpenSession(s.Id, s.Device, s.CreatedAt, s.ExpiresAt)).ToListAsync(ct);
    }

    /// <summary>Ends a person's sessions: those in one company, or all of them, save one.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="tenantId">In which company; null for everywhere.</param>
    /// <param name="except">The session that stays, such as the one that asks.</param>
    public async Task EndOfUserAsync(Guid userId, Guid? tenantId = null, Guid? except = null, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var ending = await db.Sessions.Where(s => s.UserId == userId && (tenantId == null || s.TenantId == tenantId) && s.Id != except).Select(s => s.Id).ToListAsync(ct);
        await db.Sessions.Where(s => ending.Contains(s.Id)).ExecuteDeleteAsync(ct);
        foreach (var id in ending) bus.End(id);
    }

    byte[] Protect(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));
}
