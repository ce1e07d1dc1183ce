using Erp.Platform.Texts;

namespace Erp.Platform.Inbox;

/// <summary>What people read about notifications.</summary>
public static class InboxTexts
{
    public static readonly Text Title = new("Notifications", "Benachrichtigungen");
    public static readonly Text Bell = new("Notifications, {0} new", "Benachrichtigungen, {0} neu");
    public static readonly Text All = new("Show all", "Alle anzeigen");
    public static readonly Text AllRead = new("Mark all as read", "Alle als gelesen markieren");
    public static readonly Text None = new("Nothing new", "Nichts Neues");
    public static readonly Text NoneText = new(
        "Here you read what colleagues do with records you created, commented on or follow.",
        "Hier lesen Sie, was Kollegen mit Datensätzen tun, die Sie angelegt oder kommentiert haben oder denen Sie folgen.");
    public static readonly Text New = new("new", "neu");
    public static readonly Text NamedYou = new("named you", "hat Sie genannt");
    public static readonly Text Commented = new("commented", "hat kommentiert");
    public static readonly Text Earlier = new("Earlier ones", "Frühere");
    public static readonly Text Told = new("{0}: {1} – {2}", "{0}: {1} – {2}");

    public static readonly Text Follow = new("Follow", "Folgen");
    public static readonly Text Following = new("Following", "Gefolgt");
    public static readonly Text FollowHint = new("Be told when colleagues change this or comment on it", "Hinweis erhalten, wenn Kollegen dies ändern oder kommentieren");

    public static readonly Text Watchers = new("Colleagues who follow this", "Kollegen, die dem folgen");
    public static readonly Text AddWatcher = new("Let a colleague follow …", "Kollegen folgen lassen …");
    public static readonly Text MayNotRead = new("This colleague may not read the record.", "Diese Kollegin oder dieser Kollege darf den Datensatz nicht lesen.");

    public static readonly Text TellMe = new("Tell me", "Hinweise erhalten");
    public static readonly Text Change = new("when records I follow change", "wenn sich ändert, was ich verfolge");
    public static readonly Text Comment = new("when records I follow are commented on", "wenn jemand kommentiert, was ich verfolge");
    public static readonly Text Approval = new("when approvals wait for me or mine are decided", "wenn Freigaben auf mich warten oder meine entschieden sind");
    public static readonly Text Reminder = new("when dates of what I answer for or follow come close or are in danger", "wenn Termine, die ich verantworte oder verfolge, nahen oder gefährdet sind");
    public static readonly Text Mention = new("when somebody names me", "wenn mich jemand nennt");
}
