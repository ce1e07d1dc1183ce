using Erp.Platform.Texts;

namespace Erp.Projects.Labels;

/// <summary>What people read about labels.</summary>
public static class LabelTexts
{
    public static readonly Text Label = new("Label", "Etikett");
    public static readonly Text Labels = new("Labels", "Etiketten");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Colour = new("Colour", "Farbe");
    public static readonly Text NameTaken = new("Another label has this name.", "Ein anderes Etikett heißt schon so.");
}
