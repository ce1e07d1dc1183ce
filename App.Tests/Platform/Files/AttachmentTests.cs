using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Numbering;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Files;

/// <summary>Files on any record: under the record's own rights, every change in the log, nothing lost by a slip.</summary>
public sealed class AttachmentTests(Company company) : IClassFixture<Company>
{
    static readonly byte[] First = "%PDF-1.7 first"u8.ToArray(), Second = "%PDF-1.7 second"u8.ToArray();

    readonly Desk desk = new(company);

    [Fact]
    public async Task Who_may_read_the_record_reads_its_files_and_only_who_may_change_it_changes_them()
    {
        var (record, vera, reader, stranger) = (await desk.CustomerAsync(), await desk.ClerkAsync(), await desk.ClerkAsync(mayWrite: false), await company.HireAsync("Stranger", "sales:read"));
        var file = await desk.UploadAsync(vera, record, "Vertrag.pdf", First);
        Assert.Equal(First, await desk.ReadAsync(reader, file.Id));
        Assert.Equal("Vertrag.pdf", Assert.Single(await desk.FilesAsync(reader, record)).Name);
        await Assert.ThrowsAsync<ForbiddenException>(() => desk.DoAsync(reader, f => f.TrashAsync(file.Id)));
        await Assert.ThrowsAsync<ForbiddenException>(() => desk.FilesAsync(stranger, record));
        await Assert.ThrowsAsync<ForbiddenException>(() => desk.ReadAsync(stranger, file.Id));
        await Assert.ThrowsAsync<ForbiddenException>(() => desk.DoAsync(stranger, f => f.TrashAsync(file.Id)));
    }

    [Fact]
    public async Task Every_kind_of_record_takes_files_of_whoever_may_change_it()
    {
        var admin = await company.HireAsync("Admin", PlatformPermissions.Settings);
        var range = await company.AsSystemAsync(async p =>
        {
            await using var db = p.GetRequiredService<Erp.Platform.Tenancy.ErpDbFactory>().OpenForReading(company.Tenant);
            return await db.Set<NumberRange>().Select(r => r.Id).FirstAsync();
        });
        Assert.Equal("Notiz.txt", (await desk.UploadAsync(admin, range, "Notiz.txt", "Hallo"u8.ToArray())).Name);
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsSystemAsync(p => Desk.Uploads(p).StartAsync(Guid.CreateVersion7(), new() { Name = "x", Size = 1 })));
    }

    [Fact]
    public async Task One_picture_of_a_record_stands_for_it_chosen_by_whoever_may_change_it()
    {
        var (record, vera, reader) = (await desk.CustomerAsync(), await desk.ClerkAsync(), await desk.ClerkAsync(mayWrite: false));
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0];
        var (first, then, text) = (
            await desk.UploadAsync(vera, record, "Halle.png", picture), await desk.UploadAsync(vera, record, "Bühne.png", [.. picture, 1]),
            await desk.UploadAsync(vera, record, "Vertrag.pdf", First));
        await desk.DoAsync(vera, f => f.CoverAsync(first.Id, true));
        await desk.DoAsync(vera, f => f.CoverAsync(then.Id, true));
        Assert.Equal([then.Id], await CoversAsync());
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.DoAsync(vera, f => f.CoverAsync(text.Id, true)));
        await Assert.ThrowsAsync<ForbiddenException>(() => desk.DoAsync(reader, f => f.CoverAsync(first.Id, true)));
        await desk.DoAsync(vera, f => f.CoverAsync(then.Id, false));
        Assert.Empty(await CoversAsync());

        async Task<IEnumerable<Guid>> CoversAsync() => (await desk.FilesAsync(reader, record)).Where(f => f.IsCover).Select(f => f.Id);
    }

    [Fact]
    public async Task A_further_version_keeps_the_former_and_an_old_one_comes_back_as_the_latest()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var file = await desk.UploadAsync(vera, record, "Vertrag.pdf", First);
        Assert.Equal((file.Id, 2), await VersionAsync(Second));
        await desk.DoAsync(vera, f => f.RestoreVersionAsync(file.Id, 1));
        Assert.Equal(First, await desk.ReadAsync(vera, file.Id));
        Assert.Equal(Second, await desk.ReadAsync(vera, file.Id, 2));
        var versions = await company.AsAsync(vera, p => p.GetRequiredService<AttachmentQueries>().VersionsAsync(file.Id));
        Assert.Equal([3, 2, 1], versions.Select(v => v.No));
        Assert.Equal("Attachment.InUseAlready", (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.DoAsync(vera, f => f.RestoreVersionAsync(file.Id, 3)))).Says.Text.Code);
        await Assert.ThrowsAsync<NotFoundException>(() => desk.DoAsync(vera, f => f.RestoreVersionAsync(file.Id, 9)));

        async Task<(Guid, int)> VersionAsync(byte[] bytes)
        {
            var saved = await desk.UploadAsync(vera, record, "Vertrag.pdf", bytes, file.Id);
            return (saved.Id, saved.Version);
        }
    }

    [Fact]
    public async Task The_trash_gives_back_and_a_name_taken_meanwhile_is_nobodys_loss()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var file = await desk.UploadAsync(vera, record, "Plan.txt", "eins"u8.ToArray());
        await desk.DoAsync(vera, f => f.TrashAsync(file.Id));
        Assert.Equal("Plan.txt", (await desk.UploadAsync(vera, record, "Plan.txt", "zwei"u8.ToArray())).Name);
        Assert.Equal(1, await company.AsAsync(vera, p => p.GetRequiredService<AttachmentQueries>().CountAsync(record)));
        await desk.DoAsync(vera, f => f.RestoreAsync(file.Id));
        Assert.Equal(["Plan (2).txt", "Plan.txt"], (await desk.FilesAsync(vera, record)).Select(f => f.Name));
        var row = (await desk.FilesAsync(vera, record))[0];
        Assert.Equal(
            "Attachment.NameTaken",
            (await Assert.ThrowsAsync<BusinessRuleException>(() => desk.DoAsync(vera, f => f.ChangeAsync(row.Id, new() { Name = "Plan.txt", Version = row.Version })))).Says.Text.Code);
        await Assert.ThrowsAsync<ConflictException>(() => desk.DoAsync(vera, f => f.ChangeAsync(row.Id, new() { Name = "Andere.txt", Version = row.Version - 1 })));
        await desk.DoAsync(vera, f => f.ChangeAsync(row.Id, new() { Name = "../Grundriss.txt", Category = FileCategory.Drawing, Version = row.Version }));
        Assert.Equal(("Grundriss.txt", FileCategory.Drawing), (await desk.FilesAsync(vera, record)).Where(f => f.Id == row.Id).Select(f => (f.Name, f.Category)).Single());
    }

    [Fact]
    public async Task Undoing_takes_the_right_to_change_the_record_and_gives_everything_back()
    {
        var (record, vera, reader) = (await desk.CustomerAsync(), await desk.ClerkAsync(), await desk.ClerkAsync(mayWrite: false));
        var file = await desk.UploadAsync(vera, record, "Vertrag.pdf", First);
        await desk.DoAsync(vera, f => f.TrashAsync(file.Id));
        var commit = await LastCommitAsync(file.Id);
        await Assert.ThrowsAsync<ForbiddenException>(() => UndoAsync(reader, commit));
        await UndoAsync(vera, commit);
        Assert.Null(Assert.Single(await desk.FilesAsync(vera, record)).TrashedAt);

        var fresh = await desk.UploadAsync(vera, record, "Neu.txt", "neu"u8.ToArray());
        await UndoAsync(vera, await FirstCommitAsync(fresh.Id));
        Assert.Single(await desk.FilesAsync(vera, record));
        var undoing = await LastCommitAsync(fresh.Id);
        await Assert.ThrowsAsync<ForbiddenException>(() => UndoAsync(reader, undoing));
        await UndoAsync(vera, undoing);
        Assert.Equal("neu"u8.ToArray(), await desk.ReadAsync(vera, fresh.Id));
    }

    [Fact]
    public async Task Deleting_for_good_removes_the_bytes_unless_another_file_shares_them()
    {
        var (record, other, vera) = (await desk.CustomerAsync(), await desk.CustomerAsync(), await desk.ClerkAsync());
        var bytes = Guid.CreateVersion7().ToByteArray();
        var (first, twin) = (await desk.UploadAsync(vera, record, "a.bin", bytes), await desk.UploadAsync(vera, other, "b.bin", bytes));
        var store = company.Services.GetRequiredService<IFileStore>();
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.DoAsync(vera, f => f.PurgeAsync(first.Id)));
        await PurgeAsync(first.Id);
        Assert.Equal(bytes, await desk.ReadAsync(vera, twin.Id));
        await PurgeAsync(twin.Id);
        Assert.False(await store.HasAsync(company.Tenant, first.Sha256, default));
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from outbox"));
        Assert.Empty(await desk.FilesAsync(vera, record));
        Assert.Equal("Attachment.PurgeStays", (await Assert.ThrowsAsync<BusinessRuleException>(async () => await UndoAsync(vera, await LastCommitAsync(twin.Id)))).Says.Text.Code);

        async Task PurgeAsync(Guid id)
        {
            await desk.DoAsync(vera, f => f.TrashAsync(id));
            await desk.DoAsync(vera, f => f.PurgeAsync(id));
            // Should the storage be away just then, the outbox comes back to it.
            Assert.True(await store.HasAsync(company.Tenant, first.Sha256, default));
            Assert.Equal(1, await company.Services.GetRequiredService<OutboxWorker>().RunOnceAsync(company.Tenant));
        }
    }

    [Fact]
    public async Task The_same_bytes_are_stored_once_and_whoever_may_see_the_other_record_is_told_of_it()
    {
        var (record, vera, admin) = (await desk.CustomerAsync("Stadthalle"), await desk.ClerkAsync(), await desk.ClerkAsync(mayWrite: true, PlatformPermissions.Users));
        var bytes = Guid.CreateVersion7().ToByteArray();
        var first = await desk.UploadAsync(vera, record, "Plan.bin", bytes);
        var role = await company.AsSystemAsync(async p =>
        {
            await using var db = p.GetRequiredService<Erp.Platform.Tenancy.ErpDbFactory>().OpenForReading(company.Tenant);
            return await db.Set<Role>().Select(r => r.Id).FirstAsync();
        });
        var copy = await desk.UploadAsync(admin, role, "Kopie.bin", bytes);
        Assert.Equal((first.Id, $"/parties/parties/{record}"), copy.SameAs.Select(s => (s.Id, s.Href)).Single());
        Assert.Contains("Stadthalle", copy.SameAs[0].Record, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(await desk.FilesAsync(vera, record)).SameAs);
        Assert.Equal(copy.Id, Assert.Single(Assert.Single(await desk.FilesAsync(admin, record)).SameAs).Id);
        Assert.Single(Directory.EnumerateFiles(company.Services.GetRequiredService<FileSettings>().Folder, copy.Sha256, SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Names_of_files_stand_in_the_log_under_the_uploaders_key_only_and_replay_makes_the_same_rows()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync(mayWrite: true, PlatformPermissions.ShareFiles));
        var file = await desk.UploadAsync(vera, record, "Zeugnis Kordula Weißbart.pdf", First);
        await company.AsAsync(vera, p => p.GetRequiredService<FileLinkService>().CreateAsync(file.Id, new() { LastDay = DateOnly.FromDateTime(company.Clock.GetUtcNow().Date).AddDays(3) }));
        await desk.DoAsync(vera, f => f.TrashAsync(file.Id));
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from changes where fields::text like '%Kordula%'"));
        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from commits where arguments::text like '%Kordula%'"));
        var report = await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant);
        Assert.True(report.IsExact, string.Join(", ", report.Tables.Where(t => t.Differing > 0)));
    }

    [Fact]
    public async Task A_name_with_a_path_and_a_type_that_lies_are_kept_as_what_they_are()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        await desk.UploadAsync(vera, record, @"..\..\windows\Foto.png", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0]);
        var row = Assert.Single(await desk.FilesAsync(vera, record));
        Assert.Equal(("Foto.png", "application/octet-stream", true), (row.Name, row.MediaType, row.IsDisguised));
        Assert.Null(await company.AsAsync(vera, p => p.GetRequiredService<AttachmentQueries>().TextAsync(row.Id)));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'G', (byte)'r', 0xC3, 0xBC, 0xC3, 0x9F, (byte)'e' }, "Grüße")]
    [InlineData(new byte[] { (byte)'G', (byte)'r', 0xFC, 0xDF, (byte)'e' }, "Grüße")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'H', 0, (byte)'i', 0 }, "Hi")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'H', (byte)'i' }, "Hi")]
    public async Task Texts_are_read_in_the_encoding_they_were_written_in(byte[] bytes, string text)
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var file = await desk.UploadAsync(vera, record, "Notiz.txt", bytes);
        Assert.Equal(text, await company.AsAsync(vera, p => p.GetRequiredService<AttachmentQueries>().TextAsync(file.Id)));
    }

    Task UndoAsync(Actor who, Guid commit) => company.AsAsync(who, p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    Task<Guid> LastCommitAsync(Guid root) => company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{root}' order by at desc limit 1");

    Task<Guid> FirstCommitAsync(Guid root) => company.QueryAsync<Guid>($"select commit_id from changes where root_id = '{root}' order by at limit 1");
}
