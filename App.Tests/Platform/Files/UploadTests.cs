using System.Security.Cryptography;
using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Files;

/// <summary>Files come in by pieces, and whatever cuts the way loses nothing that arrived.</summary>
public sealed class UploadTests(Company company) : IClassFixture<Company>
{
    /// <summary>Most bytes that have come and do not lie on the disk yet.</summary>
    const long Piece = 1 << 20;

    readonly Desk desk = new(company);

    [Fact]
    public async Task What_was_decided_when_an_upload_is_announced_again_holds_for_the_whole_file()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var file = await desk.UploadAsync(vera, record, "Plan.txt", "eins"u8.ToArray());
        var upload = await StartAsync(null, FileCategory.Other);
        await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, new MemoryStream("zw"u8.ToArray())));
        var again = await StartAsync(file.Id, FileCategory.Drawing);
        Assert.Equal((upload.Id, 2L), (again.Id, again.Offset));
        await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 2, new MemoryStream("ei"u8.ToArray())));
        var saved = await company.AsAsync(vera, p => Desk.Uploads(p).FinishAsync(upload.Id));
        Assert.Equal((file.Id, 2), (saved.Id, saved.Version));

        Task<UploadState> StartAsync(Guid? versionOf, FileCategory category) =>
            company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new() { Name = "Plan.txt", Size = 4, Mark = "1796", VersionOf = versionOf, Category = category }));
    }

    [Fact]
    public async Task What_others_announced_and_did_not_send_yet_takes_room_already()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var folder = company.Services.GetRequiredService<UploadFolder>();
        var announced = new Upload(Guid.CreateVersion7(), "Party", record, vera.Id, company.Clock.GetUtcNow(), new() { Name = "x", Size = long.MaxValue / 4 });
        Assert.True(folder.HasRoom(company.Tenant, 1, []));
        Assert.False(folder.HasRoom(company.Tenant, 1, [announced]));
    }

    [Fact]
    public async Task One_person_announces_only_so_much_and_what_never_comes_keeps_room_for_an_hour()
    {
        var (record, vera, ben) = (await desk.CustomerAsync(), await desk.ClerkAsync(), await desk.ClerkAsync());
        for (var n = 0; n < UploadService.MostUnderWay; n++) await StartAsync(vera, n);
        Assert.Equal("Upload.TooManyUnderWay", (await Assert.ThrowsAsync<BusinessRuleException>(() => StartAsync(vera, UploadService.MostUnderWay))).Says.Text.Code);
        // What was announced before is not announced once more, and nobody else is kept from anything.
        await StartAsync(vera, 0);
        await StartAsync(ben, 0);

        company.Clock.TravelTo(company.Clock.GetUtcNow() + UploadFolder.Patience + TimeSpan.FromMinutes(1));
        Assert.Empty(await company.AsAsync(vera, p => Desk.Uploads(p).UnfinishedAsync(record)));
        await StartAsync(vera, UploadService.MostUnderWay);

        Task<UploadState> StartAsync(Actor who, int n) => company.AsAsync(who, p => Desk.Uploads(p).StartAsync(record, new() { Name = $"Bild {n}.jpg", Size = 4, Mark = "1796" }));
    }

    [Fact]
    public async Task Finished_twice_at_once_or_again_after_the_server_stopped_it_is_one_file()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var folder = company.Services.GetRequiredService<UploadFolder>();
        for (var round = 1; round <= 10; round++)
        {
            var bytes = RandomNumberGenerator.GetBytes(500_000);
            var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new() { Name = $"Datei {round}.bin", Size = bytes.Length }));
            await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, new MemoryStream(bytes)));
            var noted = (await folder.FindAsync(company.Tenant, upload.Id, default))!;
            var saved = await Task.WhenAll(Enumerable.Range(0, 6).Select(async n =>
            {
                await Task.Delay(n * 2);
                return await FinishAsync(upload.Id);
            }));
            Assert.Single(saved.Select(s => (s.Id, s.Version, s.Sha256)).Distinct());

            // Committed, and not put away yet.
            await folder.SaveAsync(company.Tenant, noted with { Contents = new(saved[0].Sha256, bytes.Length, saved[0].MediaType) }, default);
            Assert.Equal((saved[0].Id, round), ((await FinishAsync(upload.Id)).Id, (await desk.FilesAsync(vera, record)).Count));
            Assert.Null(await folder.FindAsync(company.Tenant, upload.Id, default));
        }

        Task<SavedFile> FinishAsync(Guid id) => company.AsAsync(vera, p => Desk.Uploads(p).FinishAsync(id));
    }

    [Fact]
    public async Task An_upload_cut_at_half_goes_on_where_it_stopped_also_after_the_page_was_loaded_again()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var bytes = RandomNumberGenerator.GetBytes(3_000_000);
        var form = new UploadForm { Name = "Plan.bin", Size = bytes.Length, Mark = "1796" };
        var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, form));

        await Assert.ThrowsAsync<IOException>(() => company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, new CutStream(bytes, 1_500_000))));
        var again = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "Plan.bin", Size = bytes.Length, Mark = "1796" }));
        Assert.Equal((upload.Id, 1_500_000L), (again.Id, again.Offset));
        Assert.Equal([again], await company.AsAsync(vera, p => Desk.Uploads(p).UnfinishedAsync(record)));
        Assert.Equal("Upload.Incomplete", (await FailsAsync(vera, u => u.FinishAsync(upload.Id))).Says.Text.Code);
        Assert.Empty(await desk.FilesAsync(vera, record));

        await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, again.Offset, new MemoryStream(bytes, 1_500_000, 1_500_000)));
        var saved = await company.AsAsync(vera, p => Desk.Uploads(p).FinishAsync(upload.Id));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), saved.Sha256);
        Assert.Equal(bytes, await desk.ReadAsync(vera, saved.Id));
        // The answer may have been lost: asked again it is the same, and nothing happens twice.
        Assert.Equal(saved with { SameAs = [] }, await company.AsAsync(vera, p => Desk.Uploads(p).FinishAsync(upload.Id)) with { SameAs = [] });
        Assert.Empty(await company.AsAsync(vera, p => Desk.Uploads(p).UnfinishedAsync(record)));
    }

    [Fact]
    public async Task What_cannot_be_a_file_is_refused_with_the_reason()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        Assert.Equal("Upload.Empty", await RefusedAsync(new() { Name = "leer.txt", Size = 0 }));
        Assert.Equal("Upload.Empty", await RefusedAsync(new() { Name = "minus.txt", Size = -1 }));
        Assert.Equal("Upload.TooLarge", await RefusedAsync(new() { Name = "riese.iso", Size = (5L * 1024 * 1024 * 1024) + 1 }));
        Assert.Equal("Form.Required", await RefusedAsync(new() { Name = "", Size = 1 }));
        Assert.NotNull(await RefusedAsync(new() { Name = "x", Size = 1, Sha256 = "no hash" }));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new() { Name = "x", Size = 1, VersionOf = Guid.CreateVersion7() })));

        async Task<string> RefusedAsync(UploadForm form) =>
            Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, form)))).Errors).Says.Text.Code;
    }

    [Fact]
    public async Task Bytes_at_the_wrong_place_too_many_or_other_than_announced_are_refused()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "x.bin", Size = 4, Sha256 = new string('0', 64) }));
        Assert.Equal("Upload.WrongOffset", (await FailsAsync(vera, u => u.AppendAsync(upload.Id, 2, new MemoryStream([1])))).Says.Text.Code);
        Assert.Equal("Upload.TooMuch", (await FailsAsync(vera, u => u.AppendAsync(upload.Id, 0, new MemoryStream(new byte[5])))).Says.Text.Code);
        await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, new MemoryStream(new byte[4])));
        Assert.Equal("Upload.Altered", (await FailsAsync(vera, u => u.FinishAsync(upload.Id))).Says.Text.Code);
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(vera, p => Desk.Uploads(p).StateAsync(upload.Id)));
    }

    [Fact]
    public async Task Nobody_goes_on_with_what_another_began_and_readers_upload_nothing()
    {
        var (record, vera, ben, reader) = (await desk.CustomerAsync(), await desk.ClerkAsync(), await desk.ClerkAsync(), await desk.ClerkAsync(mayWrite: false));
        var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "x.bin", Size = 4 }));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(ben, p => Desk.Uploads(p).StateAsync(upload.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsAsync(ben, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, new MemoryStream([1]))));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(reader, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "x.bin", Size = 4 })));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(reader, p => Desk.Uploads(p).StateAsync(upload.Id)));
        await company.AsAsync(vera, p => Desk.Uploads(p).CancelAsync(upload.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => company.AsSystemAsync(p => Desk.Uploads(p).StateAsync(upload.Id)));
    }

    [Fact]
    public async Task Two_people_who_upload_the_same_name_at_once_both_find_their_file()
    {
        var (record, vera, ben) = (await desk.CustomerAsync(), await desk.ClerkAsync(), await desk.ClerkAsync());
        var saved = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => desk.UploadAsync(i % 2 == 0 ? vera : ben, record, "Vertrag.pdf", [.. "%PDF-"u8, (byte)i])));
        Assert.Equal(["Vertrag (2).pdf", "Vertrag (3).pdf", "Vertrag (4).pdf", "Vertrag (5).pdf", "Vertrag (6).pdf", "Vertrag.pdf"], saved.Select(s => s.Name).Order(StringComparer.Ordinal));
        Assert.Equal(6, (await desk.FilesAsync(vera, record)).Count);
    }

    [Fact]
    public async Task Uploads_nobody_goes_on_with_are_swept_away()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "x.bin", Size = 4 }));
        await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, new MemoryStream([1])));
        var folder = company.Services.GetRequiredService<UploadFolder>();
        folder.Sweep(company.Tenant, TimeProvider.System.GetUtcNow());
        Assert.Equal(1, (await company.AsAsync(vera, p => Desk.Uploads(p).StateAsync(upload.Id))).Offset);
        Assert.True(folder.Sweep(company.Tenant, TimeProvider.System.GetUtcNow() + UploadFolder.Rest + TimeSpan.FromHours(1)) >= 2);
        Assert.Empty(await company.AsAsync(vera, p => Desk.Uploads(p).UnfinishedAsync(record)));
    }

    [Fact]
    public async Task A_large_file_lies_on_the_disk_as_it_comes_and_is_never_held_in_memory()
    {
        const long size = 64L * 1024 * 1024;
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "Aufzeichnung.bin", Size = size }));
        var part = company.Services.GetRequiredService<UploadFolder>().PartOf(company.Tenant, upload.Id);
        var content = new ZeroStream(size, read => Assert.InRange(read - new FileInfo(part).Length, 0, Piece));
        Assert.Equal(size, (await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, 0, content))).Offset);
        await company.AsAsync(vera, p => Desk.Uploads(p).FinishAsync(upload.Id));
    }

    [Fact]
    public async Task A_file_of_exactly_five_gigabytes_is_taken_to_its_last_byte_and_no_further()
    {
        const long size = 5L * 1024 * 1024 * 1024;
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        var folder = company.Services.GetRequiredService<UploadFolder>();
        Assert.SkipUnless(folder.HasRoom(company.Tenant, size, []), "The disk has no room for five gigabytes.");
        var upload = await company.AsAsync(vera, p => Desk.Uploads(p).StartAsync(record, new UploadForm { Name = "Mitschnitt.mov", Size = size }));
        // What came before: zeros, which take no room on the disk.
        await using (var part = new FileStream(folder.PartOf(company.Tenant, upload.Id), FileMode.OpenOrCreate)) part.SetLength(size - Piece);

        Assert.Equal(size - Piece, (await company.AsAsync(vera, p => Desk.Uploads(p).StateAsync(upload.Id))).Offset);
        var last = RandomNumberGenerator.GetBytes((int)Piece);
        Assert.Equal(size, (await company.AsAsync(vera, p => Desk.Uploads(p).AppendAsync(upload.Id, size - Piece, new MemoryStream(last)))).Offset);
        Assert.Equal("Upload.TooMuch", (await FailsAsync(vera, u => u.AppendAsync(upload.Id, size, new MemoryStream([1])))).Says.Text.Code);
        var saved = await company.AsAsync(vera, p => Desk.Uploads(p).FinishAsync(upload.Id));

        Assert.Equal(size, Assert.Single(await desk.FilesAsync(vera, record)).Size);
        await using var content = await company.Services.GetRequiredService<IFileStore>().OpenAsync(company.Tenant, saved.Sha256, default);
        content.Position = size - Piece;
        var read = new byte[Piece];
        await content.ReadExactlyAsync(read);
        Assert.Equal(last, read);
    }

    async Task<BusinessRuleException> FailsAsync(Actor who, Func<UploadService, Task> act) =>
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsAsync(who, p => act(Desk.Uploads(p))));
}
