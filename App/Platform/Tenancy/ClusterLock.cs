using System.Globalization;
using System.Runtime.Versioning;

namespace Erp.Platform.Tenancy;

/// <summary>
/// The claim of one running app on a data folder. The operating system holds it and drops it when the app ends, however it
/// ends, so that a killed app leaves no claim behind; the file's content names the holder.
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
        FileStream file;
        try
        {
            file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
        catch (IOException) when (Holder(path) is { } holder)
        {
            throw new PostgresStartException(EmbeddedPostgresTexts.FolderInUse.With(folder, holder));
        }
        file.SetLength(0);
        file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        file.Flush();
        return new ClusterLock(file);
    }

    /// <summary>Gives the folder up. The file stays: deleting it could delete the claim of the next one.</summary>
    public void Dispose() => file.Dispose();

    static string? Holder(string path)
    {
        if (!File.Exists(path))
            return null;
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var holder = reader.ReadToEnd();
        return holder.Length > 0 ? holder : "?";
    }
}
