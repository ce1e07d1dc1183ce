using Erp.Platform.Texts;

namespace Erp.Platform.Live;

/// <summary>What people are told about each other's work and about their own drafts.</summary>
public static class LiveTexts
{
    public static readonly Text Stale = new("What you see may be out of date", "Was Sie sehen, ist vielleicht nicht mehr aktuell");
    public static readonly Text SomeoneElse = new("someone else", "jemand anderem");
    public static readonly Text DecideFirst = new(
        "Someone else changed the same fields. Choose which value stands, then save.",
        "Jemand anderes hat dieselben Felder geändert. Wählen Sie, welcher Wert gilt, und speichern Sie dann.");
    public static readonly Text DraftRestored = new("Your unsaved input from before is back.", "Ihre noch nicht gespeicherten Eingaben sind wieder da.");
    public static readonly Text GiveUpDraft = new("Discard", "Verwerfen");
}
