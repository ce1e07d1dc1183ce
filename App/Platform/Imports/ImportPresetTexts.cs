using Erp.Platform.Texts;

namespace Erp.Platform.Imports;

/// <summary>What histories say of mappings kept by name.</summary>
public static class ImportPresetTexts
{
    public static readonly Text ImportPreset = new("Mapping", "Zuordnung");
    public static readonly Text Kind = new("What", "Was");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Content = new("Columns", "Spalten");
}
