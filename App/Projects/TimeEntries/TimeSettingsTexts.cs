using Erp.Platform.Texts;
using Erp.Projects.Calendars;

namespace Erp.Projects.TimeEntries;

/// <summary>What people read about how hours are looked at.</summary>
public static class TimeSettingsTexts
{
    public static readonly Text TimeSettings = new("Settings of time recording", "Einstellungen der Zeiterfassung");
    public static readonly Text Settings = new("Settings", "Einstellungen");
    public static readonly Text Change = new("Change time recording", "Zeiterfassung ändern");
    public static readonly Text TargetMinutes = new("Target per day", "Soll je Tag");
    public static readonly Text TargetHint = new(
        "From Monday to Friday. Weekends, public holidays and company closures have none.",
        "Von Montag bis Freitag. Wochenenden, Feiertage und Betriebsruhen haben keines.");
    public static readonly Text CategoryId = new("Cost category of hours", "Kostenart der Stunden");
    public static readonly Text CategoryHint = new("What hours count as among the costs of a project.", "Als was Stunden bei den Kosten eines Projekts zählen.");
    public static readonly Text State = new("Federal state", "Bundesland");
    public static readonly Text StateHint = new("Plans, risks and target hours know its public holidays.", "Pläne, Risiken und Sollstunden kennen seine Feiertage.");
    public static readonly Text Everywhere = new("What is a holiday everywhere", "Nur bundesweite Feiertage");
    public static readonly Text BadenWuerttemberg = new("Baden-Württemberg", "Baden-Württemberg");
    public static readonly Text Bavaria = new("Bavaria", "Bayern");
    public static readonly Text Berlin = new("Berlin", "Berlin");
    public static readonly Text Brandenburg = new("Brandenburg", "Brandenburg");
    public static readonly Text Bremen = new("Bremen", "Bremen");
    public static readonly Text Hamburg = new("Hamburg", "Hamburg");
    public static readonly Text Hesse = new("Hesse", "Hessen");
    public static readonly Text MecklenburgWesternPomerania = new("Mecklenburg-Western Pomerania", "Mecklenburg-Vorpommern");
    public static readonly Text LowerSaxony = new("Lower Saxony", "Niedersachsen");
    public static readonly Text NorthRhineWestphalia = new("North Rhine-Westphalia", "Nordrhein-Westfalen");
    public static readonly Text RhinelandPalatinate = new("Rhineland-Palatinate", "Rheinland-Pfalz");
    public static readonly Text Saarland = new("Saarland", "Saarland");
    public static readonly Text Saxony = new("Saxony", "Sachsen");
    public static readonly Text SaxonyAnhalt = new("Saxony-Anhalt", "Sachsen-Anhalt");
    public static readonly Text SchleswigHolstein = new("Schleswig-Holstein", "Schleswig-Holstein");
    public static readonly Text Thuringia = new("Thuringia", "Thüringen");

    /// <summary>The name of a federal state.</summary>
    public static Text Of(FederalState state) => state switch
    {
        FederalState.BadenWuerttemberg => BadenWuerttemberg,
        FederalState.Bavaria => Bavaria,
        FederalState.Berlin => Berlin,
        FederalState.Brandenburg => Brandenburg,
        FederalState.Bremen => Bremen,
        FederalState.Hamburg => Hamburg,
        FederalState.Hesse => Hesse,
        FederalState.MecklenburgWesternPomerania => MecklenburgWesternPomerania,
        FederalState.LowerSaxony => LowerSaxony,
        FederalState.NorthRhineWestphalia => NorthRhineWestphalia,
        FederalState.RhinelandPalatinate => RhinelandPalatinate,
        FederalState.Saarland => Saarland,
        FederalState.Saxony => Saxony,
        FederalState.SaxonyAnhalt => SaxonyAnhalt,
        FederalState.SchleswigHolstein => SchleswigHolstein,
        _ => Thuringia,
    };
}
