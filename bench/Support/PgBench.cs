using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>PostgreSQL's own load generator, running a script of plain statements: the floor under everything that writes the same rows.</summary>
static partial class PgBench
{
    /// <summary>Runs a script as one transaction over and over.</summary>
    /// <returns>Transactions per second.</returns>
    public static async Task<double> RunAsync(string connectionString, string schema, string script, int clients, TimeSpan time)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, script);
            var server = new NpgsqlConnectionStringBuilder(connectionString);
            var start = new ProcessStartInfo(Find(),
            [
                "--no-vacuum", "--protocol=prepared", "--file", file, "--client", Say(clients), "--jobs", Say(Math.Min(clients, 2)), "--time", Say((int)time.TotalSeconds),
                "--host", server.Host!, "--port", Say(server.Port), "--username", server.Username!, server.Database!,
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["PGPASSWORD"] = server.Password;
            start.Environment["PGOPTIONS"] = $"-c search_path={schema}";
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return Rate().Match(said) is { Success: true } rate
                ? double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture)
                : throw new InvalidOperationException($"pgbench failed: {await errors}{said}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    static string Find() => Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending().Select(folder => Path.Combine(folder, "bin", "pgbench")).FirstOrDefault(File.Exists) ?? "pgbench";

    static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Rate();
}
