using System.Diagnostics;
using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Health;

/// <summary>Answers to probes: does the process live, and can it work.</summary>
public static class HealthRoutes
{
    /// <summary><c>/health/live</c> answers while the process runs; <c>/health/ready</c> asks everything the app depends on.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", async (DatabaseServer server, CancellationToken ct) =>
        {
            var database = await AskDatabaseAsync(server, ct);
            return Results.Json(
                new { status = database.Ok ? "ready" : "unready", checks = new { database } },
                statusCode: database.Ok ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }).AllowAnonymous().ExcludeFromDescription();
        return app;
    }

    /// <summary>Asks the database over a connection of its own, so that a full pool does not look like a dead server.</summary>
    internal static async Task<Check> AskDatabaseAsync(DatabaseServer server, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server.ConnectionString) { Timeout = 3, CommandTimeout = 3, Pooling = false }.ConnectionString);
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand("select 1", connection);
            await command.ExecuteScalarAsync(ct);
            return new Check(true, (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return new Check(false, (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    /// <summary>One dependency and how long it took to answer, in milliseconds.</summary>
    internal sealed record Check(bool Ok, int Milliseconds);
}
