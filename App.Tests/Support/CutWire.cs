using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Erp.Tests.Support;

/// <summary>Where the wire to the database breaks, at the first commit.</summary>
public enum Cut
{
    /// <summary>Before it arrives, and the database sees that nobody is there any more.</summary>
    Before,

    /// <summary>Before it arrives, and the database goes on waiting for it.</summary>
    BeforeUnseen,

    /// <summary>As its answer comes back.</summary>
    Behind,
}

/// <summary>A wire to the database that breaks once.</summary>
sealed class CutWire : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly int port;
    readonly Cut cut;
    readonly TaskCompletionSource takenDown = new();
    int cuts;

    public CutWire(string connectionString, Cut cut)
    {
        listener.Start();
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        (this.cut, port, settings.Port) = (cut, settings.Port, ((IPEndPoint)listener.LocalEndpoint).Port);
        ConnectionString = settings.ConnectionString;
        _ = AcceptAsync();
    }

    /// <summary>The database at the other end of the wire.</summary>
    public string ConnectionString { get; }

    public void Dispose()
    {
        listener.Dispose();
        takenDown.SetResult();
    }

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
                    return !isCut || cut == Cut.Behind;
                }),
                PumpAsync(far.GetStream(), near.GetStream(), _ => !isCut));
            near.Close();
            if (isCut && cut == Cut.BeforeUnseen) await takenDown.Task;
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
