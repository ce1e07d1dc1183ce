using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Erp.Tests.Support;

/// <summary>A wire to the database that breaks once, at the first commit: before it arrives there, or as its answer comes back.</summary>
sealed class CutWire : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly int port;
    readonly bool arrives;
    int cuts;

    public CutWire(string connectionString, bool arrives)
    {
        listener.Start();
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        (this.arrives, port, settings.Port) = (arrives, settings.Port, ((IPEndPoint)listener.LocalEndpoint).Port);
        ConnectionString = settings.ConnectionString;
        _ = AcceptAsync();
    }

    /// <summary>The database at the other end of the wire.</summary>
    public string ConnectionString { get; }

    public void Dispose() => listener.Dispose();

    async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The wire is taken down.
        }
    }

    async Task ServeAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            await far.ConnectAsync(IPAddress.Loopback, port);
            var isCut = false;
            await Task.WhenAny(
                PumpAsync(near.GetStream(), far.GetStream(), sent =>
                {
                    isCut = sent.IndexOf("commit\0"u8) >= 0 && Interlocked.Exchange(ref cuts, 1) == 0;
                    return !isCut || arrives;
                }),
                PumpAsync(far.GetStream(), near.GetStream(), _ => !isCut));
        }
    }

    static async Task PumpAsync(NetworkStream from, NetworkStream to, Passes passes)
    {
        var buffer = new byte[1 << 16];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer)) > 0 && passes(buffer.AsSpan(0, read));) await to.WriteAsync(buffer.AsMemory(0, read));
        }
        catch (IOException)
        {
            // The other end is gone.
        }
    }

    delegate bool Passes(ReadOnlySpan<byte> bytes);
}
