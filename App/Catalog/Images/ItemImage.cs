using Erp.Platform.Work;

namespace Erp.Catalog.Images;

/// <summary>What an item looks like: one picture, kept in the database, with a small one for lists.</summary>
public sealed class ItemImage : Entity, IPartOf
{
    ItemImage() { }

    internal ItemImage(Guid itemId) => ItemId = itemId;

    public Guid ItemId { get; private set; }

    /// <summary>Name of the file without its path, for whoever saves it.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>PNG, JPEG or WebP, told by its first bytes.</summary>
    public string MediaType { get; private set; } = "";

    public byte[] Content { get; private set; } = [];

    /// <summary>The picture made small; none where it came without one.</summary>
    public byte[]? Thumbnail { get; private set; }

    Guid IPartOf.RootId => ItemId;

    /// <summary>Pictures that lists can show: made small, or small as they are.</summary>
    internal static IQueryable<ItemImage> Small(ErpDb db) => db.Set<ItemImage>().Where(i => i.Thumbnail != null || i.Content.Length <= ItemImageLimits.MostThumbnailBytes);

    /// <summary>Shows another picture.</summary>
    /// <exception cref="InvalidInputException">It is too large or no picture that browsers show.</exception>
    internal void Show(byte[] content, byte[]? thumbnail, string? fileName)
    {
        if (content.Length is 0 or > ItemImageLimits.MostBytes) throw new InvalidInputException(ItemImageLimits.Field, ItemImageTexts.TooLarge.With(ItemImageLimits.MostBytes / 1024 / 1024));
        MediaType = Pictures.MediaTypeOf(content) ?? throw new InvalidInputException(ItemImageLimits.Field, ItemImageTexts.NoPicture);
        if (thumbnail is not null && (thumbnail.Length > ItemImageLimits.MostThumbnailBytes || Pictures.MediaTypeOf(thumbnail) is null))
            throw new InvalidInputException(ItemImageLimits.Field, ItemImageTexts.NoPicture);
        (Content, Thumbnail, FileName) = (content, thumbnail, Pictures.CleanName(fileName, MediaType));
    }
}

/// <summary>Limits of pictures.</summary>
public static class ItemImageLimits
{
    /// <summary>Field that errors name.</summary>
    public const string Field = "Image";

    public const int MostBytes = 2 * 1024 * 1024;
    public const int MostThumbnailBytes = 128 * 1024;
    public const int FileName = 100;
    public const int MediaType = 20;

    /// <summary>Sides of the small picture in pixels.</summary>
    public const int ThumbnailSide = 128;
}
