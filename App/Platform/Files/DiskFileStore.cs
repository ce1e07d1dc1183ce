using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>
/// Keeps files in a private folder, in sub-folders by the first digits of their hash so that none grows too large. A file is complete on the
/// disk before it gets its name, so whatever is found under a hash is whole, whenever the power went.
/// </summary>
public sealed class DiskFileStore(FileSettings settings) : IFileStore
{
    const string Content = "content";

    public Task PutAsync(Tenant tenant, string hash, string path, CancellationToken ct)
    {
        var target = PathOf(tenant, hash);
        settings.Private(tenant.Schema, Content, hash[..2], hash[2..4]);
        if (File.Exists(target))
        {
            File.Delete(path);
            return Task.CompletedTask;
        }

        using (var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(file);
        // Within one file system: the uploads of this server lie beside its files.
        File.Move(path, target, overwrite: true);
        return Task.CompletedTask;
    }

    public Task<bool> HasAsync(Tenant tenant, string hash, CancellationToken ct) => Task.FromResult(File.Exists(PathOf(tenant, hash)));

    public Task<Stream> OpenAsync(Tenant tenant, string hash, CancellationToken ct)
    {
        try
        {
            return Task.FromResult<Stream>(
                new FileStream(PathOf(tenant, hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan));
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BusinessRuleException(AttachmentTexts.Gone, cause: e);
        }
    }

    public Task RemoveAsync(Tenant tenant, string hash, CancellationToken ct)
    {
        if (PathOf(tenant, hash) is var path && File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    string PathOf(Tenant tenant, string hash) => Path.Combine(settings.Folder, tenant.Schema, Content, hash[..2], hash[2..4], hash);
}
