using Erp.Catalog.Images;
using Erp.Platform.Printing;
using Erp.Platform.Printing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>What items look like on paper.</summary>
public static class ItemPictures
{
    /// <summary>The pictures of these items, each read once, however many lines show it. Items without one, or with one that paper does not take (WebP, interlaced), are missing.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PdfImage>> OfAsync(ErpDb db, IEnumerable<Guid?> itemIds, CancellationToken ct = default)
    {
        var wanted = itemIds.OfType<Guid>().Distinct().ToList();
        var pictures = new Dictionary<Guid, PdfImage>();
        if (wanted.Count == 0) return pictures;
        foreach (var image in await db.Set<ItemImage>().AsNoTracking().Where(i => wanted.Contains(i.ItemId)).Select(i => new { i.ItemId, i.Content }).ToListAsync(ct))
            if (Read(image.Content) is { } picture) pictures[image.ItemId] = picture;
        return pictures;
    }

    /// <summary>A document is worth more than a picture in it.</summary>
    static PdfImage? Read(byte[] content)
    {
        try
        {
            return PdfImage.Read(content);
        }
        catch (PrintingException)
        {
            return null;
        }
    }
}
