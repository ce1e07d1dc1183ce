using System.Security.Cryptography;
using Erp.Platform.Files;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.Extensions.Configuration;

namespace Erp.Tests.Platform.Files;

/// <summary>What every storage of files promises, on the disk and in S3-compatible storage.</summary>
public sealed class FileStoreTests : IAsyncDisposable
{
    static readonly Tenant Ours = new(Guid.CreateVersion7(), "ours", "Ours"), Theirs = new(Guid.CreateVersion7(), "theirs", "Theirs");

    readonly string folder = Directory.CreateTempSubdirectory("kontor-store-").FullName;
    S3Server? server;

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        if (server is not null) await server.DisposeAsync();
    }

    [Theory]
    [InlineData(false, 5_000)]
    [InlineData(true, 5_000)]
    [InlineData(true, 70_000_000)]
    public async Task What_is_put_is_found_read_from_any_place_and_removed(bool objects, int size)
    {
        var store = await StoreAsync(objects);
        var bytes = RandomNumberGenerator.GetBytes(size);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Assert.False(await store.HasAsync(Ours, hash, default));
        await Assert.ThrowsAsync<BusinessRuleException>(() => store.OpenAsync(Ours, hash, default));

        await store.PutAsync(Ours, hash, await FileAsync(bytes), default);
        await store.PutAsync(Ours, hash, await FileAsync(bytes), default);
        Assert.Empty(Directory.EnumerateFiles(folder));
        Assert.True(await store.HasAsync(Ours, hash, default));
        Assert.False(await store.HasAsync(Theirs, hash, default));

        await using (var content = await store.OpenAsync(Ours, hash, default))
        {
            Assert.Equal(size, content.Length);
            Assert.Equal(bytes, await ReadAsync(content));
            content.Position = size - 100;
            Assert.Equal(bytes[^100..], await ReadAsync(content));
            content.Seek(-10, SeekOrigin.End);
            Assert.Equal(bytes[^10..], await ReadAsync(content));
        }

        await store.RemoveAsync(Theirs, hash, default);
        Assert.True(await store.HasAsync(Ours, hash, default));
        await store.RemoveAsync(Ours, hash, default);
        await store.RemoveAsync(Ours, hash, default);
        Assert.False(await store.HasAsync(Ours, hash, default));
    }

    [Fact]
    public async Task On_the_disk_nobody_else_may_look()
    {
        var store = await StoreAsync(objects: false);
        var hash = Convert.ToHexStringLower(SHA256.HashData([1]));
        await store.PutAsync(Ours, hash, await FileAsync([1]), default);
        // Windows keeps folders private by their place.
        if (OperatingSystem.IsWindows()) return;
        foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(inner));
    }

    async Task<IFileStore> StoreAsync(bool objects)
    {
        if (objects) server = await S3Server.StartAsync("kontor");
        var settings = new FileSettings(new ConfigurationBuilder().AddInMemoryCollection(objects
            ? [new("Files:Folder", folder), new("Files:S3:Bucket", "kontor"), new("Files:S3:Endpoint", server!.Address), new("Files:S3:AccessKey", "S3RVER"), new("Files:S3:SecretKey", "S3RVER")]
            : [new("Files:Folder", folder)]).Build());
        return settings.S3 is { } s3 ? new S3FileStore(s3) : new DiskFileStore(settings);
    }

    async Task<string> FileAsync(byte[] bytes)
    {
        var path = Path.Combine(folder, "upload.part");
        await File.WriteAllBytesAsync(path, bytes);
        return path;
    }

    static async Task<byte[]> ReadAsync(Stream content)
    {
        var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
