using System.Diagnostics;

namespace Erp.Platform.Tenancy;

/// <summary>
/// Who runs the PostgreSQL programs. The server refuses to run as root, so root hands over to an unprivileged account;
/// everyone else runs it as themselves.
/// </summary>
/// <param name="Name">The other account, or null for one's own.</param>
internal sealed record ServerAccount(string? Name)
{
    const string Unprivileged = "postgres";

    /// <summary>True when this process may do everything, and therefore must not run the server itself.</summary>
    public static bool RunsAsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>The account's name as shown to the operator.</summary>
    public string DisplayName => Name ?? Environment.UserName;

    /// <summary>The account that fits this process.</summary>
    /// <exception cref="PostgresStartException">Running as root, and the unprivileged account does not exist.</exception>
    public static async Task<ServerAccount> FindAsync(CancellationToken ct)
    {
        if (!RunsAsRoot)
            return new ServerAccount(Name: null);
        var (exitCode, _) = await new ServerAccount(Name: null).RunAsync("id", ["-u", Unprivileged], ct);
        return exitCode == 0
            ? new ServerAccount(Unprivileged)
            : throw new PostgresStartException(EmbeddedPostgresTexts.AccountMissing.With(Unprivileged));
    }

    /// <summary>Gives files made by root to the account; nothing to do otherwise.</summary>
    public async Task OwnAsync(IEnumerable<string> paths, CancellationToken ct)
    {
        if (Name is not null)
            await new ServerAccount(Name: null).RunAsync("chown", [$"{Name}:", .. paths], ct);
    }

    /// <summary>Runs a program as the account to its end and returns its exit code with all it said, in English.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = Name is null
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("runuser", ["-u", Name, "--", program, .. arguments]);
        // The account may be unable to enter the folder we stand in.
        start.WorkingDirectory = "/";
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(variable);

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
