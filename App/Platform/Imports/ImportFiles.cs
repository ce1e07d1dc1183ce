using System.Buffers;
using System.Security.Cryptography;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>
/// Keeps uploaded files on disk until they are imported: <c>Imports:Folder</c>, else a folder of the system for passing files; at most
/// <c>Imports:MostMegabytes</c> each. They are streamed, never held in memory, and removed after a week.
/// </summary>
public sealed class ImportFiles(IConfiguration configuration, TimeProvider clock)
{
    const int UsualMegabytes = 200;

    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    readonly string folder = configuration["Imports:Folder"] ?? Path.Combine(Path.GetTempPath(), "kontor-imports");

    /// <summary>The most a file may weigh, in MB.</summary>
    public int MostMegabytes { get; } = configuration.GetValue("Imports:MostMegabytes", UsualMegabytes);

    /// <summary>The most a file may weigh, in bytes.</summary>
    public long MostBytes => MostMegabytes * 1024L * 1024;

    /// <summary>Puts a file on disk as it comes in.</summary>
    /// <returns>Its size in bytes and SHA-256.</returns>
    /// <exception cref="BusinessRuleException">It is larger than allowed, or cannot be read; nothing is kept.</exception>
    internal async Task<(long Size, string Hash)> SaveAsync(Tenant tenant, Guid import, Stream content, bool ofLines, CancellationToken ct)
    {
        var path = PathOf(tenant, import, ofLines);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        RemoveOld(Path.GetDirectoryName(path)!);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        var size = 0L;
        try
        {
            await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
            for (int read; (read = await ReadAsync(content, buffer, ct)) > 0;)
            {
                size += read;
                if (size > MostBytes) throw new BusinessRuleException(ImportTexts.FileTooLarge.With(MostMegabytes));
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Where the file lies.</summary>
    /// <exception cref="BusinessRuleException">It is no longer there.</exception>
    internal string Require(Tenant tenant, Guid import) =>
        PathOf(tenant, import, ofLines: false) is var path && File.Exists(path) ? path : throw new BusinessRuleException(ImportTexts.FileGone);

    /// <summary>Where the second file, with the lines, lies; null when there is none.</summary>
    internal string? FindLines(Tenant tenant, Guid import) => PathOf(tenant, import, ofLines: true) is var path && File.Exists(path) ? path : null;

    /// <summary>Removes the files of an import.</summary>
    internal void Remove(Tenant tenant, Guid import)
    {
        File.Delete(PathOf(tenant, import, ofLines: false));
        File.Delete(PathOf(tenant, import, ofLines: true));
    }

    static async Task<int> ReadAsync(Stream content, Memory<byte> buffer, CancellationToken ct)
    {
        try
        {
            return await content.ReadAsync(buffer, ct);
        }
        catch (Exception e) when (e is not (OperationCanceledException or BadHttpRequestException))
        {
            // Another program holds it, or its drive is gone; how the browser says so is its own affair.
            throw new BusinessRuleException(ImportTexts.Unreadable);
        }
    }

    void RemoveOld(string directory)
    {
        var before = clock.GetUtcNow() - Kept;
        foreach (var old in new DirectoryInfo(directory).EnumerateFiles().Where(f => f.LastWriteTimeUtc < before)) old.Delete();
    }

    string PathOf(Tenant tenant, Guid import, bool ofLines) => Path.Combine(folder, tenant.Schema, $"{import:N}{(ofLines ? ".lines" : "")}");
}
