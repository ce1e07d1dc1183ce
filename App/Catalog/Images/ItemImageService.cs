using System.Security.Cryptography;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Images;

/// <summary>Changes what items look like.</summary>
public sealed class ItemImageService(UnitOfWork work)
{
    /// <summary>Shows another picture of an item, or none.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="content">The file; null for none.</param>
    /// <param name="thumbnail">The same made small, if it is at hand.</param>
    /// <param name="fileName">What the file is called.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidInputException">The file is too large or no picture.</exception>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public Task ShowAsync(Guid itemId, byte[]? content, byte[]? thumbnail = null, string? fileName = null, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.ShowImage, new { itemId, bytes = content?.Length, sha256 = content is null ? null : Convert.ToHexStringLower(SHA256.HashData(content)) }, async db =>
        {
            await db.Items.RequireAsync(itemId, ct);
            var image = await db.Set<ItemImage>().FirstOrDefaultAsync(i => i.ItemId == itemId, ct);
            if (content is null)
            {
                if (image is not null) db.Remove(image);
                return;
            }

            if (image is null) db.Add(image = new ItemImage(itemId));
            image.Show(content, thumbnail, fileName);
        }, ct);
}
