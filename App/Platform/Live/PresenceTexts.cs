using Erp.Platform.Texts;

namespace Erp.Platform.Live;

/// <summary>What people read about colleagues on the same record.</summary>
public static class PresenceTexts
{
    public static readonly Text Here = new("Also here", "Auch hier");
    public static readonly Text InField = new("{0} is in this field", "{0} ist in diesem Feld");
}
