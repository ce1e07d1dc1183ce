using Erp.Platform.Texts;

namespace Erp.Platform.Approvals;

/// <summary>What people read about substitutes.</summary>
public static class SubstituteTexts
{
    public static readonly Text Substitute = new("Substitute", "Vertretung");
    public static readonly Text MemberId = new("Away", "Abwesend");
    public static readonly Text SubstituteId = new("Decides meanwhile", "Entscheidet solange");
    public static readonly Text From = new("From", "Von");
    public static readonly Text Until = new("Until", "Bis");
    public static readonly Text Add = new("Add substitute", "Vertretung eintragen");
    public static readonly Text Remove = new("Remove substitute", "Vertretung entfernen");
    public static readonly Text Title = new("Substitutes", "Vertretungen");
    public static readonly Text Hint = new("A substitute decides in your place on these days.", "Eine Vertretung entscheidet an diesen Tagen für Sie.");
    public static readonly Text Deputises = new("{0} for {1}", "{0} für {1}");
    public static readonly Text Days = new("{0:d} – {1:d}", "{0:d} – {1:d}");
    public static readonly Text None = new("Nobody deputises for anybody.", "Niemand vertritt jemanden.");
    public static readonly Text NotOneself = new("Nobody deputises for themselves.", "Niemand vertritt sich selbst.");
    public static readonly Text EndsBeforeStart = new("The last day must not lie before the first.", "Der letzte Tag darf nicht vor dem ersten liegen.");
    public static readonly Text MemberUnknown = new("Choose a colleague who works here.", "Wählen Sie jemanden, der hier arbeitet.");
}
