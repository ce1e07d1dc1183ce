using System.Globalization;
using System.Runtime.Versioning;

namespace Erp.Platform.Tenancy;

/// <summary>
/// The claim of one running app on a data folder. The operating system holds it and drops it when the app ends, however it
/// ends, so that a killed app leaves no claim behind.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ClusterLock : IDisposable
{
    readonly FileStream file;

    ClusterLock(FileStream file) => this.file = file;

    /// <exception cref="PostgresStartException">Another running app holds the folder.</exception>
    public static ClusterLock Take(string folder)
    {
        var path = Path.Combine(folder, "lock");
        // A locked file cannot be read by others, so the holder's process number stands in a file of its own.
        var holder = Path.Combine(folder, "holder");
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new PostgresStartException(EmbeddedPostgresTexts.FolderInUse.With(folder, File.Exists(holder) ? File.ReadAllText(holder) : "?"));
        }
        try
        {
            File.WriteAllText(holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new ClusterLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Gives the folder up. The file stays: deleting it could delete the claim of the next one.</summary>
    public void Dispose() => file.Dispose();
}
