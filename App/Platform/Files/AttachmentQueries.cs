using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>A file as its record lists it.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Category">What it is for.</param>
/// <param name="No">Number of the version in use.</param>
/// <param name="Size">In bytes.</param>
/// <param name="MediaType">What the bytes are.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="By">Who brought this version.</param>
/// <param name="At">When.</param>
/// <param name="TrashedAt">Since when it lies in the trash.</param>
/// <param name="Links">Links to it that open it now.</param>
/// <param name="Version">Of the record, for its form.</param>
/// <param name="SameAs">Where the same bytes hang besides, as far as the reader may know.</param>
/// <param name="IsCover">It stands for the record.</param>
public sealed record AttachmentRow(
    Guid Id, string Name, FileCategory Category, int No, long Size, string MediaType, string Sha256, string By, DateTimeOffset At, DateTimeOffset? TrashedAt, int Links,
    int Version, IReadOnlyList<SameFile> SameAs, bool IsCover)
{
    /// <summary>The ending promises something that the bytes do not keep.</summary>
    public bool IsDisguised => MediaTypes.IsDisguised(Name, MediaType);
}

/// <summary>One version of a file.</summary>
public sealed record VersionRow(int No, string FileName, long Size, string MediaType, string Sha256, string By, DateTimeOffset At);

/// <summary>A file to load.</summary>
/// <param name="Content">Its bytes; whoever takes it closes it.</param>
/// <param name="Name">Under which it is saved.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="At">When it came.</param>
public sealed record FileDownload(Stream Content, string Name, string MediaType, string Sha256, DateTimeOffset At);

/// <summary>Reads files on records of any kind, for whoever may read such a record.</summary>
public sealed class AttachmentQueries(Caller caller, ErpDbFactory databases, EntityAccess access, IFileStore store, SameFiles same, TimeProvider clock)
{
    /// <summary>So much of a text is shown.</summary>
    const int Shown = 1 << 16;

    /// <summary>The files of a record by name, those in the trash included.</summary>
    /// <exception cref="ForbiddenException">The right to read such records is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<IReadOnlyList<AttachmentRow>> OfAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = await OpenAsync(subjectId, ct);
        var now = clock.GetUtcNow();
        var files = await db.Set<Attachment>().Where(a => a.SubjectId == subjectId).OrderBy(a => a.Name).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id, a.Name, a.Category, a.TrashedAt, a.Version, a.IsCover,
                Current = a.Versions.OrderByDescending(v => v.No).First(),
                Links = db.Set<FileLink>().Count(l => l.AttachmentId == a.Id && l.RevokedAt == null && l.ExpiresAt > now),
            }).ToListAsync(ct);
        var elsewhere = await same.OfAsync(db, [.. files.Where(f => f.TrashedAt == null).Select(f => f.Current.Hash).Distinct()], ct);
        return [.. files.Select(f => new AttachmentRow(f.Id, f.Name, f.Category, f.Current.No, f.Current.Size, f.Current.MediaType, f.Current.Hash, f.Current.AuthorName, f.Current.At,
            f.TrashedAt, f.Links, f.Version, f.TrashedAt is null ? [.. elsewhere[f.Current.Hash].Where(s => s.Id != f.Id)] : [], f.IsCover))];
    }

    /// <summary>How many files a record has, without those in the trash.</summary>
    /// <inheritdoc cref="OfAsync" path="/exception"/>
    public async Task<int> CountAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = await OpenAsync(subjectId, ct);
        return await db.Set<Attachment>().CountAsync(a => a.SubjectId == subjectId && a.TrashedAt == null, ct);
    }

    /// <summary>Whether the caller may add files to a record and change them.</summary>
    /// <inheritdoc cref="OfAsync" path="/exception"/>
    public async Task<bool> MayChangeAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = await OpenAsync(subjectId, ct);
        return await caller.MayAsync(access.WriteRight(await RecordNames.KindOfAsync(db, subjectId, ct)), ct);
    }

    /// <summary>A file for editing its name and category.</summary>
    /// <inheritdoc cref="OfAsync" path="/exception"/>
    public async Task<AttachmentForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await OpenFileAsync(id, ct);
        return await db.Set<Attachment>().Where(a => a.Id == id).Select(a => new AttachmentForm { Name = a.Name, Category = a.Category, Version = a.Version }).SingleAsync(ct);
    }

    /// <summary>Every version of a file, the latest first.</summary>
    /// <inheritdoc cref="OfAsync" path="/exception"/>
    public async Task<IReadOnlyList<VersionRow>> VersionsAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await OpenFileAsync(id, ct);
        return await db.Set<AttachmentVersion>().Where(v => v.AttachmentId == id).OrderByDescending(v => v.No)
            .Select(v => new VersionRow(v.No, v.FileName, v.Size, v.MediaType, v.Hash, v.AuthorName, v.At)).ToListAsync(ct);
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="id">The file, also one in the trash.</param>
    /// <param name="no">Which version; the one in use without.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="BusinessRuleException">The storage no longer has them.</exception>
    /// <inheritdoc cref="OfAsync" path="/exception"/>
    public async Task<FileDownload> LoadAsync(Guid id, int? no = null, CancellationToken ct = default)
    {
        await using var db = await OpenFileAsync(id, ct);
        var name = await db.Set<Attachment>().Where(a => a.Id == id).Select(a => a.Name).SingleAsync(ct);
        var version = await db.Set<AttachmentVersion>().Where(v => v.AttachmentId == id && (no == null || v.No == no)).OrderByDescending(v => v.No).FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        return new(await store.OpenAsync(caller.Actor.Tenant, version.Hash, ct), name, version.MediaType, version.Hash, version.At);
    }

    /// <summary>The beginning of a text file, for reading on the screen; null when the file is no text.</summary>
    /// <inheritdoc cref="LoadAsync"/>
    public async Task<string?> TextAsync(Guid id, int? no = null, CancellationToken ct = default)
    {
        var file = await LoadAsync(id, no, ct);
        await using var content = file.Content;
        if (file.MediaType != System.Net.Mime.MediaTypeNames.Text.Plain) return null;
        var buffer = new byte[Shown];
        var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        var text = Decode(buffer.AsSpan(0, read));
        return read < content.Length ? text + "…" : text;
    }

    /// <summary>UTF-8 or UTF-16 by its mark, UTF-8 where it can be that, else as Windows wrote it in Western Europe. A character cut off at the end is left out.</summary>
    static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        var whole = bytes;
        for (var cut = 0; cut < 3 && whole is [.., >= 0x80]; cut++) whole = whole[..^1];
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : System.Text.Unicode.Utf8.IsValid(whole) ? Encoding.UTF8.GetString(whole) : Encoding.Latin1.GetString(bytes);
    }

    async Task<ErpDb> OpenAsync(Guid subjectId, CancellationToken ct)
    {
        var db = databases.OpenForReading(caller.Actor.Tenant);
        var kind = await RecordNames.KindOfAsync(db, subjectId, ct);
        return await PermitAsync(db, kind, ct);
    }

    async Task<ErpDb> OpenFileAsync(Guid id, CancellationToken ct)
    {
        var db = databases.OpenForReading(caller.Actor.Tenant);
        var kind = await db.Set<Attachment>().Where(a => a.Id == id).Select(a => a.Entity).FirstOrDefaultAsync(ct);
        return await PermitAsync(db, kind, ct);
    }

    async Task<ErpDb> PermitAsync(ErpDb db, string? kind, CancellationToken ct)
    {
        try
        {
            await caller.DemandAsync(access.ReadRight(kind), ct);
            return kind is null ? throw new NotFoundException() : db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}
