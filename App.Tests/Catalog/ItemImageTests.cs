using System.Net;
using System.Net.Http.Headers;
using Erp.Catalog;
using Erp.Catalog.Images;
using Erp.Catalog.Items;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>Pictures are what they are by their bytes, not by what they claim; only whoever may see items gets them.</summary>
public sealed class ItemImageTests(WebCompany company) : IClassFixture<WebCompany>
{
    static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
    static readonly byte[] WebP = [.. "RIFF"u8, 1, 0, 0, 0, .. "WEBP"u8, 1];

    readonly Pricing pricing = new(company);

    [Fact]
    public async Task A_picture_is_kept_served_replaced_and_removed()
    {
        var item = await pricing.ItemAsync(1);
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var address = $"/api/v1/catalog/items/{item}/image";
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
        foreach (var (file, type) in new[] { (Png, "image/png"), (Jpeg, "image/jpeg"), (WebP, "image/webp") })
        {
            Assert.Equal(HttpStatusCode.NoContent, (await PutAsync(client, address, file)).StatusCode);
            var served = await client.GetAsync(address);
            Assert.Equal((type, "nosniff"), (served.Content.Headers.ContentType!.MediaType, served.Headers.GetValues("X-Content-Type-Options").Single()));
            Assert.Equal(file, await served.Content.ReadAsByteArrayAsync());
            Assert.Equal(file, await client.GetByteArrayAsync(address + "?small=true"));
        }

        Assert.Equal(1L, await company.QueryAsync<long>($"select count(*) from item_images where item_id = '{item}'"));
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
        var stranger = await company.ClientAsync("sales:read");
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_list_shows_no_large_picture_and_a_new_one_has_a_new_address()
    {
        var item = await pricing.ItemAsync(1);
        var first = await ShowAsync([.. Png, .. new byte[ItemImageLimits.MostThumbnailBytes]], null);
        Assert.Null(await company.AsSystemAsync(p => p.GetRequiredService<ItemImageQueries>().FileAsync(item, small: true)));
        Assert.False((await company.AsSystemAsync(p => p.GetRequiredService<ItemQueries>().ChoiceAsync(item, System.Globalization.CultureInfo.InvariantCulture)))!.HasImage);

        var second = await ShowAsync([.. Png, .. new byte[ItemImageLimits.MostThumbnailBytes]], Png);
        Assert.NotEqual(first, second);
        Assert.Equal(Png, (await company.AsSystemAsync(p => p.GetRequiredService<ItemImageQueries>().FileAsync(item, small: true)))!.Content);

        Task<string?> ShowAsync(byte[] file, byte[]? thumbnail) => company.AsSystemAsync(async p =>
        {
            await p.GetRequiredService<ItemImageService>().ShowAsync(item, file, thumbnail, "x.png");
            return await p.GetRequiredService<ItemImageQueries>().AddressAsync(item);
        });
    }

    [Fact]
    public async Task What_is_no_picture_or_too_large_is_refused()
    {
        var item = await pricing.ItemAsync(1);
        foreach (var file in new byte[][] { [], "<svg onload=alert(1)>"u8.ToArray(), "GIF89a"u8.ToArray(), [.. Png, .. new byte[ItemImageLimits.MostBytes]] })
            Assert.Equal(ItemImageLimits.Field, Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => ShowAsync(file, "x.png"))).Errors).Field);
        await ShowAsync([.. Png, .. new byte[ItemImageLimits.MostBytes - Png.Length]], "x.png");

        Task ShowAsync(byte[] file, string name) => company.AsSystemAsync(p => p.GetRequiredService<ItemImageService>().ShowAsync(item, file, null, name));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.png")]
    [InlineData(@"C:\Bilder\Schäkel 2 t.JPEG", "Schäkel 2 t.png")]
    [InlineData("a\"b\r\nc.png", "a-b--c.png")]
    [InlineData(null, "image.png")]
    [InlineData("....", "image.png")]
    public async Task Names_are_cleaned(string? name, string expected)
    {
        var item = await pricing.ItemAsync(1);
        await company.AsSystemAsync(p => p.GetRequiredService<ItemImageService>().ShowAsync(item, Png, null, name));
        Assert.Equal(expected, await company.QueryAsync<string>($"select file_name from item_images where item_id = '{item}'"));
    }

    static Task<HttpResponseMessage> PutAsync(HttpClient client, string address, byte[] file)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        return client.PutAsync(address, content);
    }
}
