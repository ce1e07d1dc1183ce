using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Catalog.Images;

/// <summary>Pictures of items for browsers and programs; served to whoever may see items.</summary>
static class ItemImageApi
{
    const string Path = "catalog/items/{id:guid}/image";

    public static void MapItemImages(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, async (Guid id, bool? small, HttpResponse response, ItemImageQueries images, CancellationToken ct) =>
            {
                var file = await images.FileAsync(id, small ?? false, ct) ?? throw new NotFoundException();
                response.Headers.CacheControl = "private, max-age=300";
                response.Headers.XContentTypeOptions = "nosniff";
                return Results.File(file.Content, file.MediaType);
            })
            .Requires(CatalogPermissions.Read).WithName("GetItemImage").WithSummary("Picture of an item as PNG, JPEG or WebP");
        api.MapPut(Path, async (Guid id, string? name, HttpRequest request, ItemImageService service, CancellationToken ct) =>
            {
                // No further than one byte beyond what is allowed: enough to see that it is too much.
                var buffer = new byte[ItemImageLimits.MostBytes + 1];
                var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
                await service.ShowAsync(id, buffer[..length], thumbnail: null, name, ct);
                return Results.NoContent();
            })
            .Accepts<byte[]>("image/png", "image/jpeg", "image/webp").Requires(CatalogPermissions.Write).WithName("ChangeItemImage").WithSummary("Set the picture of an item; the body is the file");
        api.MapDelete(Path, async (Guid id, ItemImageService service, CancellationToken ct) =>
        {
            await service.ShowAsync(id, null, ct: ct);
            return TypedResults.NoContent();
        }).Requires(CatalogPermissions.Write).WithName("RemoveItemImage").WithSummary(ItemImageTexts.Remove.En);
    }
}
