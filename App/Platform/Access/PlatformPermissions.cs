using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>Rights that belong to the product as a whole rather than to one module.</summary>
public static class PlatformPermissions
{
    public const string Export = "docs:export";

    public static readonly Text ExportLabel = new("Export lists and documents", "Listen und Dokumente exportieren");
}
