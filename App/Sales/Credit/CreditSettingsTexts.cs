using Erp.Platform.Texts;

namespace Erp.Sales.Credit;

/// <summary>What people read about how credit is watched over.</summary>
public static class CreditSettingsTexts
{
    public static readonly Text CreditSettings = new("Credit limits", "Kreditlimits");
    public static readonly Text Check = new("Order beyond the limit", "Auftrag über dem Limit");
    public static readonly Text Warn = new("Warn", "Warnen");
    public static readonly Text Block = new("Refuse, unless approved with a reason", "Ablehnen, außer mit Genehmigung und Grund");
}
