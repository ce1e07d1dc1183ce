using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Erp.Bench.Support;

/// <summary>The built app in a process of its own.</summary>
sealed class AppProcess : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process process;

    AppProcess(Process process, Uri address, TimeSpan startedIn) => (this.process, Address, StartedIn) = (process, address, startedIn);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first page answered.</summary>
    public TimeSpan StartedIn { get; }

    /// <summary>Processor time used since the start, in milliseconds.</summary>
    public double Cpu => CpuTime.Of(process.Id);

    /// <summary>Memory the process holds now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The checkout these benchmarks were built in.</summary>
    public static string Checkout
    {
        get
        {
            var folder = Path.GetDirectoryName(typeof(ErpDb).Assembly.Location)!;
            return folder[..folder.LastIndexOf($"{Path.DirectorySeparatorChar}bench{Path.DirectorySeparatorChar}", StringComparison.Ordinal)];
        }
    }

    /// <summary>Starts it and waits for the sign-in page.</summary>
    /// <param name="checkout">Where it was built.</param>
    /// <param name="environment">Its settings.</param>
    public static async Task<AppProcess> StartAsync(string checkout, IReadOnlyDictionary<string, string> environment)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}/");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(checkout, "App", "bin", "Release", "net10.0", "App.dll")])
        {
            WorkingDirectory = Path.Combine(checkout, "App"), RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var begun = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, line) => Tell(line.Data);
        process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!process.HasExited && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            try
            {
                using var answer = await client.GetAsync("sign-in");
                if (answer.StatusCode == HttpStatusCode.OK) return new AppProcess(process, address, Stopwatch.GetElapsedTime(begun));
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException("The app did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Passes on what went wrong, and nothing else.</summary>
    static void Tell(string? line)
    {
        if (line?.Contains("\"Error\"", StringComparison.Ordinal) == true) Console.Error.WriteLine(line);
    }

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, port: 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
