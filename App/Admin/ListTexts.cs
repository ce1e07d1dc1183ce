using Erp.Platform.Texts;

namespace Erp.Admin;

/// <summary>What the lists of this module have in common.</summary>
static class ListTexts
{
    public static readonly Text CreatedAt = new("Created", "Angelegt");
    public static readonly Text Permissions = new("Permissions", "Rechte");

    /// <summary>A pattern for "contains", with the marks of patterns taken literally.</summary>
    public static string Containing(string words) => $"%{words.Replace("\\", @"\\").Replace("%", "\\%").Replace("_", "\\_")}%";
}
