using Erp.Catalog.Contracts;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Images;

/// <summary>A picture as it is served.</summary>
public sealed record PictureFile(byte[] Content, string MediaType, string FileName);

/// <summary>Reads what items look like.</summary>
public sealed class ItemImageQueries(Database database)
{
    /// <summary>The picture of an item; null when it has none.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="small">The small one; none where the picture is large and came without.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<PictureFile?> FileAsync(Guid itemId, bool small, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var file = await (small
            ? ItemImage.Small(db).Where(i => i.ItemId == itemId).Select(i => new PictureFile(i.Thumbnail ?? i.Content, i.MediaType, i.FileName))
            : db.Set<ItemImage>().Where(i => i.ItemId == itemId).Select(i => new PictureFile(i.Content, i.MediaType, i.FileName))).FirstOrDefaultAsync(ct);
        return file is null ? null : file with { MediaType = Pictures.MediaTypeOf(file.Content)! };
    }

    /// <summary>Where the picture of an item is served; changes with the item, so that browsers may keep what they have.</summary>
    public async Task<string?> AddressAsync(Guid itemId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var images = db.Set<ItemImage>();
        var version = await db.Items.Where(i => i.Id == itemId && images.Any(m => m.ItemId == i.Id)).Select(i => (int?)i.Version).FirstOrDefaultAsync(ct);
        return version is null ? null : $"{AddressOf(itemId)}?v={version}";
    }

    /// <summary>Where the small picture of an item is served.</summary>
    internal static string SmallOf(Guid itemId) => AddressOf(itemId) + "?small=true";

    /// <summary>Where pictures of items are served.</summary>
    internal static string AddressOf(Guid itemId) => $"/api/v1/catalog/items/{itemId}/image";
}
