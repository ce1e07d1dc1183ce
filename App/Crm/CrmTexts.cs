using Erp.Platform.Texts;

namespace Erp.Crm;

/// <summary>What the module as a whole says.</summary>
public static class CrmTexts
{
    public static readonly Text Crm = new("Customer relations", "Kundenbeziehungen");
    public static readonly Text MayRead = new("See opportunities and the forecast", "Verkaufschancen und Prognose sehen");
    public static readonly Text MayWrite = new("Write opportunities and activities, begin quotes for them", "Verkaufschancen und Aktivitäten schreiben, Angebote dazu beginnen");
    public static readonly Text Seed = new("Set up customer relations", "Kundenbeziehungen einrichten");
}
