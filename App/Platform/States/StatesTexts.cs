using Erp.Platform.Texts;

namespace Erp.Platform.States;

/// <summary>What people are told about steps and states.</summary>
public static class StatesTexts
{
    public static readonly Text Refused = new(
        "“{0}” is not possible while the document is “{1}”. It is possible in: {2}.", "„{0}“ ist nicht möglich, solange der Beleg „{1}“ ist. Möglich ist es in: {2}.");
    public static readonly Text Named = new("“{0}”", "„{0}“");
    public static readonly Text Listed = new("{0}, {1}", "{0}, {1}");
}
