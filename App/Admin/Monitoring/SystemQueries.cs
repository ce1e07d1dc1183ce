using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Erp.Platform.Access;
using Erp.Platform.Health;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Admin.Monitoring;

/// <summary>How the server and this company's log are doing.</summary>
/// <param name="DatabaseAnswers">Whether the database answers at all.</param>
/// <param name="DatabaseMilliseconds">How long it took to answer.</param>
/// <param name="MemoryMegabytes">Memory the process holds.</param>
/// <param name="ManagedMegabytes">Memory in use by the app's own objects.</param>
/// <param name="OpenScreens">Screens open on this server, of all companies.</param>
/// <param name="Sealed">Commits of this company that the chain covers; null while the database is away.</param>
/// <param name="Unsealed">Commits it does not cover yet.</param>
/// <param name="Waiting">Reactions that are due or under way.</param>
/// <param name="Version">Version of the product.</param>
/// <param name="StartedAt">When the process started (UTC).</param>
/// <param name="Runtime">What it runs on.</param>
/// <param name="Machine">Name of the machine.</param>
public sealed record SystemState(
    bool DatabaseAnswers, int DatabaseMilliseconds, long MemoryMegabytes, long ManagedMegabytes, int OpenScreens, long? Sealed, long? Unsealed, int? Waiting,
    string Version, DateTimeOffset StartedAt, string Runtime, string Machine)
{
    /// <summary>Commits that may wait for their seal before it looks wrong: the sealer comes every second.</summary>
    const int UsuallyUnsealed = 1000;

    /// <summary>Whether nothing needs a look.</summary>
    public bool IsHealthy => DatabaseAnswers && Unsealed <= UsuallyUnsealed;
}

/// <summary>Looks at the running system. Answers also while the database is away: that is when it is needed.</summary>
public sealed class SystemQueries(Caller caller, Database database, DatabaseServer server, OpenScreens screens)
{
    const int Megabyte = 1024 * 1024;

    static readonly string ProductVersion = typeof(SystemQueries).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>How it is now.</summary>
    public async Task<SystemState> NowAsync(CancellationToken ct = default)
    {
        await caller.DemandAsync(PlatformPermissions.Monitor, ct);
        var answer = await HealthRoutes.AskDatabaseAsync(server, ct);
        var (done, open, waiting) = answer.Ok ? await LogAsync(ct) : (null, null, null);
        using var process = Process.GetCurrentProcess();
        return new SystemState(
            answer.Ok, answer.Milliseconds, process.WorkingSet64 / Megabyte, GC.GetTotalMemory(forceFullCollection: false) / Megabyte, screens.Count, done, open, waiting,
            ProductVersion, process.StartTime.ToUniversalTime(), RuntimeInformation.FrameworkDescription, Environment.MachineName);
    }

    async Task<(long? Sealed, long? Unsealed, int? Waiting)> LogAsync(CancellationToken ct)
    {
        try
        {
            await using var db = await database.ReadAsync(PlatformPermissions.Monitor, ct);
            var done = await db.Set<Seal>().MaxAsync(s => (long?)s.Position, ct) ?? 0;
            var open = await db.Database.SqlQuery<long>(
                $"select count(*) as \"Value\" from commits where xid > coalesce((select xid from seals order by position desc limit 1), '0'::xid8)").SingleAsync(ct);
            return (done, open, await db.Set<OutboxMessage>().CountAsync(ct));
        }
        catch (NpgsqlException)
        {
            // It went away between the probe and the question: the next look says so.
            return (null, null, null);
        }
    }
}
