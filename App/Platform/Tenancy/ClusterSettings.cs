using System.Runtime.Versioning;

namespace Erp.Platform.Tenancy;

/// <summary>The server settings of the app's own PostgreSQL: modest, for a machine with 2 cores that also runs the app.</summary>
[UnsupportedOSPlatform("windows")]
internal static class ClusterSettings
{
    /// <summary>The whole <c>postgresql.conf</c>; written at each start, so that a new version of the app brings its settings along.</summary>
    public static string Text(ClusterFolder folder, int port, bool throwaway) =>
        $"""
        # Written by the app at each start. Your own settings belong in custom.conf beside this file.
        listen_addresses = '127.0.0.1'
        port = {port}
        unix_socket_directories = '{folder.SocketFolder?.Replace("'", "''", StringComparison.Ordinal)}'
        unix_socket_permissions = 0700
        password_encryption = scram-sha-256
        shared_preload_libraries = ''

        max_connections = 200
        shared_buffers = 256MB
        effective_cache_size = 1GB
        work_mem = 8MB
        maintenance_work_mem = 64MB
        random_page_cost = 1.1
        jit = off

        wal_level = replica
        wal_compression = on
        max_wal_size = 2GB
        min_wal_size = 128MB
        checkpoint_completion_target = 0.9
        fsync = {OnOff(!throwaway)}
        synchronous_commit = {OnOff(!throwaway)}
        full_page_writes = {OnOff(!throwaway)}

        timezone = 'UTC'
        log_timezone = 'UTC'
        datestyle = 'iso, ymd'
        lc_messages = 'C'
        default_text_search_config = 'pg_catalog.simple'
        log_line_prefix = '%m [%p] '
        # Details quote the values of rows, which may be personal data.
        log_error_verbosity = terse
        include_if_exists = 'custom.conf'

        """;

    static string OnOff(bool on) => on ? "on" : "off";
}
