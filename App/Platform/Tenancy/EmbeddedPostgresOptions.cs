namespace Erp.Platform.Tenancy;

/// <summary>Where and how the app keeps its own PostgreSQL; everything has a default that needs no configuration.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>The folder that holds the cluster, its password and its log; made when missing. See <see cref="DefaultDataFolder"/>.</summary>
    public string DataFolder { get; init; } = DefaultDataFolder();

    /// <summary>A port that must be used; without it a free one is picked and remembered in the folder.</summary>
    public int? Port { get; init; }

    /// <summary>The folder of <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>; without it they are looked for on the machine.</summary>
    public string? Binaries { get; init; }

    /// <summary>For tests: no write waits for the disk, so data does not survive a crash of the machine.</summary>
    public bool Throwaway { get; init; }

    /// <summary>
    /// The user's data folder (<c>$XDG_DATA_HOME</c> or <c>~/.local/share</c>) + <c>kontor/postgres</c>. For root it is
    /// <c>/var/lib/kontor/postgres</c>, since the unprivileged account that then runs the server cannot enter root's home.
    /// </summary>
    public static string DefaultDataFolder()
    {
        if (ServerAccount.RunsAsRoot)
            return "/var/lib/kontor/postgres";
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        return Path.Combine(Path.IsPathRooted(data) ? data : Path.Combine(home, ".local", "share"), "kontor", "postgres");
    }
}
