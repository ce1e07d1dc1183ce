using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Tests.Support;

namespace Erp.Tests.Platform.Files;

/// <summary>The way over REST, as browsers and programs go it, and what browsers are told about what they get.</summary>
public sealed class FileApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    readonly Desk desk = new(company);

    [Fact]
    public async Task A_file_goes_up_in_pieces_and_comes_down_whole_and_in_parts()
    {
        var client = await company.ClientAsync(PlatformPermissions.OwnAccount, PartiesPermissions.Read, PartiesPermissions.Write);
        var record = await desk.CustomerAsync();
        var bytes = RandomNumberGenerator.GetBytes(100_000);
        var started = await client.PostAsJsonAsync($"/api/v1/records/{record}/files", new { name = "../Lichtplan.bin", size = bytes.Length, sha256 = Convert.ToHexString(SHA256.HashData(bytes)) });
        var upload = started.Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);

        Assert.Equal(60_000, (await (await PutAsync(client, $"{upload}?offset=0", bytes[..60_000])).JsonAsync()).GetProperty("offset").GetInt64());
        var head = await client.SendAsync(new(HttpMethod.Head, upload));
        Assert.Equal("60000", head.Headers.GetValues(UploadApi.OffsetHeader).Single());
        await (await PutAsync(client, $"{upload}?offset=0", bytes)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Upload.WrongOffset");
        await (await client.PostAsync($"{upload}/finish", null)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Upload.Incomplete");
        await PutAsync(client, $"{upload}?offset=60000", bytes[60_000..]);
        var saved = await (await client.PostAsync($"{upload}/finish", null)).JsonAsync();
        Assert.Equal(("Lichtplan.bin", "application/octet-stream"), (saved.GetProperty("name").GetString(), saved.GetProperty("mediaType").GetString()));

        var address = $"/api/v1/files/{saved.GetProperty("id").GetGuid()}/content";
        Assert.Equal(bytes, await client.GetByteArrayAsync(address));
        var part = await client.SendAsync(new(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(99_000, null) } });
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[99_000..], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal("Lichtplan.bin", (await (await client.GetAsync($"/api/v1/records/{record}/files")).JsonAsync())[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_is_served_runs_nothing_and_is_never_guessed()
    {
        var client = await company.ClientAsync(PlatformPermissions.OwnAccount, PartiesPermissions.Read, PartiesPermissions.Write);
        var record = await desk.CustomerAsync();
        var page = await ServeAsync("<script>alert(1)</script>"u8.ToArray(), "Größe \"1\".html");
        Assert.Equal("text/plain", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.EndsWith("sandbox", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(("inline", "Größe -1-.html"), (page.Content.Headers.ContentDisposition!.DispositionType, page.Content.Headers.ContentDisposition.FileNameStar));

        var program = await ServeAsync([(byte)'M', (byte)'Z', 0, 1], "rechnung.pdf");
        Assert.Equal(("attachment", "application/octet-stream"), (program.Content.Headers.ContentDisposition!.DispositionType, program.Content.Headers.ContentType!.MediaType));
        var pdf = await ServeAsync("%PDF-1.7"u8.ToArray(), "a.pdf");
        Assert.StartsWith("default-src 'none'", pdf.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", pdf.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("DENY", (await client.GetAsync("/api/v1/parties/parties")).Headers.GetValues("X-Frame-Options").Single());

        async Task<HttpResponseMessage> ServeAsync(byte[] bytes, string name)
        {
            var file = await desk.UploadAsync(Actor.System(company.Tenant), record, name, bytes);
            return await client.GetAsync($"/api/v1/files/{file.Id}/content");
        }
    }

    [Fact]
    public async Task Files_change_over_rest_and_nothing_is_served_without_the_right()
    {
        var (writer, reader, stranger) = (await ClientAsync(PartiesPermissions.Read, PartiesPermissions.Write), await ClientAsync(PartiesPermissions.Read), await ClientAsync("sales:read"));
        var record = await desk.CustomerAsync();
        var file = await desk.UploadAsync(Actor.System(company.Tenant), record, "a.txt", "a"u8.ToArray());
        var one = $"/api/v1/files/{file.Id}";
        foreach (var address in new[] { $"{one}/content", $"{one}/versions", $"/api/v1/records/{record}/files" })
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await company.Anonymous().GetAsync(address)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.DeleteAsync(one)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await writer.PutAsJsonAsync(one, new { name = "b.txt", category = "Photo", version = 1 })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await writer.DeleteAsync(one)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await writer.PostAsync($"{one}/restore", null)).StatusCode);
        await (await writer.PostAsync($"{one}/purge", null)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Attachment.NotInTrash");
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsJsonAsync($"{one}/links", new { lastDay = "2026-12-01" })).StatusCode);

        Task<HttpClient> ClientAsync(params string[] rights) => company.ClientAsync([PlatformPermissions.OwnAccount, .. rights]);
    }

    [Fact]
    public async Task A_piece_may_be_larger_than_other_bodies_but_has_an_end()
    {
        var client = await company.ClientAsync(PlatformPermissions.OwnAccount, PartiesPermissions.Read, PartiesPermissions.Write);
        var record = await desk.CustomerAsync();
        var piece = new byte[11 * 1024 * 1024];
        var started = await client.PostAsJsonAsync($"/api/v1/records/{record}/files", new { name = "a.bin", size = piece.Length });
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(client, string.Create(CultureInfo.InvariantCulture, $"{started.Headers.Location}?offset=0"), piece)).StatusCode);
        var request = new HttpRequestMessage(HttpMethod.Put, $"{started.Headers.Location}?offset=0")
        {
            Content = new ByteArrayContent([1]) { Headers = { ContentLength = (UploadApi.MostChunkMegabytes * 1024L * 1024) + 1 } },
        };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.SendAsync(request)).StatusCode);
    }

    static Task<HttpResponseMessage> PutAsync(HttpClient client, string address, byte[] bytes) =>
        client.PutAsync(address, new ByteArrayContent(bytes) { Headers = { ContentType = new("application/octet-stream") } });
}
