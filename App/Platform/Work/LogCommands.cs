using System.Globalization;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Work;

/// <summary>What operators can ask of the change log on the console. Exit codes: 0 all is well, 1 a difference was found, 2 asked wrongly.</summary>
public static class LogCommands
{
    /// <summary><c>App replay &lt;company&gt;</c>: plays the log into an empty schema and compares every table.</summary>
    public static async Task<int> ReplayAsync(IServiceProvider services, string[] args, TextWriter output)
    {
        if (await FindAsync(services, args, "replay <company>", output) is not { } tenant) return 2;
        var report = await services.GetRequiredService<Replay>().RunAsync(tenant);
        foreach (var table in report.Tables)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table.Table,-40} {table.Rows,12:N0} rows {table.Differing,10:N0} differ"));
            foreach (var id in table.Examples) await output.WriteLineAsync($"    {id}");
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{report.Commits:N0} commits, {report.Changes:N0} changes: {(report.IsExact ? "the log gives exactly these tables" : "log and tables differ")}"));
        return report.IsExact ? 0 : 1;
    }

    /// <summary>
    /// <c>App verify &lt;company&gt; [position:hash]</c>: computes the chain anew. With a head noted earlier, also proves that this very head is
    /// still part of the chain.
    /// </summary>
    public static async Task<int> VerifyAsync(IServiceProvider services, string[] args, TextWriter output)
    {
        if (await FindAsync(services, args, "verify <company> [position:hash]", output) is not { } tenant) return 2;
        var report = await services.GetRequiredService<ChainVerifier>().VerifyAsync(tenant, args.ElementAtOrDefault(1));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{report.Sealed:N0} commits are whole, {report.Waiting:N0} not sealed yet. Head: {report.Sealed}:{Convert.ToHexStringLower(report.Head)}"));
        if (report.Break is not { } fault) return 0;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{fault.Fault} at position {fault.Position}: commit {fault.CommitId} of {fault.At:u}, by {fault.Actor ?? "unknown"}, command {fault.Command ?? "unknown"}"));
        return 1;
    }

    static async Task<Tenant?> FindAsync(IServiceProvider services, string[] args, string usage, TextWriter output)
    {
        if (args.Length == 0)
        {
            await output.WriteLineAsync($"Usage: App {usage}");
            return null;
        }

        var tenant = await services.GetRequiredService<TenantRegistry>().FindAsync(args[0]);
        if (tenant is null) await output.WriteLineAsync($"There is no company “{args[0]}”.");
        return tenant;
    }
}
