using Erp.Platform.Texts;

namespace Erp.Platform.Records.Views;

/// <summary>What histories call a person's usual view of a list.</summary>
public static class DefaultViewTexts
{
    public static readonly Text DefaultView = new("Usual view", "Standardansicht");
    public static readonly Text List = new("List", "Liste");
    public static readonly Text UserId = new("Account", "Konto");
    public static readonly Text ViewId = new("View", "Ansicht");
}
