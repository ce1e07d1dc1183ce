using Erp.Platform.Texts;

namespace Erp.Platform.Files;

/// <summary>What histories say of downloads by people outside.</summary>
public static class LinkDownloadTexts
{
    public static readonly Text LinkDownload = new("Download through a link", "Download über einen Link");
    public static readonly Text LinkId = new("Link", "Link");
    public static readonly Text At = new("At", "Am");
    public static readonly Text Network = new("From network", "Aus dem Netz");
}
