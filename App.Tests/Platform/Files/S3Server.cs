using System.Diagnostics;
using Erp.Tests.Support;

namespace Erp.Tests.Platform.Files;

/// <summary>A real S3-compatible storage in a process and a folder of its own (<c>tools/storage</c>), which checks who signed what.</summary>
sealed class S3Server : IAsyncDisposable
{
    readonly Process process;
    readonly string folder;

    S3Server(Process process, string folder, string address) => (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>Where it answers.</summary>
    public string Address { get; }

    public static async Task<S3Server> StartAsync(string bucket)
    {
        var folder = Directory.CreateTempSubdirectory("kontor-s3-").FullName;
        var program = Path.Combine(SourceCode.Root, "tools", "storage", "node_modules", "s3rver", "bin", "s3rver.js");
        var process = Process.Start(
            new ProcessStartInfo("node", [program, "-d", folder, "-a", "127.0.0.1", "-p", "0", "--no-vhost-buckets", "--configure-bucket", bucket]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.LastIndexOf(':') is > 0 and var colon && line.Contains("listening", StringComparison.OrdinalIgnoreCase))
                return new(process, folder, $"http://127.0.0.1:{line[(colon + 1)..].Trim()}");
        throw new InvalidOperationException("The storage did not start; tools/install.sh test installs it.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
