using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>An upload under way.</summary>
/// <param name="Id">Its key, and later that of the version it becomes.</param>
/// <param name="Entity">Kind of the record the file is for.</param>
/// <param name="SubjectId">That record.</param>
/// <param name="AuthorId">Who uploads; nobody else goes on with it.</param>
/// <param name="At">When it was announced last.</param>
/// <param name="Form">What was announced.</param>
/// <param name="Contents">What came in, once all of it is there and checked.</param>
public sealed record Upload(Guid Id, string Entity, Guid SubjectId, Guid AuthorId, DateTimeOffset At, UploadForm Form, FileContents? Contents = null);

/// <summary>
/// Unfinished uploads on the disk of this server: the bytes so far, and beside them what is known. How much has come is the length of the file,
/// so a cut connection or a restart loses nothing that arrived. Several servers need either a shared folder or a balancer that keeps a person on
/// one server, which open screens need anyway.
/// </summary>
public sealed class UploadFolder(FileSettings settings)
{
    /// <summary>How long an upload may rest before it is swept away.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromDays(3);

    /// <summary>How long an announcement of which nothing has come keeps room.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>How Linux and Windows say that the disk is full.</summary>
    const int NoSpaceLeft = 28, DiskFull = unchecked((int)0x80070070);

    const int BufferSize = 1 << 18;

    static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public async Task SaveAsync(Tenant tenant, Upload upload, CancellationToken ct)
    {
        var path = Path.Combine(Folder(tenant), $"{upload.Id:N}.json");
        await File.WriteAllTextAsync(path + ".new", JsonSerializer.Serialize(upload, Json), ct);
        File.Move(path + ".new", path, overwrite: true);
    }

    public async Task<Upload?> FindAsync(Tenant tenant, Guid id, CancellationToken ct)
    {
        try
        {
            return JsonSerializer.Deserialize<Upload>(await File.ReadAllTextAsync(Path.Combine(Folder(tenant), $"{id:N}.json"), ct), Json);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The uploads of which something has come, or which were announced lately.</summary>
    public async Task<IReadOnlyList<Upload>> UnderWayAsync(Tenant tenant, DateTimeOffset now, CancellationToken ct)
    {
        List<Upload> all = [];
        foreach (var path in Directory.EnumerateFiles(Folder(tenant), "*.json"))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(path), out var id) && await FindAsync(tenant, id, ct) is { } upload && (upload.At > now - Patience || Offset(tenant, upload) > 0))
                all.Add(upload);
        return all;
    }

    /// <summary>How many bytes have come.</summary>
    public long Offset(Tenant tenant, Upload upload) => new FileInfo(PartOf(tenant, upload.Id)) is { Exists: true } file ? file.Length : upload.Contents?.Size ?? 0;

    /// <summary>Where the bytes lie.</summary>
    public string PartOf(Tenant tenant, Guid id) => Path.Combine(Folder(tenant), $"{id:N}.part");

    /// <summary>Appends bytes as they come in. What came before the connection broke stays.</summary>
    /// <returns>How many there are now.</returns>
    /// <exception cref="BusinessRuleException">They belong elsewhere, are more than announced, another connection is writing, or the disk is full.</exception>
    public async Task<long> AppendAsync(Tenant tenant, Upload upload, long offset, Stream content, CancellationToken ct)
    {
        await using var part = OpenPart(tenant, upload.Id);
        if (part.Length != offset) throw new BusinessRuleException(UploadTexts.WrongOffset.With(part.Length), nameof(offset));
        part.Position = offset;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
            {
                if (part.Position + read > upload.Form.Size) throw new BusinessRuleException(UploadTexts.TooMuch.With(upload.Form.Size));
                await WriteAsync(part, buffer.AsMemory(0, read), ct);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return part.Length;
    }

    /// <summary>Reads the whole upload through once.</summary>
    public async Task<FileContents> ExamineAsync(Tenant tenant, Upload upload, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await using var part = new FileStream(PartOf(tenant, upload.Id), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var head = await part.ReadAtLeastAsync(buffer, MediaTypes.Head, throwOnEndOfStream: false, ct);
            var type = MediaTypes.Of(buffer.AsSpan(0, Math.Min(head, MediaTypes.Head)), upload.Form.Name);
            for (var read = head; read > 0; read = await part.ReadAsync(buffer, ct)) hash.AppendData(buffer, 0, read);
            return new(Convert.ToHexStringLower(hash.GetHashAndReset()), part.Length, type);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Remove(Tenant tenant, Guid id)
    {
        File.Delete(PartOf(tenant, id));
        File.Delete(Path.Combine(Folder(tenant), $"{id:N}.json"));
    }

    /// <summary>Removes what has rested too long.</summary>
    /// <returns>How many files went.</returns>
    public int Sweep(Tenant tenant, DateTimeOffset now)
    {
        var old = new DirectoryInfo(Folder(tenant)).EnumerateFiles().GroupBy(f => f.Name.Split('.')[0]).Where(g => g.Max(f => f.LastWriteTimeUtc) < now - Rest).SelectMany(g => g).ToList();
        old.ForEach(file => file.Delete());
        return old.Count;
    }

    /// <summary>How many bytes were announced and have not come yet.</summary>
    public long Ahead(Tenant tenant, IEnumerable<Upload> announced) => announced.Sum(u => u.Form.Size - Offset(tenant, u));

    /// <summary>Whether the disk has room for so many bytes and some to spare, once all that others announced has come in.</summary>
    public bool HasRoom(Tenant tenant, long bytes, IEnumerable<Upload> others) =>
        new DriveInfo(Folder(tenant)).AvailableFreeSpace - Ahead(tenant, others) - bytes > settings.MostBytes / 100;

    static async Task WriteAsync(FileStream part, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        try
        {
            await part.WriteAsync(bytes, ct);
        }
        catch (IOException e) when (e.HResult is NoSpaceLeft or DiskFull)
        {
            throw new BusinessRuleException(UploadTexts.NoRoom, cause: e);
        }
    }

    FileStream OpenPart(Tenant tenant, Guid id)
    {
        try
        {
            return new FileStream(PartOf(tenant, id), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (IOException e) when (e is not FileNotFoundException and not DirectoryNotFoundException)
        {
            throw new BusinessRuleException(UploadTexts.InUse, cause: e);
        }
    }

    string Folder(Tenant tenant) => settings.Private(tenant.Schema, "uploads");
}
