using Erp.Platform.Texts;

namespace Erp.Projects.Calendars;

/// <summary>What public holidays are called.</summary>
public static class PublicHolidayTexts
{
    public static readonly Text NewYear = new("New Year's Day", "Neujahr");
    public static readonly Text Epiphany = new("Epiphany", "Heilige Drei Könige");
    public static readonly Text WomensDay = new("International Women's Day", "Internationaler Frauentag");
    public static readonly Text GoodFriday = new("Good Friday", "Karfreitag");
    public static readonly Text EasterSunday = new("Easter Sunday", "Ostersonntag");
    public static readonly Text EasterMonday = new("Easter Monday", "Ostermontag");
    public static readonly Text LabourDay = new("Labour Day", "Tag der Arbeit");
    public static readonly Text Liberation = new("Liberation Day", "Tag der Befreiung");
    public static readonly Text Ascension = new("Ascension Day", "Christi Himmelfahrt");
    public static readonly Text WhitSunday = new("Whit Sunday", "Pfingstsonntag");
    public static readonly Text WhitMonday = new("Whit Monday", "Pfingstmontag");
    public static readonly Text CorpusChristi = new("Corpus Christi", "Fronleichnam");
    public static readonly Text Uprising = new("75 years after the uprising of 1953", "75. Jahrestag des Volksaufstands");
    public static readonly Text Assumption = new("Assumption Day", "Mariä Himmelfahrt");
    public static readonly Text ChildrensDay = new("World Children's Day", "Weltkindertag");
    public static readonly Text GermanUnity = new("German Unity Day", "Tag der Deutschen Einheit");
    public static readonly Text Reformation = new("Reformation Day", "Reformationstag");
    public static readonly Text AllSaints = new("All Saints' Day", "Allerheiligen");
    public static readonly Text Repentance = new("Day of Repentance and Prayer", "Buß- und Bettag");
    public static readonly Text Christmas = new("Christmas Day", "1. Weihnachtstag");
    public static readonly Text BoxingDay = new("Boxing Day", "2. Weihnachtstag");
}
