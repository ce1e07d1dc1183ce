using Erp.Platform.Tenancy;

namespace Erp.Platform.Files;

/// <summary>
/// Where files are kept and how large they may be: <c>Files:Folder</c> (the user's data folder unless set), <c>Files:MostMegabytes</c> (5,120),
/// and <c>Files:S3:Bucket</c> with <c>Endpoint</c>, <c>Region</c>, <c>AccessKey</c> and <c>SecretKey</c> for S3-compatible storage.
/// </summary>
public sealed class FileSettings
{
    const int UsualMegabytes = 5 * 1024;
    const long Megabyte = 1024 * 1024;

    public FileSettings(IConfiguration configuration)
    {
        Folder = configuration["Files:Folder"] is { Length: > 0 } named ? named
            : configuration["Postgres:DataFolder"] is { Length: > 0 } data ? Path.Combine(data, "files")
            : Path.Combine(Path.GetDirectoryName(EmbeddedPostgresOptions.DefaultDataFolder())!, "files");
        MostMegabytes = configuration.GetValue("Files:MostMegabytes", UsualMegabytes);
        var s3 = configuration.GetSection("Files:S3");
        if (s3["Bucket"] is { Length: > 0 } bucket) S3 = new(bucket, s3["Endpoint"], s3["Region"], s3["AccessKey"], s3["SecretKey"]);
    }

    /// <summary>The private folder of this server: unfinished uploads, and on disk storage also the files.</summary>
    public string Folder { get; }

    /// <summary>The most a file may weigh, in MB.</summary>
    public int MostMegabytes { get; }

    /// <summary>The most a file may weigh, in bytes.</summary>
    public long MostBytes => MostMegabytes * Megabyte;

    /// <summary>The object storage; null for the disk.</summary>
    public S3Settings? S3 { get; }

    /// <summary>A folder that only the account of this server may enter, like those it lies in; made where they are missing.</summary>
    internal string Private(params ReadOnlySpan<string> inner)
    {
        var path = Folder;
        Make(path);
        foreach (var name in inner) Make(path = Path.Combine(path, name));
        return path;
    }

    static void Make(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

/// <summary>An S3-compatible storage.</summary>
/// <param name="Bucket">The bucket; it must exist.</param>
/// <param name="Endpoint">Address of a storage other than Amazon's.</param>
/// <param name="Region">Region, where the endpoint does not say it.</param>
/// <param name="AccessKey">Without keys those of the machine's role are taken.</param>
/// <param name="SecretKey">The secret to it.</param>
public sealed record S3Settings(string Bucket, string? Endpoint, string? Region, string? AccessKey, string? SecretKey);
