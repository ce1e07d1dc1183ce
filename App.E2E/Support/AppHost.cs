using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Erp.E2E.Support;

/// <summary>The real built app in a process of its own, as a user runs it; it can be killed and started again on the same address.</summary>
public sealed class AppHost : IAsyncDisposable
{
    static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    readonly ConcurrentQueue<string> log = new();
    readonly IReadOnlyDictionary<string, string?> environment;
    readonly HttpClient client;
    Process? process;

    AppHost(Uri address, IReadOnlyDictionary<string, string?> environment)
    {
        Address = address;
        this.environment = environment;
        client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
    }

    /// <summary>Where the app answers, for example <c>http://127.0.0.1:41234/</c>; stays the same over restarts.</summary>
    public Uri Address { get; }

    /// <summary>All that the app has written so far, over all its starts.</summary>
    public string Log => string.Join(Environment.NewLine, log);

    /// <summary>Starts the app on a free port and waits until it answers as alive.</summary>
    /// <param name="connectionString">The database, or null for the one the app hosts itself.</param>
    /// <param name="settings">More environment variables for the app; a null value removes an inherited one.</param>
    public static async Task<AppHost> StartAsync(string? connectionString, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}/");
        var environment = new Dictionary<string, string?>
        {
            ["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/'),
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__Erp"] = connectionString,
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
            environment[name] = value;
        var host = new AppHost(address, environment);
        try
        {
            await host.LaunchAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the app as a crash or a power cut would: at once, without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Asks the app to end (SIGTERM), as an operator or Ctrl+C does, and waits until it has; too slow is killed.</summary>
    public async Task StopAsync()
    {
        if (process is null)
            return;
        using var patience = new CancellationTokenSource(StopPatience);
        using (var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync();
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            log.Enqueue("(did not stop when asked to)");
        }
        if (process.HasExited)
        {
            process.Dispose();
            process = null;
            return;
        }
        await KillAsync();
    }

    /// <summary>Starts the app again on the same address, ending it first when it still runs.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await LaunchAsync();
    }

    /// <summary>Waits until the app has written something, for example that its demo company is set up.</summary>
    public async Task SaysAsync(string words)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (!log.Any(line => line.Contains(words, StringComparison.Ordinal)))
        {
            if (process is not { HasExited: false } || TimeProvider.System.GetElapsedTime(begin) > StartPatience)
                throw new InvalidOperationException($"The app did not say “{words}”. It said:{Environment.NewLine}{Log}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        client.Dispose();
    }

    async Task LaunchAsync()
    {
        var assembly = Path.Combine(BuiltApp.Folder, "bin", BuiltApp.Configuration, "net10.0", "App.dll");
        var start = new ProcessStartInfo("dotnet", [assembly])
        {
            WorkingDirectory = BuiltApp.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilLiveAsync(process);
    }

    async Task WaitUntilLiveAsync(Process started)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (!started.HasExited && TimeProvider.System.GetElapsedTime(begin) < StartPatience)
        {
            try
            {
                using var answer = await client.GetAsync("health/live");
                if (answer.StatusCode < HttpStatusCode.InternalServerError)
                    return;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
                // Not listening yet: asked again below.
            }
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
        throw new InvalidOperationException($"The app did not come up on {Address}. It said:{Environment.NewLine}{Log}");
    }

    void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
            log.Enqueue(line.Data);
    }

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, port: 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
