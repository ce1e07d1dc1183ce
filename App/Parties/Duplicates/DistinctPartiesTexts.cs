using Erp.Platform.Texts;

namespace Erp.Parties.Duplicates;

/// <summary>What people read about parties that look alike and are not one.</summary>
public static class DistinctPartiesTexts
{
    public static readonly Text DistinctParties = new("No duplicates", "Keine Dubletten");
    public static readonly Text OneId = new("The one", "Der eine");
    public static readonly Text OtherId = new("The other", "Der andere");
    public static readonly Text Mark = new("Mark as no duplicates", "Als keine Dubletten vermerken");
    public static readonly Text MarkAction = new("No duplicates", "Keine Dubletten");
    public static readonly Text Forget = new("Offer as duplicates again", "Wieder als Dubletten vorschlagen");
    public static readonly Text ForgetAction = new("Offer again", "Wieder vorschlagen");
    public static readonly Text Marked = new("Marked as no duplicates", "Als keine Dubletten vermerkt");
    public static readonly Text MarkedNow = new("These two are not offered again.", "Diese beiden werden nicht mehr vorgeschlagen.");
}
