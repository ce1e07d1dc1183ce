using Erp.Platform.Texts;

namespace Erp.Projects.Calendars;

/// <summary>What people read about the days on which the company is closed.</summary>
public static class ClosureTexts
{
    public static readonly Text Closure = new("Company closure", "Betriebsruhe");
    public static readonly Text Closures = new("Company closures", "Betriebsruhen");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text FirstDay = new("From", "Von");
    public static readonly Text LastDay = new("To", "Bis");
    public static readonly Text NameTaken = new("Another closure has this name; add the year.", "Eine andere Betriebsruhe heißt schon so; ergänzen Sie das Jahr.");
    public static readonly Text EndsBefore = new("The last day lies before the first.", "Der letzte Tag liegt vor dem ersten.");
    public static readonly Text TooLong = new("A closure lasts at most a year.", "Eine Betriebsruhe dauert höchstens ein Jahr.");
}
